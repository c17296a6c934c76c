"""The text was read in its own encoding.

## Why

Older Armenian documents have fonts of their own (ArmSCII-8): opened without them they read «Ð³Û³ëï³Ý». Nothing of it
can be read, found or published.

## Bad

```hy
### Հոդված 1. Դիմումը

Ð³Û³ëï³ÝÇ կառավարությունը քննում է դիմումը։
^^^^^^^^^ TXT027
```

```en
### Article 1. Request

The word ûñ»Ýù means a law.
         ^^^^^ TXT027
```

## Good

```hy
### Հոդված 1. Դիմումը

Հայաստանի կառավարությունը քննում է դիմումը «resumé» ձևով, 5 °C-ում, 10 մ²-ում։
```

```en
### Article 1. Request

The word «օրենք» means a law – à l'événement près.
```

## Fix

Open the source again in its encoding and paste the words anew.

## Source

Logic: the characters are not the words that were written. Found in drafts of the parliament's site in an older
encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import find_beside
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT027",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» բառը սխալ կոդավորմամբ է",
        "'{words}' is in another encoding",
        "« {words} » est dans un autre codage",
    ),
)
_TWICE = r"(?:[ÂÃÔÕÖ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u2018-\u2026\u20ac\u2122]|â€[\u0080-\u2122])"
"""UTF-8 that was read as Latin-1: « Ã© » for « é », « Õ¡ » for «ա»."""
_SOUP = re.compile(rf"[\u00a2-\u00ff]{{2,}}[\u00a2-\u00ff]+|{_TWICE}+")
_FIRST, _LAST = 0xB2, 0xFD


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find_beside(corpus, _SOUP):
        meant = _decoded(match[0])
        if meant or len(match[0]) > 3 or one.text.language == "hy":
            origin, address = one.place(*match.span())
            yield RULE.finding(origin, address, near=meant or _armenian(match[0]), words=match[0])


def _decoded(words: str) -> str | None:
    """The words as UTF-8 has them; None where they are none of it."""
    try:
        return words.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _armenian(words: str) -> str | None:
    """The words as ArmSCII-8 has them: capital and small letters by turns from 0xB2; None where they are none of it."""
    letters = []
    for sign in words:
        place = ord(sign) - _FIRST
        if not 0 <= place <= _LAST - _FIRST:
            return None
        letters.append(chr((0x561 if place % 2 else 0x531) + place // 2))
    return "".join(letters)

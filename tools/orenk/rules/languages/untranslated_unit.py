"""A provision of the translation is not translated.

## Why

A line of Armenian in the English text is a note to oneself that was forgotten. The reader who needs the translation
cannot read it.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 5 օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. Examination

1. Դիմումը քննվում է ստանալու օրվանից 5 օրվա ընթացքում։
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ LNG009
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է ստանալու օրվանից 5 օրվա ընթացքում։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request («դիմում») is examined within 5 days of its receipt.
```

## Exceptions

Single Armenian words, in brackets or quotation marks, may stand in a translation.

## Fix

Translate the provision.

## Source

Logic: the file says that it is in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG009",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այս միավորը թարգմանված չէ",
        "this provision is not translated",
        "cette disposition n'est pas traduite",
    ),
)
_ARMENIAN = re.compile(r"[\u0531-\u0587]")
_SMALL = {
    "en": (" the ", " of ", " and ", " to ", " or ", " is ", " by ", " in ", " for "),
    "fr": (" la ", " le ", " les ", " des ", " du ", " de ", " et ", " aux ", " une ", " que "),
}
_LONG, _MANY = 60, 4


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        plain = pair.twin_words
        if plain and _other_language(plain, pair.other.language):
            yield RULE.finding(pair.here(0, len(plain)), pair.address)
        same = plain == pair.source_words and len(plain) > 20
        if not plain or (plain.isascii() and not same):
            continue
        foreign = pair.other.language != "hy" and 2 * len(_ARMENIAN.findall(plain)) > len(plain)
        if same or foreign:
            yield RULE.finding(pair.here(0, len(plain)), pair.address)


def _other_language(plain: str, code: str) -> bool:
    """Whether a text has no small words of its language, and many of another that is written in the same letters."""
    if code not in _SMALL or len(plain) < _LONG or any(word in plain for word in _SMALL[code]):
        return False
    return any(sum(map(plain.count, small)) >= _MANY for other, small in _SMALL.items() if other != code)

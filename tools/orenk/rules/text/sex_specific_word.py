"""A rule for everybody names no sex.

## Why

Armenian «նա» is said of everybody. A translation that says "he" or "chairman" seems to leave somebody out.

## Bad

```hy
### Հոդված 1. Դիմումը

Նախագահն ստորագրում է իր որոշումը։
```

```en laws/example/text.en.md
### Article 1. Request

The Chairman signs his decision.
    ^^^^^^^^ TXT037
                   ^^^ TXT037
```

## Good

```hy
### Հոդված 1. Դիմումը

Նախագահն ստորագրում է իր որոշումը։
```

```en
### Article 1. Request

The chair signs the decision; every applicant receives his or her copy.
```

## Exceptions

"his or her", "he or she".

## Fix

Repeat the noun, use "they" or the plural, or a word without sex ("chair").

## Source

Foreign practice: UK drafting guidance, parts 2.1 and 2.2. Armenian has no grammatical gender. The rule asks it of
English texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT037",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{word}» բառը սեռ է նշում",
        "'{word}' names a sex",
        "« {word} » désigne un sexe",
    ),
    help=Message(
        "կրկնեք գոյականը կամ գործածեք «they»",
        "repeat the noun, or use 'they'",
        "répétez le nom, ou employez « they »",
    ),
)
_WORD = re.compile(
    r"[HhSsCc](?<!\w.)(?:(?<=[Hh])(?:e|is|im|er)(?:self)?|(?<=[Ss])(?:he|pokesm[ae]n)|(?<=[Cc])hair(?:wo)?m[ae]n)\b"
)
_BOTH = re.compile(r"\s+(?:or|and)\s+(?:her|she|his|he|him|hers)(?:self)?\b")
_PAIR = re.compile(r"\b(?:[Hh]e|[Hh]is|[Hh]im|[Ss]he|[Hh]er)(?:self)?\s+(?:or|and)\s+$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "en"):
        for match in one.find(_WORD, in_word=True):
            before = one.plain[max(0, match.start() - 16) : match.start()]
            if not _BOTH.match(one.plain, match.end()) and not _PAIR.search(before):
                origin, address = one.place(*match.span())
                yield RULE.finding(origin, address, word=match[0])

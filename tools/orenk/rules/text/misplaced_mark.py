"""The Armenian marks ՛ ՜ ՞ stand after the vowel they stress.

## Why

«ինչ՞» and «ի՞նչ» are two words for a program that does not know the rule, and the first is a misspelling for a reader
who does.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննում է և կենտրոնական՛, և տեղական՛ մարմինը։
                   ^^^^^^^^^^^^ TXT016
                                   ^^^^^^^^ TXT016
```

```en laws/example/text.en.md
### Article 1. Request

The request is examined both by the central and by the local body.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննում է և՛ կենտրոնական, և՛ տեղական մարմինը. տե՛ս 2-րդ հոդվածը։ Ո՞ւմ և ի՞նչ։
```

```en
### Article 1. Request

The request is examined both by the central and by the local body.
```

## Fix

Put the mark after the vowel of the stressed syllable; after «ո» of «ու» or after «ու».

## Source

Practice: the rules of Armenian punctuation (source to be confirmed); 1 in 1,175 sentences of the UD Armenian
treebank, a row of question marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT016",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{sign}» նշանը ձայնավորից հետո չէ",
        "the mark '{sign}' does not stand after a vowel",
        "le signe « {sign} » ne suit pas une voyelle",
    ),
    help=Message(
        "դրեք շեշտվող ձայնավորից հետո",
        "put it after the stressed vowel",
        "mettez-le après la voyelle accentuée",
    ),
)
_MARK = re.compile(r"՛(?=$)|[՛՞՜](?<![աեէըիոօևԱԵԷԸԻՈՕ՛՞՜].)(?<![ոՈ][ւՒ].)", re.M)
_WORD = re.compile(r"\w*$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "hy"):
        for match in one.find(_MARK, "՛", "՞", "՜"):
            before = one.plain[max(0, match.start() - 40) : match.start()]
            word = _WORD.search(before)
            start = match.start() - (len(before) - word.start() if word else 0)
            origin, address = one.place(start, match.end())
            yield RULE.finding(origin, address, sign=match[0])

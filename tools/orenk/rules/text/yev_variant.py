"""«և» is written with its one letter.

## Why

«եւ» belongs to the classical spelling and «եվ» to none; search and the recognition of terms see another word. In
capitals and at the start of a sentence «ԵՎ» and «Եվ» are right.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը եւ կից փաստաթղթերը գրանցվում են, ինչպես նաեվ թվայնացվում։
        ^^ TXT006
                                                ^^^^ TXT006
```

```en laws/example/text.en.md
### Article 1. Requests

The request and its annexes are registered and digitised.
```

## Good

```hy
### Հոդված 1. Դիմումը ԵՎ ՊԱՏԱՍԽԱՆԸ

Եվ դիմումը, և տարեվերջի հաշվետվությունը գրանցվում են։
```

```en
### Article 1. Requests

The request and the report are registered.
```

## Fix

Type «և» (U+0587); in capitals «ԵՎ», at the start of a sentence «Եվ».

## Source

Practice: 57 times «և», never «եւ» or «եվ» in the 6 decisions of the UD Armenian treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT006",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{word}» ձևը պետք է լինի «{right}»",
        "'{word}' should be '{right}'",
        "« {word} » devrait être « {right} »",
    ),
)
_CLASSICAL = re.compile(r"[\w՛՞]*?(?:եւ|Եւ|ԵՒ)\w*")
_SPELLED = re.compile(r"(?<!\w)(?:նա|թե|այսուհետ|հետ|ար|ձ)?եվ(?!\w)|(?<!\w)հետեվյալ\w*")
_RIGHT = {"եւ": "և", "եվ": "և", "Եւ": "Եվ", "ԵՒ": "ԵՎ"}
_PAIR = re.compile("|".join(_RIGHT))


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "hy"):
        if any(pair in one.plain for pair in ("եւ", "Եւ", "ԵՒ")):
            yield from _variants(one, _CLASSICAL)
        yield from _variants(one, _SPELLED, "եվ")


def _variants(one: Prose, pattern: re.Pattern[str], *signs: str) -> Iterator[Diagnostic]:
    for match in one.find(pattern, *signs):
        right = _PAIR.sub(lambda pair: _RIGHT[pair[0]], match[0])
        origin, address = one.place(*match.span())
        fix = one.fix(*match.span(), right, safe=True)
        yield RULE.finding(origin, address, near=right, fix=fix, word=match[0], right=right)

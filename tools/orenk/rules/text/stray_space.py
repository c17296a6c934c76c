"""One space parts words, and none stands before a mark.

## Why

Two spaces in a row, or a space before «։», make two texts that read alike differ in every comparison, and let a line
begin with a lonely mark.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը  քննվում է 5 օրվա ընթացքում ։
       ^^ TXT007
                                   ^ TXT007
```

```en
### Article 1. Requests

The request , once received,  is examined within 5 days.
           ^ TXT007
                            ^^ TXT007
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը (այսուհետ՝ **Դիմում**) քննվում է 5 օրվա ընթացքում։
```

```en
### Article 1. Requests

The request is examined within 5 days.
```

## Exceptions

In French a space before «:», «;» and inside « » is right.

## Fix

Delete the space.

## Source

Practice: 0 in the 6 decisions and 5 in 1,175 sentences of the UD Armenian treebank, all of them slips. Indigo checks
the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT007",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "կրկնակի բացատ",
            "more than one space",
            "plus d'une espace",
        ),
        "before": Message(
            "«{sign}» նշանից առաջ բացատ կա",
            "a space before '{sign}'",
            "une espace avant « {sign} »",
        ),
    },
    help=Message(
        "ջնջեք այն",
        "delete it",
        "supprimez-la",
    ),
)
_SPACES = re.compile(" {2,}")
_ALONE = tuple(f"\n{sign}" for sign in ".,;:։՝»)”")
_BEFORE = {
    "hy": re.compile(r" +(?=[,;:։՝»)](?:\W|$)|\.(?:\s|$))", re.M),
    "en": re.compile(r" +(?=[,;:)”](?:\W|$)|\.(?:\s|$))", re.M),
    "fr": re.compile(r" +(?=[,)](?:\W|$)|\.(?:\s|$))", re.M),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        before: dict[int, re.Match[str]] = {}
        if one.has(*_ALONE):
            before = {match.start(): match for match in one.find(_BEFORE[one.text.language])}
        for at, match in before.items():
            yield _finding(one, at, match.end(), "", "before")
        if "  " in one.plain:
            for match in one.find(_SPACES):
                if match.start() not in before:
                    yield _finding(one, *match.span(), " ", "")


def _finding(one: Prose, start: int, end: int, words: str, variant: str) -> Diagnostic:
    origin, address = one.place(start, end)
    fix = one.fix(start, end, words, safe=True)
    return RULE.finding(origin, address, variant=variant, fix=fix, sign=one.plain[end])

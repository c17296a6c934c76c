"""The number of a citation was left to be filled in.

## Why

«…-րդ հոդված» was put down while the numbering was still moving. Once adopted, it cites nothing.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է սույն օրենքի …-րդ հոդվածին համապատասխան։
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ REF012
```

```en
### Article 1. The answer

1. The answer is given under Article ___ of this Law.
                             ^^^^^^^^^^^^^^^^^^^^^^^ REF012
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Պատասխանը տրվում է սույն օրենքի 1-ին հոդվածին համապատասխան։
```

```en
### Article 1. The answer

1. The answer is given under Article 1 of this Law.
```

## Fix

Put the number.

## Source

Logic: a citation without a number has no target.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading.expressions import UNREADABLE
from orenk.lint.citations.cited_words import unreadable
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF012",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հղման համարը լրացված չէ («{words}»)",
        "the number of the citation is not filled in ('{words}')",
        "le numéro du renvoi n'est pas rempli (« {words} »)",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in unreadable(corpus, UNREADABLE):
        yield RULE.finding(one.origin, one.place.address, words=one.words)

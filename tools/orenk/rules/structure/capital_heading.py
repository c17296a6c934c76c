"""Headings are typed in small letters.

## Why

Capitals are a matter of print: the page can set a heading in capitals, but it cannot find out again which letters
were capital. Voices that read aloud spell capitals, and «ԵՎ» hides the letter «և».

## Bad

```hy
## Գլուխ 1. ԸՆԴՀԱՆՈՒՐ ԴՐՈՒՅԹՆԵՐ
            ^^^^^^^^^^^^^^^^^^^ STR024

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
## Chapter 1. GENERAL PROVISIONS
              ^^^^^^^^^^^^^^^^^^ STR024

### Article 1. Request

The request is in writing.
```

## Good

```hy
## Գլուխ 1. Ընդհանուր դրույթներ

### Հոդված 1. ԱԱԾ

ԱԱԾ-ն քննում է դիմումը։
```

```en
## Chapter 1. General provisions

### Article 1. The OECD

The request is in writing.
```

## Fix

Type the heading as a sentence begins, with one capital and those of names.

## Source

Foreign practice: Indigo warns of capitals that are typed. In print Armenian chapters have their headings in capitals,
which the style of the page can give them.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR024",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "վերնագիրը մեծատառերով է",
        "the heading is in capitals",
        "le titre est en capitales",
    ),
    help=Message(
        "գրեք մեկ մեծատառով",
        "type it with one capital",
        "écrivez-le avec une seule capitale",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE, UnitKind.ANNEX, *DIVISIONS):
        heading = one.unit.heading
        if heading is not None and heading.plain.isupper() and " " in heading.plain and len(heading.plain) > 9:
            yield RULE.finding(Origin(one.text.path, heading.whole), one.address)

"""A chapter of a law holds articles.

## Why

Words that stand right under the heading of a chapter belong to no article: they have no number by which they could be
cited or amended.

## Bad

```hy
## Գլուխ 1. Ընդհանուր դրույթներ
   ^^^^^^^^ STR013

Սույն օրենքը կարգավորում է դիմումների քննությունը։

## Գլուխ 2. Դիմումը

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
## Chapter 1. Requests

### Article 1. Request

The request is in writing.

## Chapter 2. Answers
   ^^^^^^^^^^ STR013

A refusal gives its reasons.
```

## Good

```hy
## Գլուխ 1. Դիմումը

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
## Chapter 1. Requests

### Article 1. Request

The request is in writing.

# Annex 1. Form

## Chapter 1. Heading

The form is headed "Request".
```

## Exceptions

Chapters of annexes and of decisions hold points.

## Fix

Put an article heading above the words.

## Source

Practice: articles run on through the chapters of Armenian laws; in the drafts of this base no rule stands right under
a chapter.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR013",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{marker}» միավորը հոդված չունի",
        "'{marker}' has no article",
        "« {marker} » n'a pas d'article",
    ),
    help=Message(
        "տեքստից առաջ դրեք հոդվածի վերնագիր",
        "put an article heading above the words",
        "mettez un titre d'article au-dessus",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, *DIVISIONS):
        if one.annex or not one.unit.children or one.act.record.value.kind == "government-decision":
            continue
        if all(child.kind is UnitKind.PARAGRAPH and not child.number for child in one.unit.children):
            yield RULE.finding(one.name, one.address, marker=one.unit.marker.strip())

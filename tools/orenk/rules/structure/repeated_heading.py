"""A heading says what its own unit is about.

## Why

Two articles headed alike, or an article headed like its chapter, do not tell the reader which of them to open.

## Bad

```hy
### Հոդված 1. Այլ դրույթներ

Դիմումը գրավոր է։

### Հոդված 2. Այլ դրույթներ
              ^^^^^^^^^^^^^ STR010

Մերժումը պատճառաբանվում է։
```

```en
## Chapter 1. Requests

### Article 1. Requests
               ^^^^^^^^ STR010

The request is in writing.

### Article 2. Refusal

A refusal gives its reasons.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։

### Հոդված 2. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
## Chapter 1. Requests

### Article 1. Requests

The request is in writing.
```

## Exceptions

The only article of a chapter may repeat its heading.

## Fix

Name what is particular to the unit.

## Source

Foreign practice: EU Joint Practical Guide 8 and 15. No heading is repeated in the drafts of this base.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR010",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message={
        "": Message(
            "«{heading}» վերնագիրն արդեն կա",
            "the heading '{heading}' is used twice",
            "le titre « {heading} » sert deux fois",
        ),
        "parent": Message(
            "«{heading}» վերնագիրը կրկնում է վերադաս միավորի վերնագիրը",
            "the heading '{heading}' repeats that of the unit above",
            "le titre « {heading} » répète celui de l'unité supérieure",
        ),
    },
    help=Message(
        "նշեք, թե ինչն է հատուկ այս միավորին",
        "name what is particular to this unit",
        "dites ce qui est propre à cette unité",
    ),
)
_FIRST = Message("նույն վերնագիրը", "the same heading", "le même titre")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    seen: dict[tuple[str, str, str, str], Provision] = {}
    for one in provisions(corpus, UnitKind.ARTICLE):
        heading, parent = one.unit.heading, one.parent
        if heading is None or not heading.plain or heading.plain.startswith("("):
            continue
        words = fold(heading.plain)
        first = seen.setdefault((one.act.id, one.text.language, one.annex, words), one)
        above = parent.heading if parent is not None and len(parent.children) > 1 else None
        other = first if first is not one else None
        if other is None and parent is not None and above is not None and fold(above.plain) == words:
            other = one.below(parent)
        if other is not None and other.unit.heading is not None:
            yield RULE.finding(
                Origin(one.text.path, heading.whole),
                one.address,
                variant="" if other is first else "parent",
                related=[Related(Origin(one.text.path, other.unit.heading.whole), _FIRST)],
                heading=heading.plain,
            )

"""Where an act has chapters, every article stands in one.

## Why

An article above the first chapter belongs to none: the table of contents shows it beside the chapters, as if it were
one.

## Bad

```hy
### Հոդված 1. Դիմումը
    ^^^^^^^^^ STR026

Դիմումը գրավոր է։

## Գլուխ 1. Պատասխանը

### Հոդված 2. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Request
    ^^^^^^^^^^ STR026

The request is in writing.

## Chapter 1. Answers

### Article 2. Refusal

A refusal gives its reasons.
```

## Good

```hy
## Գլուխ 1. Դիմումը

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
### Article 1. Request

The request is in writing.

### Article 2. Refusal

A refusal gives its reasons.
```

## Fix

Open a chapter above it.

## Source

Practice: in each of the drafts of this base every article stands in a chapter.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, Provision, texts
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR026",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{marker}» հոդվածը ոչ մի գլխում չէ",
        "'{marker}' stands in no chapter",
        "« {marker} » n'est dans aucun chapitre",
    ),
    help=Message(
        "դրանից առաջ գլուխ բացեք",
        "open a chapter above it",
        "ouvrez un chapitre au-dessus",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, text in texts(corpus):
        loose = [unit for unit in text.roots if unit.kind is UnitKind.ARTICLE]
        if loose and any(unit.kind in DIVISIONS for unit in text.roots):
            one = Provision(act, text, loose[0])
            yield RULE.finding(one.name, one.address, marker=one.unit.marker.strip())

"""A chapter or an article gives a term of the whole act another meaning.

## Why

Within that chapter the word means something else, and nothing in the rule itself shows it.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **օպերատոր**՝ համակարգը շահագործող անձ։

### Հոդված 2. Աուդիտը

1. Սույն հոդվածի իմաստով **օպերատոր**՝ աուդիտ իրականացնող անձ։
                           ^^^^^^^^ TRM004

2. Օպերատորն ունի որակավորում։
```

```en
### Article 1. Definitions

1) **operator**: a person who runs the system.

### Article 2. Audit

1. For the purposes of this Article, **operator** means a person who carries out an audit.
                                       ^^^^^^^^ TRM004

2. The operator has a qualification.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **օպերատոր**՝ համակարգը շահագործող անձ։

### Հոդված 2. Աուդիտը

1. Սույն հոդվածի իմաստով **աուդիտոր**՝ աուդիտ իրականացնող անձ։

2. Աուդիտորն օպերատորից անկախ է։
```

```en
### Article 1. Definitions

1) **operator**: a person who runs the system.

### Article 2. Audit

1. For the purposes of this Article, **auditor** means a person who carries out an audit.

2. The auditor is independent of the operator.
```

## Fix

Give the local meaning a name of its own.

## Source

Logic: one word has two meanings in one act. Lawtext checks the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, by_words
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM004",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ ակտում այլ իմաստ ունի",
        "'{term}' has another meaning in the act",
        "« {term} » a un autre sens dans l'acte",
    ),
    help=Message(
        "տեղային իմաստին այլ անուն տվեք",
        "give the local meaning another name",
        "donnez un autre nom au sens local",
    ),
)
_FIRST = Message(
    "ակտի սահմանումը",
    "the definition of the act",
    "la définition de l'acte",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    wide: dict[Concept, Concept] = {}
    for alike in by_words(corpus).values():
        first = next((one for one in alike if not one.definition.scope), None)
        wide |= {one: first for one in alike if first is not None and one.definition.scope}
    for one in once_per_unit(wide):
        related = [Related(wide[one].origin, _FIRST)]
        yield RULE.finding(one.origin, one.address, related=related, term=one.definition.term)

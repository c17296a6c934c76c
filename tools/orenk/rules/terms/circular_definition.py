"""A definition rests on the term that it defines.

## Why

Who does not know the term does not know it after reading the definition.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **թվային ծառայություն**՝ ծառայություն, որը մատուցվում է որպես թվային ծառայություն։
     ^^^^^^^^^^^^^^^^^^^ TRM010

### Հոդված 2. Մատուցումը

1. Թվային ծառայությունն անվճար է։
```

```en
### Article 1. Definitions

1) **digital service**: a service delivered as a digital service.
     ^^^^^^^^^^^^^^^ TRM010

### Article 2. Delivery

1. A digital service is free of charge.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **թվային ծառայություն**՝ ծառայություն, որը մատուցվում է ցանցով։

### Հոդված 2. Մատուցումը

1. Թվային ծառայությունն անվճար է։
```

```en
### Article 1. Definitions

1) **digital service**: a service delivered over a network.

### Article 2. Delivery

1. A digital service is free of charge.
```

## Fix

Say what the thing is by a wider term and by what marks it off.

## Source

Logic. ISO 704 lists circular definitions among the faults of definitions (section to be confirmed).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM010",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ սահմանված է ինքն իրենով",
        "'{term}' is defined by itself",
        "« {term} » est défini par lui-même",
    ),
    help=Message(
        "ասեք, թե ինչ է դա և ինչով է տարբերվում",
        "say what it is and what marks it off",
        "dites ce que c'est et ce qui le distingue",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    defined = (one for one in concepts(corpus) if one.definition.text and one.definition.article)
    for one in once_per_unit(defined):
        if any(use.place.eid == one.place.eid for use in one.uses):
            yield RULE.finding(one.origin, one.address, term=one.definition.term)

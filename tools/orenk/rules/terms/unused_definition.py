"""A term is defined and never used.

## Why

A definition binds the reader to a meaning that no rule needs. It is the trace of a rule that was dropped, or the rule
uses another word for the same thing.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ օրենքի հիման վրա վարվող տվյալների շտեմարան.

2) **բաց ձևաչափ**՝ հրապարակված նկարագրությամբ ձևաչափ։
     ^^^^^^^^^^ TRM001

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a data store kept by law;

2) **open format**: a format whose description is published.
     ^^^^^^^^^^^ TRM001

### Article 2. Keeping

1. The keeper keeps the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ օրենքի հիման վրա վարվող տվյալների շտեմարան.

2) **բաց ձևաչափ**՝ հրապարակված նկարագրությամբ ձևաչափ։

### Հոդված 2. Վարումը

1. Ռեգիստրի տվյալները հրապարակվում են բաց ձևաչափով։
```

```en
### Article 1. Definitions

1) **register**: a data store kept by law;

2) **open format**: a format whose description is published.

### Article 2. Keeping

1. The data of the register are published in an open format.
```

## Exceptions

A word that another definition uses is in use.

## Fix

Drop the definition, or use the term where another word stands for it.

## Source

Logic: a definition without a use has no effect. Common Form, the EU Joint Practical Guide (14) and the UK drafting
guidance ask for the same.
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
    code="TRM001",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "«{term}»՝ սահմանված է, բայց չի օգտագործվում",
            "'{term}' is defined and not used",
            "« {term} » est défini et jamais employé",
        ),
        "short": Message(
            "«{term}» կրճատ անունը տրված է, բայց չի օգտագործվում",
            "the short name '{term}' is given and not used",
            "le nom abrégé « {term} » est donné et jamais employé",
        ),
    },
    help=Message(
        "հանեք կամ օգտագործեք",
        "drop it or use it",
        "supprimez-le ou employez-le",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in concepts(corpus) if not one.uses):
        variant = "short" if one.definition.short_for else ""
        yield RULE.finding(one.origin, one.address, variant=variant, term=one.definition.term)

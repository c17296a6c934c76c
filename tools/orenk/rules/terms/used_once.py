"""A term is defined and used only once.

## Why

The reader has to look up a definition for a single place, where the words themselves could stand.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ձևաչափ**՝ հրապարակված նկարագրությամբ ձևաչափ։
     ^^^^^^^^^^ TRM002

### Հոդված 2. Հրապարակումը

1. Տվյալները հրապարակվում են բաց ձևաչափով։
```

```en
### Article 1. Definitions

1) **open format**: a format whose description is published.
     ^^^^^^^^^^^ TRM002

### Article 2. Publication

1. Data are published in an open format.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ձևաչափ**՝ հրապարակված նկարագրությամբ ձևաչափ։

### Հոդված 2. Հրապարակումը

1. Տվյալները հրապարակվում են բաց ձևաչափով։

2. Բաց ձևաչափի նկարագրությունն անվճար է։
```

```en
### Article 1. Definitions

1) **open format**: a format whose description is published.

### Article 2. Publication

1. Data are published in an open format.

2. The description of an open format is free of charge.
```

## Exceptions

Only the leading text and definitions articles are looked at.

## Fix

Put the words of the definition where the term stands.

## Source

Foreign practice: Common Form and the UK drafting guidance (section to be confirmed).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM002",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{term}»՝ օգտագործվում է միայն մեկ տեղում",
        "'{term}' is used in one place only",
        "« {term} » n'est employé qu'à un endroit",
    ),
)
_THERE = Message(
    "միակ կիրառությունը",
    "the only use",
    "le seul emploi",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in concepts(corpus):
        if one.text is one.act.text and one.definition.article and len(one.uses) == 1:
            related = [Related(one.uses[0].origin, _THERE)]
            yield RULE.finding(one.origin, one.address, related=related, term=one.definition.term)

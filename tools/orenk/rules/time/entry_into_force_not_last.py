"""The entry into force does not stand in the last article.

## Why

A reader of an Armenian law looks for the day of entry into force at its end. Elsewhere it is overlooked, and the next
amendment adds a second one.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։
                ^^^^^^^^^^^^^^^^^ TIM016

### Հոդված 2. Կատալոգը

1. Կատալոգը վարում է Նախարարությունը։
```

```en
### Article 1. Final part

1. This Law enters into force on the tenth day following its official publication.
            ^^^^^^^^^^^^^^^^^ TIM016

### Article 2. The catalogue

1. The catalogue is kept by the Ministry.
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգը վարում է Նախարարությունը։

### Հոդված 2. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը։
```

```en
### Article 1. The catalogue

1. The catalogue is kept by the Ministry.

### Article 2. Final part

1. This Law enters into force on the tenth day following its official publication.
```

## Exceptions

Transitional provisions may follow it.

## Fix

Move the article to the end of the act.

## Source

Armenian practice: in the amending laws read for the facts sheet the last article holds the entry into force. Armenian
norm: source to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="TIM016",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "ուժի մեջ մտնելու օրը վերջին հոդվածում չէ",
        "the entry into force does not stand in the last article",
        "l'entrée en vigueur ne figure pas au dernier article",
    ),
)
_TRANSITION = re.compile(r"անցումային|transition", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in commencements(corpus):
        if not found.whole or found.expiry:
            continue
        text = found.text
        here = text.article_of(found.unit.eid)
        units = [unit for unit in text.order if unit.kind is UnitKind.ARTICLE and unit.eid.startswith("art_")]
        after = [unit for unit in units if unit.origin.span.start > text.units[here].origin.span.start]
        if here.startswith("art_") and any(
            unit.heading is None or not _TRANSITION.search(unit.heading.plain) for unit in after
        ):
            yield RULE.finding(found.origin, found.address, cause=f"entry-into-force:{found.act.id}")

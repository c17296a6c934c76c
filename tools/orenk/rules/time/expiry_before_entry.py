"""The act ends before it begins.

## Why

An act whose last day stands before the day of its entry into force never applies.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2028 թվականի հունվարի 1-ից։

2. Սույն օրենքը գործում է մինչև 2027 թվականի հունվարի 1-ը։
                ^^^^^^^^^^^^^^^ TIM018
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2028.

2. This Law expires on 1 January 2027.
            ^^^^^^^ TIM018
```

## Good

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։

2. Սույն օրենքը գործում է մինչև 2028 թվականի հունվարի 1-ը։
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2027.

2. This Law expires on 1 January 2028.
```

## Fix

Correct one of the two days.

## Source

Logic: the text contradicts itself. LegalDocML.de checks the same (SCH-00600).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM018",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ակտն ավարտվում է {last}, իսկ ուժի մեջ է մտնում {first}",
        "the act ends on {last} and enters into force on {first}",
        "l'acte prend fin le {last} et entre en vigueur le {first}",
    ),
)
_ENTRY = Message("ուժի մեջ մտնելը", "the entry into force", "l'entrée en vigueur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    entries = {found.text.path: found for found in commencements(corpus) if found.whole and not found.expiry}
    for found in commencements(corpus):
        entry = entries.get(found.text.path)
        if not (found.expiry and found.whole and found.day and entry and entry.day) or found.day >= entry.day:
            continue
        if entry.sentence == found.sentence and entry.unit is found.unit:
            continue
        related = [Related(entry.origin, _ENTRY)]
        yield RULE.finding(found.origin, found.address, last=found.day, first=entry.day, related=related)

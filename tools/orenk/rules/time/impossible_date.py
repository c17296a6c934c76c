"""A date that no calendar has.

## Why

A provision that begins on 30 February never begins, or begins on a day that a court has to guess.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի փետրվարի 30-ից։
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM006
```

```en
### Article 1. Final part

1. This Law enters into force on 30 February 2027.
                                 ^^^^^^^^^^^^^^^^ TIM006
```

## Good

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի մարտի 1-ից։
```

```en
### Article 1. Final part

1. This Law enters into force on 1 March 2027.
```

## Fix

Write the day that is meant.

## Source

Logic: the calendar.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.calendar import calendar_dates
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM006",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "օրացույցում «{words}» օր չկա",
        "no calendar has '{words}'",
        "aucun calendrier n'a « {words} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for date in calendar_dates(corpus):
        if not date.real:
            origin, address = date.prose.place(date.start, date.end)
            yield RULE.finding(origin, address, words=date.words)

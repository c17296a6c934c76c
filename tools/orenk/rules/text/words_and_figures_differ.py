"""A number in words equals the figures beside it.

## Why

«տասնհինգ (10) օր» gives two time limits, and both are the law.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է տասնհինգ (10) օրվա ընթացքում։
                  ^^^^^^^^^^^^^ TXT014
```

```en
### Article 1. Request

The request is examined within twenty-five (20) days and answered within 3 (five) days.
                               ^^^^^^^^^^^^^^^^ TXT014
                                                                         ^^^^^^^^ TXT014
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է տասնհինգ (15) օրվա ընթացքում։
```

```en
### Article 1. Request

The request is examined within one hundred and twenty (120) days under section (2) and answered within 3 (three) days.
```

## Fix

Keep the one that is meant; one of the two is enough.

## Source

Logic: the text contradicts itself. UK drafting guidance advises figures only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.cardinals import value_before, value_of
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT014",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "բառերով՝ {spelled}, թվանշանով՝ {figures}",
        "the words say {spelled}, the figures {figures}",
        "les mots disent {spelled}, les chiffres {figures}",
    ),
    help=Message(
        "պահեք մեկը",
        "keep one of the two",
        "gardez l'un des deux",
    ),
)
_FIGURES = re.compile(r"\((\d{1,9})\)")
_SPELLED = re.compile(r" \(([^\W\d_][^()\d\n]{0,60})\)")
_BEFORE_SPELLED = re.compile(r"(?<![\d.,])\d{1,9}$")
_BEFORE = 80


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        code = one.text.language
        for match in one.find(_FIGURES, "("):
            before = one.plain[max(0, match.start() - _BEFORE) : match.start()].rpartition("\n")[2]
            found = value_before(before, code) if before.endswith(" ") else None
            if found is not None and found[1] != int(match[1]):
                yield _finding(one, match.start() - len(before) + found[0], match.end(), found[1], match[1])
        for match in one.find(_SPELLED, "("):
            value = value_of(match[1], code)
            figures = _BEFORE_SPELLED.search(one.plain[max(0, match.start() - 10) : match.start()])
            if value is not None and figures is not None and value != int(figures[0]):
                yield _finding(one, match.start() - len(figures[0]), match.end(), value, figures[0])


def _finding(one: Prose, start: int, end: int, spelled: int, figures: str) -> Diagnostic:
    origin, address = one.place(start, end)
    return RULE.finding(origin, address, spelled=spelled, figures=figures)

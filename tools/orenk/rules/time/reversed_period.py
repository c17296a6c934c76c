"""A period ends before it begins.

## Why

A period whose last day stands before its first has no days, and a range that runs from the larger number to the
smaller names nothing.

## Bad

```hy
### Հոդված 1. Փորձարկումը

1. Փորձարկումն անցկացվում է 2027 թվականի մարտի 1-ից մինչև 2027 թվականի հունվարի 15-ը։
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM007

2. Կարգադրագրի կատարման ժամկետը 30-ից 5 աշխատանքային օր է։
                                ^^^^^^^^^^^^^^^^^^^^^^^ TIM007
```

```en
### Article 1. The pilot

1. The pilot is carried out from 1 March 2027 until 15 January 2027.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM007

2. The term for carrying out an instruction is 30 to 5 working days.
                                               ^^^^^^^^^^^^^^^^^^^^ TIM007
```

## Good

```hy
### Հոդված 1. Փորձարկումը

1. Փորձարկումն անցկացվում է 2027 թվականի հունվարի 15-ից մինչև 2027 թվականի մարտի 1-ը։

2. Կարգադրագրի կատարման ժամկետը 5-ից 30 աշխատանքային օր է։
```

```en
### Article 1. The pilot

1. The pilot is carried out from 15 January 2027 until 1 March 2027.

2. The term for carrying out an instruction is 5 to 30 working days.
```

## Fix

Put the earlier day, or the smaller number, first.

## Source

Logic. LegalDocML.de checks the interval of validity (SCH-00600).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.calendar import calendar_dates
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM007",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "date": Message(
            "ժամանակահատվածն ավարտվում է սկսվելուց առաջ",
            "the period ends before it begins",
            "la période finit avant de commencer",
        ),
        "range": Message(
            "«{words}» միջակայքը հակառակ կարգով է",
            "the range '{words}' runs backwards",
            "l'intervalle « {words} » est à rebours",
        ),
    },
)
_BETWEEN = {
    "hy": re.compile(r"\s*(?:մինչև|-|–)\s*"),
    "en": re.compile(r",?\s*(?:to|until|till|through|-|–)\s*"),
    "fr": re.compile(r"\s*(?:au|jusqu['’]au|-|–)\s*"),
}
_FROM = {"hy": re.compile(r"(?!)"), "en": re.compile(r"\bfrom\s+$", re.I), "fr": re.compile(r"\bdu\s+$", re.I)}
_RANGE = {
    "hy": re.compile(r"(\d{1,4})-ից\s+(\d{1,4})\s+(?:աշխատանքային\s+|օրացուցային\s+)?(?:օր|ամիս|տարի|ժամ)[ա-և]*"),
    "en": re.compile(r"(\d{1,4})\s+to\s+(\d{1,4})\s+(?:working\s+|calendar\s+)?(?:day|month|year|hour)s?\b"),
    "fr": re.compile(r"(\d{1,4})\s+à\s+(\d{1,4})\s+(?:jour|mois|an|année|heure)s?\b"),
}
_BESIDE = {"hy": "-ից", "en": " to ", "fr": " à "}
"""What stands right after the first number of a range."""


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for variant, one, start, end in chain(_dates(corpus), _ranges(corpus)):
        origin, address = one.place(start, end)
        yield RULE.finding(origin, address, variant=variant, words=one.plain[start:end])


def _dates(corpus: Corpus) -> Iterator[tuple[str, Prose, int, int]]:
    for first, second in pairwise(calendar_dates(corpus)):
        one, language = first.prose, first.prose.text.language
        if first.passage is not second.passage or second.day >= first.day:
            continue
        if _BETWEEN[language].fullmatch(one.plain, first.end, second.start):
            begun = _FROM[language].search(one.plain, max(0, first.start - 6), first.start)
            yield "date", one, begun.start() if begun else first.start, second.end


def _ranges(corpus: Corpus) -> Iterator[tuple[str, Prose, int, int]]:
    for one in prose(corpus):
        for at in _after_numbers(one, _BESIDE[one.text.language]):
            begins = at - 1
            while one.plain[begins - 1].isdecimal():
                begins -= 1
            found = _RANGE[one.text.language].match(one.plain, begins)
            if found and int(found[2]) < int(found[1]) and not one.is_quoted(begins):
                yield "range", one, found.start(), found.end()


def _after_numbers(one: Prose, sign: str) -> Iterator[int]:
    """Where the sign stands right after a figure."""
    at = one.plain.find(sign, 1)
    while at > 0:
        if one.plain[at - 1].isdecimal():
            yield at
        at = one.plain.find(sign, at + 1)

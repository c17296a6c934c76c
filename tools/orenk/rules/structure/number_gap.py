"""Numbers run on without a gap.

## Why

A reader who finds parts 1, 2 and 4 asks where part 3 is: lost in editing, or repealed? Armenian acts never renumber,
so a unit that is repealed keeps its place and its number, and an inserted one takes a decimal. A bare gap means
neither.

## Bad

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

3. Մերժումը պատճառաբանվում է։
^^ STR001
```

```en
### Article 1. Time limit

1. The request is examined within 5 days of its receipt.

4. A refusal gives its reasons.
^^ STR001
```

## Good

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

1.1. Ժամկետը կարող է մեկ անգամ երկարաձգվել։

2. (ուժը կորցրել է)

3. Մերժումը պատճառաբանվում է։
```

```en
## Chapter 1. Requests

### Article 1. Time limit

The request is examined within 5 days of its receipt.

## Chapter 2. Answers

### Article 2. Refusal

A refusal gives its reasons.
```

## Fix

Put back the lost unit, or keep its number with «(ուժը կորցրել է)» / "(repealed)". In a draft that nobody cites yet,
renumber.

## Source

Practice: numbers run on in the 156 articles of the drafts of this base and in the 6 government and prime minister's
decisions of the UD Armenian treebank (0 gaps). Indigo warns of the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS
from orenk.lint.units.sequences import Number, Numbered, follows, sequences
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR001",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "{number} համարից առաջ բացակայում է {missing} համարը",
            "number {missing} is missing before {number}",
            "le numéro {missing} manque avant {number}",
        ),
        "several": Message(
            "{number} համարից առաջ բացակայում են {missing}–{last} համարները",
            "numbers {missing} to {last} are missing before {number}",
            "les numéros {missing} à {last} manquent avant {number}",
        ),
    },
    help=Message(
        "վերականգնեք բաց թողնված միավորը կամ գրեք դրա համարը և «(ուժը կորցրել է)»",
        "put back the missing unit, or keep its number with '(repealed)'",
        "rétablissez l'unité, ou gardez son numéro avec « (abrogé) »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for sequence in sequences(corpus):
        free = sequence[0].provision.unit.kind in DIVISIONS
        before: Number = (sequence[0].number[0] - 1,) if free else (0,)
        for one in sequence:
            if one.number > before and not follows(before, one.number):
                missing = _missing(one.number, before)
                if all(other.number != missing for other in sequence):
                    yield _gap(one, missing)
            before = max(before, one.last)


def _missing(number: Number, before: Number) -> Number:
    """The first number that is missing: the decimal before a decimal, or the whole number before a whole one."""
    *above, _ = number
    begun = list(before[: len(above)]) == above and len(before) > len(above)
    return (*above, before[len(above)] + 1 if begun else 1)


def _gap(one: Numbered, missing: Number) -> Diagnostic:
    last = (*one.number[:-1], one.number[-1] - 1)
    return RULE.finding(
        one.provision.name,
        one.provision.address,
        variant="several" if last > missing else "",
        number=one.provision.unit.number,
        missing=".".join(map(str, missing)),
        last=".".join(map(str, last)),
        also=(absent(one.provision.act.id, eid) for eid in _lost(one, missing, last)),
    )


def _lost(one: Numbered, missing: Number, last: Number) -> Iterator[str]:
    """The eIds of the units that are missing, where these are numbered in figures."""
    if "_" in (eid := one.provision.unit.eid) and eid.rpartition("_")[2].replace("-", "").isdecimal():
        for number in range(missing[-1], min(last[-1], missing[-1] + 20) + 1):
            yield f"{eid.rpartition('_')[0]}_{'-'.join(map(str, (*missing[:-1], number)))}"

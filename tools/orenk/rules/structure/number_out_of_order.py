"""Numbers grow from one unit to the next.

## Why

A part 2 that stands after part 3 is overlooked by whoever looks it up, and an amendment «after part 2» is put in the
wrong place.

## Bad

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

3. Մերժումը պատճառաբանվում է։

2. Ժամկետը կարող է երկարաձգվել։
^^ STR003
```

```en
### Article 2. Refusal

A refusal gives its reasons.

### Article 1. Time limit
    ^^^^^^^^^^ STR003

The request is examined within 5 days.
```

## Good

```hy
### Հոդված 1. Տրամադրման ժամկետը

1. Դիմումը քննվում է 5 օրվա ընթացքում։

1.1. Ժամկետը կարող է երկարաձգվել։

2. Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Time limit

The request is examined within 5 days.

### Article 2. Refusal

A refusal gives its reasons.
```

## Fix

Put the unit in its place, or correct its number where nobody cites it yet.

## Source

Practice: no number out of order in the 6 decisions of the UD Armenian treebank and in the drafts of this base. Indigo
and LexML check the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.causes.keys import unit_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS
from orenk.lint.units.sequences import sequences
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR003",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "{number} համարը դրված է {before} համարից հետո",
        "number {number} stands after number {before}",
        "le numéro {number} vient après le numéro {before}",
    ),
    help=Message(
        "միավորը տեղափոխեք կամ ուղղեք համարը",
        "move the unit, or correct its number",
        "déplacez l'unité, ou corrigez son numéro",
    ),
)
_HERE = Message("մեծ համարն այստեղ է", "the higher number is here", "le numéro plus grand est ici")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for sequence in sequences(corpus):
        highest = sequence[0]
        for one in sequence:
            again = one.provision.unit.kind in DIVISIONS or one.provision.unit.eid in one.provision.text.clashes
            if one.number < highest.number and not again:
                yield RULE.finding(
                    one.provision.name,
                    one.provision.address,
                    related=[Related(highest.provision.name, _HERE)],
                    also=(unit_cause(highest.provision.address),),
                    number=one.provision.unit.number,
                    before=highest.provision.unit.number,
                )
            elif one.number > highest.number:
                highest = one

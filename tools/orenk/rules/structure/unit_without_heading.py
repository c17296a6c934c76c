"""Every article and chapter has a heading where most have one.

## Why

Readers find their way by headings. An article without one is lost from the table of contents of an act whose other
articles have theirs.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։

### Հոդված 2.
    ^^^^^^^^^ STR009

Մերժումը պատճառաբանվում է։
```

```en
## Chapter 1.
   ^^^^^^^^^^ STR009

### Article 1. Request

The request is in writing.

## Chapter 2. Answers

### Article 2. Refusal

A refusal gives its reasons.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։

### Հոդված 2. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
### Article 1.

The request is in writing.

### Article 2.

A refusal gives its reasons.
```

## Exceptions

An act most of whose articles have no heading, as older acts do.

## Fix

Write what the unit is about.

## Source

Practice: every article and chapter of the laws that were read in the Armenian legal information system has a heading.
EU Joint Practical Guide 8 and 15.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, Provision, texts
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit, UnitKind

RULE = rule(
    __name__,
    code="STR009",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{marker}» միավորը վերնագիր չունի",
        "'{marker}' has no heading",
        "« {marker} » n'a pas de titre",
    ),
    help=Message(
        "գրեք, թե ինչի մասին է այն",
        "say what it is about",
        "dites de quoi elle traite",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, text in texts(corpus):
        bare: dict[UnitKind, list[Unit]] = {}
        headed: Counter[UnitKind] = Counter()
        for unit in text.order:
            if (unit.kind is UnitKind.ARTICLE or unit.kind in DIVISIONS) and unit.eid not in text.quoted:
                if unit.heading is not None and unit.heading.plain:
                    headed[unit.kind] += 1
                else:
                    bare.setdefault(unit.kind, []).append(unit)
        for kind, units in bare.items():
            for unit in units if headed[kind] >= len(units) else ():
                one = Provision(act, text, unit)
                yield RULE.finding(one.name, one.address, marker=unit.marker.strip())

"""A heading does not end with a stop.

## Why

A heading is quoted in citations and listed in the table of contents; a stop at its end travels into both.

## Bad

```hy
### Հոդված 1. Դիմումը։
                     ^ STR023

Դիմումը գրավոր է։
```

```en
### Article 1. Request.
                      ^ STR023

The request is in writing.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
### Article 1. Requests, complaints etc.

The request is in writing.
```

## Fix

Delete the mark.

## Source

Practice: none of the headings of the drafts of this base and of the decisions of the UD Armenian treebank ends with
one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Edit, Fix
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR023",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "վերնագիրն ավարտվում է «{sign}» նշանով",
        "the heading ends with '{sign}'",
        "le titre finit par « {sign} »",
    ),
    help=Message(
        "ջնջեք այն",
        "delete it",
        "supprimez-le",
    ),
)
_ABBREVIATION = re.compile(r"\b(?:etc|թ|др)\.$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE, UnitKind.ANNEX, *DIVISIONS):
        heading = one.unit.heading
        if heading is None or heading.plain[-1:] not in tuple(".։:,;") or _ABBREVIATION.search(heading.plain):
            continue
        end = len(heading.plain)
        origin = Origin(one.text.path, heading.span(end - 1, end))
        fix = Fix((Edit(origin, ""),), safe=True)
        yield RULE.finding(origin, one.address, fix=fix, sign=heading.plain[-1])

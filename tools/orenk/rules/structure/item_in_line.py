"""The next item of a list stands in the line of the one before.

## Why

Two points that were run together are one unit: the second has no name, nobody can cite it, and amendments cannot
reach it.

## Bad

```hy
### Հոդված 1. Տվյալները

1. Կատալոգում գրառվում են՝

1) անվանումը, 2) տնօրինողը։
              ^^ STR036
```

```en
### Article 1. Data

1. The catalogue records:

1) the name;

2) the holder; 3) the class.
               ^^ STR036
```

## Good

```hy
### Հոդված 1. Տվյալները

1. Կատալոգում գրառվում են՝

1) անվանումը,

2) տնօրինողը։
```

```en
### Article 1. Data

1. The catalogue records:

1) the name;

2) the holder; the first (of 3) comes first.
```

## Fix

Begin a new line, with a blank one before it.

## Source

Logic: the words carry a number that continues the list, and the list does not have it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import absent
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR036",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{marker}» կետը նախորդի տողում է",
        "'{marker}' stands in the line of the item before",
        "« {marker} » est dans la ligne de l'élément précédent",
    ),
    help=Message("սկսեք նոր տողից", "begin a new line", "allez à la ligne"),
    mistaken=True,
)
_ENDS = ".,;։:"


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.POINT):
        words = one.unit.text
        if words is None or not one.unit.number.isdecimal():
            continue
        following = str(int(one.unit.number) + 1)
        marker = f"{following}{one.unit.marker.strip()[-1:]}"
        if f" {marker} " in words.plain and not _is_there(one, following):
            found = re.search(rf"(?<=[{_ENDS}] ){re.escape(marker)}(?= \w)", words.plain)
            if found is not None:
                gone = absent(one.act.id, f"{one.unit.eid.rpartition('_')[0]}_{following}")
                origin = Origin(one.text.path, words.span(*found.span()))
                yield RULE.finding(origin, one.address, also=(gone,), marker=marker)


def _is_there(one: Provision, number: str) -> bool:
    parent = one.parent
    return parent is not None and any(unit.number == number for unit in parent.children)

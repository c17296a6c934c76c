"""A list has more than one item.

## Why

A point «1)» that stands alone makes the reader look for a point «2)» and ask whether it was lost.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը։
^^ STR007
```

```en
### Article 1. Request

The request states:

1) the name of the applicant.
^^ STR007
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում է դիմողի անունը։
```

```en
### Article 1. Request

The request states:

1) the name of the applicant;

2) (repealed)
```

## Exceptions

A lone part «1.» is common in Armenian laws and is not found fault with. A lone item that stands in no article is
misplaced first of all (STR005).

## Fix

Join the item to the words before it, or put back what was lost.

## Source

Foreign practice: Indigo warns of a lone element. In the drafts of this base and the decisions of the UD Armenian
treebank no list has one item only.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import is_item, lists
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR007",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ցանկն ունի միայն «{marker}» կետը",
        "the list has the item '{marker}' only",
        "la liste n'a que l'élément « {marker} »",
    ),
    help=Message(
        "միացրեք այն նախորդող բառերին",
        "join it to the words before it",
        "joignez-le aux mots qui précèdent",
    ),
)
_ABOVE_ARTICLES = (UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in lists(corpus):
        alone = len(one.items) == 1 and (one.after is None or not is_item(one.after))
        if alone and one.owner.unit.kind not in _ABOVE_ARTICLES:
            first = one.first
            yield RULE.finding(first.name, first.address, marker=first.unit.marker.strip())

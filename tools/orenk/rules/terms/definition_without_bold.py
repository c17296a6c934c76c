"""An item of the definitions does not set its term in bold.

## Why

Bold is what makes a definition: without it the term is not known, its uses are not followed, and the reader of the site
sees no explanation.

## Bad

```hy
### Հոդված 1. Հասկացությունները

1. Սույն օրենքում օգտագործվում են հետևյալ հասկացությունները.

1) **կատալոգ**՝ հավաքածուների ցանկ.

2) **հավաքածու**՝ միասին տրամադրվող տվյալներ.

3) մետատվյալներ՝ տվյալները նկարագրող տվյալներ։
   ^^^^^^^^^^^^ TRM026
```

```en
### Article 1. Definitions

1. In this Law:

1) **catalogue** means a list of data sets;

2) **data set** means data provided together;

3) metadata means data describing data.
   ^^^^^^^^ TRM026
```

## Good

```hy
### Հոդված 1. Հասկացությունները

1. Սույն օրենքում օգտագործվում են հետևյալ հասկացությունները.

1) **կատալոգ**՝ հավաքածուների ցանկ.

2) **հավաքածու**՝ միասին տրամադրվող տվյալներ.

3) **մետատվյալներ**՝ տվյալները նկարագրող տվյալներ։
```

```en
### Article 1. Definitions

1. In this Law:

1) **catalogue** means a list of data sets;

2) **data set** means data provided together;

3) **metadata** means data describing data.
```

## Fix

Set the term in bold: `**metadata**`.

## Source

Logic: the item is joined to its meaning as its neighbours are, and is no definition.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Edit, Fix
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import definitions_by_unit
from orenk.lint.units.lists import ItemList, lists
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM026",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» տերմինը թավ չէ, ուստի սահմանված չէ",
        "the term '{term}' is not in bold, so nothing defines it",
        "le terme « {term} » n'est pas en gras : rien ne le définit",
    ),
    help=Message("տերմինը գրեք **…** նշաններով", "write the term as **…**", "écrivez le terme **…**"),
)
_JOINED = {
    "hy": re.compile(r"([^՝.,;։()]{2,80}?)\s*(?:՝|\s[–—-]\s)"),
    "en": re.compile(r"([^.,;:()]{2,80}?)\s+means?\b"),
    "fr": re.compile(r"([^.,;:()]{2,80}?)\s*(?::|\bdésigne(?:nt)?\b)"),
}
_MOST = 0.6


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    defined = definitions_by_unit(corpus)
    for one in lists(corpus):
        text = one.owner.text
        here = [item for item in one.items if (one.owner.act.id, text.language, item.eid) in defined]
        if len(here) >= 2 and len(here) < len(one.items) and len(here) >= _MOST * len(one.items):
            yield from _plain(one, {item.eid for item in here})


def _plain(one: ItemList, defined: set[str]) -> Iterator[Diagnostic]:
    text = one.owner.text
    for item in one.items:
        found = _JOINED[text.language].match(item.text.plain) if item.text is not None else None
        if found is None or item.eid in defined or item.text is None:
            continue
        origin = Origin(text.path, item.text.span(*found.span(1)))
        fix = Fix((Edit(origin, f"**{found[1]}**"),)) if len(origin.span) == len(found[1]) else None
        yield RULE.finding(origin, one.owner.below(item).address, fix=fix, term=found[1])

"""One unit of text is short enough to be cited.

## Why

A part of half a page is cited as a whole although one sentence of it is meant, and an amendment has to repeat all of
it.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
^^ STR018
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։
Դիմումը գրավոր է և պարունակում է դիմողի անունը, հասցեն, պահանջվող տեղեկության նկարագրությունը և ձևը։

```

```en
### Article 1. Request

1. The request is in writing and contains the name, the address, the description of the information and its form.
^^ STR018
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.
The request is in writing and contains the name, the address, the description of the information and its form.

```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումը գրավոր է։
```

```en
### Article 1. Request

1. The request is in writing.
```

## Fix

Divide it into parts or points.

## Source

Foreign practice: LexML warns from 500 characters, EU Joint Practical Guide 4 asks for short provisions. The limit
here is 1,500 characters: the longest unit of the drafts of this base has 494, of the decisions of the UD Armenian
treebank 804, and 39 units in 100 Luxembourg laws are longer.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import ITEMS, provisions
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR018",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "միավորի տեքստը {count} նիշ է",
        "this unit has {count} characters",
        "cette unité a {count} caractères",
    ),
    help=Message(
        "բաժանեք մասերի կամ կետերի",
        "divide it into parts or points",
        "divisez-la en paragraphes ou points",
    ),
)
_LIMIT = 1500


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, *ITEMS):
        words = one.unit.text
        if words is not None and len(words.plain) > _LIMIT:
            yield RULE.finding(one.name, one.address, count=len(words.plain))

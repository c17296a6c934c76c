"""The items of one list are joined by «and» or by «or», not by both.

## Why

Where one point ends with «և» and another with «կամ», it cannot be said whether all conditions must be met or one of
them.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը մերժվում է, եթե՝

1) դիմողի անունը նշված չէ, և

2) առարկան նշված չէ, կամ
                     ^^^ STR016

3) հասցեն նշված չէ։
```

```en
### Article 1. Request

The request is refused where:

1) the name is missing; and

2) the subject is missing; or
                           ^^ STR016

3) the address is missing.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը մերժվում է, եթե՝

1) դիմողի անունը կամ հասցեն նշված չէ, կամ

2) առարկան նշված չէ։
```

```en
### Article 1. Request

The request is refused where:

1) the name and the address are missing; or

2) the subject is missing.
```

## Fix

Say in the words before the list «բոլոր հետևյալ պայմանների» or «հետևյալ պայմաններից որևէ մեկի», and split the list
where both are meant.

## Source

Logic: the text gives two readings. UK drafting guidance asks for one conjunction a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import lists
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR016",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ցանկի կետերը միացված են և՛ «{first}», և՛ «{second}» բառով",
        "the items are joined both by '{first}' and by '{second}'",
        "les éléments sont joints à la fois par « {first} » et par « {second} »",
    ),
    help=Message(
        "ցանկից առաջ ասեք՝ բոլորը, թե որևէ մեկը",
        "say before the list whether all or any are meant",
        "dites avant la liste s'il s'agit de tous ou d'un seul",
    ),
)
_JOINED = re.compile(r"(?:^|[\s,;])(և|կամ|and|or|et|ou)[,;]?$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in lists(corpus):
        first = ""
        for item in one.items:
            joined = _JOINED.search(item.text.plain, len(item.text.plain) - 8) if item.text is not None else None
            if joined is None or item.text is None:
                continue
            if first and joined[1] != first:
                provision = one.owner.below(item)
                yield RULE.finding(
                    Origin(provision.text.path, item.text.span(*joined.span(1))),
                    provision.address,
                    first=first,
                    second=joined[1],
                )
                break
            first = joined[1]

"""A rule does not trail off.

## Why

Three dots leave something out. In a law nobody can say what.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են անունը, հասցեն...
                                  ^^^ TXT030
```

```en
### Article 1. Request

The request states the name, the address…
                                        ^ TXT030
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են անունը և հասցեն։ «… մասին» բառերով սկսվող վերնագիրը մեջբերվում է։
```

```en
### Article 1. Request

The request states the name and the address.
```

## Exceptions

Quoted words that are left out on purpose.

## Fix

Say the rest, or end the sentence.

## Source

Practice: none in the drafts of this base and in the 6 decisions of the UD Armenian treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT030",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "բազմակետը բաց է թողնում կանոնի մի մասը",
        "the dots leave a part of the rule out",
        "les points omettent une partie de la règle",
    ),
    help=Message(
        "ասեք մնացածը",
        "say the rest",
        "dites le reste",
    ),
)
_DOTS = re.compile(r"…|\.{3,}|․{3,}")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        if "…" in one.plain or "..." in one.plain or "․․․" in one.plain:
            for match in one.find(_DOTS):
                if one.passage(match.start()).role == "text":
                    origin, address = one.place(*match.span())
                    yield RULE.finding(origin, address)

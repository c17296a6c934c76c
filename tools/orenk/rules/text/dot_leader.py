"""The mark «.» is the plain full stop of the keyboard.

## Why

U+2024, the one dot leader, looks like «.» and is another character: search, lists and the form of dates do not know
it.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են\u2024
                   ^ TXT024

1) դիմողի անունը,

2) դիմողի հասցեն։
```

```en
### Article 1. Request

The request is in writing\u2024
                         ^ TXT024
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են.

1) դիմողի անունը,

2) դիմողի հասցեն։
```

```en
### Article 1. Request

The request is in writing.
```

## Fix

Type «.» (U+002E).

## Source

Practice: U+2024 never, «.» 43 times in the 6 decisions of the UD Armenian treebank.
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
    code="TXT024",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«.»-ի փոխարեն U+2024 նիշ է գրված",
        "U+2024 stands for a full stop",
        "U+2024 remplace un point",
    ),
    help=Message(
        "գրեք «.»",
        "type '.'",
        "tapez « . »",
    ),
)
_LEADER = re.compile("\u2024")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_LEADER, "\u2024", quoted=True):
            origin, address = one.place(*match.span())
            yield RULE.finding(origin, address, fix=one.fix(*match.span(), ".", safe=True))

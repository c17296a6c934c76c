"""A dash is not a hyphen between spaces.

## Why

«-» joins («12-րդ»), «–» parts. A hyphen between spaces is taken for either, and a line may break before it.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը - գրավոր կամ էլեկտրոնային։
       ^^^ TXT017
```

```en
### Article 1. Request

The request - written or electronic.
           ^^^ TXT017
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը – գրավոր կամ էլեկտրոնային – գրանցվում է N 180 - Ն որոշմամբ։
```

```en
### Article 1. Request

The request – written or electronic – is registered.
```

## Fix

Write «–», or in Armenian «՝».

## Source

Practice: in the 6 decisions of the UD Armenian treebank a hyphen between spaces stands in the numbers of acts only
(«158 - Ա»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "գծի փոխարեն գծիկ է դրված",
        "a hyphen stands for a dash",
        "un trait d'union remplace un tiret",
    ),
    help=Message(
        "գրեք «–»",
        "write '–'",
        "écrivez « – »",
    ),
)
_HYPHEN = re.compile(r" - (?<=[^\W\d_] - )(?=[^\W\d_]{2}|\d)|(?<=[»)]) - ")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_HYPHEN, " - "):
            origin, address = one.place(*match.span())
            yield RULE.finding(origin, address, fix=one.fix(*match.span(), " – "))

"""A number has figures only.

## Why

A scanner reads «0» as «O» and «1» as «l». «2O26» is no year, «l5» no number of an article, and neither is found.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 1O օրվա ընթացքում մինչև 2O26 թվականը։
                  ^^ TXT021
                                          ^^^^ TXT021
```

```en
### Article 1. Request

The request is examined under Article l5 within 3O days.
                                      ^^ TXT021
                                                ^^ TXT021
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 10 օրվա ընթացքում՝ N 180-Ն որոշմամբ։
```

```en
### Article 1. Request

The request is examined within 30 days at 5l a day under form O1A.
```

## Fix

Type the figure.

## Source

Logic: what is typed is no number. Reviewers of Laws.Africa look for it after a scan.
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
    code="TXT021",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}» թվի մեջ տառ կա",
        "there is a letter in the number '{words}'",
        "il y a une lettre dans le nombre « {words} »",
    ),
)
_NUMBER = re.compile(r"(?<![\w-])(?:l\d+|\d+[OОՕ]\d*|\d+l\d+)(?![\w])")
_FIGURE = str.maketrans("OОՕl", "0001")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_NUMBER, in_word=True):
            origin, address = one.place(*match.span())
            near = match[0].translate(_FIGURE)
            yield RULE.finding(
                origin,
                address,
                near=near,
                fix=one.fix(*match.span(), near),
                words=match[0],
            )

"""The Armenian mark «՝» is not a grave accent or an apostrophe.

## Why

Keyboards without «՝» (U+055D) led to «`» and «'» in its place. Search, the reading of definitions («**եզր**՝ …») and
voices that read aloud know the Armenian mark only.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննում է տնօրինողը´ 5 օրվա ընթացքում։
                          ^ TXT003

Մերժումը պատճառաբանվում է' գրավոր։
                         ^ TXT003
```

```en laws/example/text.en.md
### Article 1. Requests

The holder examines the request within 5 days.

A refusal gives its reasons in writing.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննում է տնօրինողը՝ 5 օրվա ընթացքում։
```

```en
### Article 1. Requests

The holder's officer examines the request.
```

## Exceptions

The grave accent «`» itself is not read as law text at all (SYN007 says what to type).

## Fix

Type «՝» (U+055D).

## Source

Practice: in the 6 decisions of the UD Armenian treebank «՝» stands 39 times, «`» 4 times.
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
    code="TXT003",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "բութի փոխարեն «{sign}» է գրված",
        "'{sign}' stands for the Armenian mark «՝»",
        "« {sign} » remplace le signe arménien « ՝ »",
    ),
    help=Message(
        "գրեք «՝» (U+055D)",
        "type «՝» (U+055D)",
        "tapez « ՝ » (U+055D)",
    ),
)
_MARK = re.compile(r"[`´'‘’ʼˋ](?<=[ա-և»)].)(?=\s|$)", re.M)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "hy"):
        for match in one.find(_MARK):
            origin, address = one.place(*match.span())
            yield RULE.finding(
                origin,
                address,
                fix=one.fix(*match.span(), "՝", safe=True),
                sign=match[0],
            )

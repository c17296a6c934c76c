"""A slash does not join words of a rule.

## Why

«և/կամ» gives three readings, and «օպերատոր/մատակարար» does not say whether one person is meant or two.

## Bad

```hy
### Հոդված 1. Դիմումը

Տնօրինողը և/կամ օպերատորը/մատակարարը քննում է դիմումը։
          ^^^^^ TXT013
                ^^^^^^^^^^^^^^^^^^^^ TXT013
```

```en
### Article 1. Request

The holder and/or the operator/supplier examines the request.
           ^^^^^^ TXT013
                      ^^^^^^^^^^^^^^^^^ TXT013
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննում է տնօրինողը կամ օպերատորը՝ 2026/27 ուսումնական տարում՝ https://example.am/dimum կայքում։
```

```en
### Article 1. Request

The holder, the operator or both examine the request at 50 km/h on https://example.org/requests/form.
```

## Fix

Write «և», «կամ», or «… կամ … կամ երկուսն էլ».

## Source

Foreign practice: UK and US drafting manuals. None in the drafts of this base and the 6 decisions of the UD Armenian
treebank.
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
    code="TXT013",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}» գրությունը երկիմաստ է",
        "'{words}' has more than one reading",
        "« {words} » se lit de plusieurs façons",
    ),
    help=Message(
        "գրեք «և» կամ «կամ»",
        "write 'and' or 'or'",
        "écrivez « et » ou « ou »",
    ),
)
_SLASH = re.compile(r"(?<![\w./:@-])[^\W\d_]{1,40}/(?=[^\W\d_])[^\W\d_]{1,40}(?![\w./])")
_UNITS = frozenset({"km/h", "կմ/ժ", "kb/s", "mb/s", "gb/s", "մ/վ"})


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_SLASH, "/"):
            if match[0].lower() not in _UNITS and max(map(len, match[0].split("/"))) > 2:
                origin, address = one.place(*match.span())
                yield RULE.finding(origin, address, words=match[0])

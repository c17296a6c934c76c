"""Every bracket has its partner.

## Why

Words in brackets explain or shorten. Where the bracket is not closed, the rule itself seems to stand in it.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը (գրավոր կամ էլեկտրոնային քննվում է 5 օրվա ընթացքում։
        ^ TXT026
```

```en
### Article 1. Request

The request, written or electronic), is examined within 5 days.
                                  ^ TXT026
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը (գրավոր (նաև էլեկտրոնային)) քննվում է «ա)» կետով կամ 1) ենթակետով։
```

```en
### Article 1. Request

The request (written or electronic) is examined under point 1) or a) within 5 days.
```

## Fix

Add the missing bracket, or delete the one that is left.

## Source

Logic: the text opens what it does not close. None in the 6 decisions of the UD Armenian treebank.
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
    code="TXT026",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{sign}» փակագիծը զույգ չունի",
        "the bracket '{sign}' has no partner",
        "la parenthèse « {sign} » n'a pas de partenaire",
    ),
)
_SIGN = re.compile(r"[()]")
_MARKER = re.compile(r"(?:^|[^\w])(?:\d{1,3}(?:\.\d+)?|[^\W\d_]{1,2})$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for passage in one.having("(", ")"):
            plain = passage.words.plain
            if plain.count("(") != plain.count(")"):
                for at in _alone(plain):
                    origin, address = one.place(passage.start + at, passage.start + at + 1)
                    yield RULE.finding(origin, address, sign=plain[at])


def _alone(plain: str) -> Iterator[int]:
    waiting: list[int] = []
    for match in _SIGN.finditer(plain):
        if match[0] == "(":
            waiting.append(match.start())
        elif waiting:
            waiting.pop()
        elif not _MARKER.search(plain[max(0, match.start() - 8) : match.start()]):
            yield match.start()
    yield from waiting[:1]

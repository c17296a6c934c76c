"""One sentence sets both the entry into force and the end of the act.

## Why

Whoever extends the act has to amend the sentence that brought it into force. Beginning and end that stand apart can
be changed apart.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից և գործում է մինչև 2028 թվականի հունվարի 1-ը։
                                                               ^^^^^^^^^^^^^^^ TIM009
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2027 and expires on 1 January 2028.
                                                    ^^^^^^^ TIM009
```

## Good

```hy
### Հոդված 1. Ուժի մեջ մտնելը

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։

2. Սույն օրենքը գործում է մինչև 2028 թվականի հունվարի 1-ը։
```

```en
### Article 1. Entry into force

1. This Law enters into force on 1 January 2027.

2. This Law expires on 1 January 2028.
```

## Fix

Give the end of the act a part or an article of its own.

## Source

LegalDocML.de (SCH-00180). Armenian norm: source to be confirmed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM009",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "մեկ նախադասությունը սահմանում է և՛ սկիզբը, և՛ ավարտը",
        "one sentence sets both the beginning and the end",
        "une seule phrase fixe le début et la fin",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    begun: dict[tuple[str, str], set[tuple[int, int]]] = defaultdict(set)
    for found in commencements(corpus):
        if found.whole and not found.expiry:
            begun[found.text.path, found.unit.eid].add(found.sentence)
        elif found.expiry and found.sentence in begun[found.text.path, found.unit.eid]:
            yield RULE.finding(found.origin, found.address)

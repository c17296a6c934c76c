"""A time limit that nobody can measure.

## Why

«Ողջամիտ ժամկետում» is a limit only for a court, afterwards. Whoever waits for an answer cannot tell when it is late.

## Bad

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը դիմումին պատասխանում է ողջամիտ ժամկետում։
                                          ^^^^^^^^^^^^^^^^^ TIM015
```

```en
### Article 1. The answer

1. The Ministry answers the request within a reasonable time.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^ TIM015
```

## Good

```hy
### Հոդված 1. Պատասխանը

1. Նախարարությունը դիմումին պատասխանում է այն ստանալու օրվանից 5 օրվա ընթացքում։
```

```en
### Article 1. The answer

1. The Ministry answers the request within 5 days of its receipt.
```

## Exceptions

«Անհապաղ» ("without delay") is left alone: it is measured by what is possible, and is common in Armenian acts.

## Fix

Give a number and the event from which it runs.

## Source

Joint Practical Guide of the EU, guideline 1 (clear and precise); UK OPC Drafting Guidance 8.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM015",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}» ժամկետը չափելի չէ",
        "'{words}' cannot be measured",
        "« {words} » ne se mesure pas",
    ),
    help=Message(
        "նշեք թիվ և սկիզբ",
        "give a number and a start",
        "donnez un nombre et un point de départ",
    ),
)
_PATTERNS = {
    "hy": re.compile(r"(?:ողջամիտ|խելամիտ|պատշաճ|սեղմ|հնարավորինս\s+կարճ)\s+ժամկետ(?:ում|ներում|ով)"),
    "en": re.compile(
        r"within\s+(?:a|the)\s+(?:reasonable|appropriate|short)\s+(?:time|period)\b|as\s+soon\s+as\s+possible\b"
        r"|in\s+due\s+(?:time|course)\b"
    ),
    "fr": re.compile(r"dans\s+un\s+délai\s+(?:raisonnable|approprié)\b|dès\s+que\s+possible\b|en\s+temps\s+utile\b"),
}
_SIGNS = {
    "hy": ("ամիտ", "պատշաճ", "սեղմ", "կարճ"),
    "en": ("reasonable", "appropriate", "short", "possible", "due"),
    "fr": ("raisonnable", "approprié", "possible", "utile"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, found in find(corpus, _PATTERNS, _SIGNS):
        origin, address = one.place(*found.span())
        yield RULE.finding(origin, address, words=found[0])

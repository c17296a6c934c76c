"""A rule can be checked: its measure is said.

## Why

«հնարավորինս շուտ», «ողջամիտ ժամկետում», «անհրաժեշտության դեպքում» leave to whoever must act when and whether to act.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է ողջամիտ ժամկետում, իսկ անհրաժեշտության դեպքում փոխանցվում է այլ մարմնի։
                  ^^^^^^^^^^^^^^^^^ TXT012
                                         ^^^^^^^^^^^^^^^^^^^^^^^ TXT012
```

```en
### Article 1. Request

The request is examined as soon as possible and is forwarded where appropriate.
                        ^^^^^^^^^^^^^^^^^^^ TXT012
                                                             ^^^^^^^^^^^^^^^^^ TXT012
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ընթացքում, ողջամիտ կասկածի դեպքում՝ 10 օրվա ընթացքում։
```

```en
### Article 1. Request

The request is examined within 5 days and is forwarded where it concerns another body.
```

## Fix

Say the time, the condition or who decides.

## Source

Foreign practice: EU Joint Practical Guide 1. None in the drafts of this base and the 6 decisions of the UD Armenian
treebank.
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
    code="TXT012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}» բառերը չափ չունեն",
        "'{words}' sets no measure",
        "« {words} » ne fixe aucune mesure",
    ),
    help=Message(
        "նշեք ժամկետը, պայմանը կամ որոշողին",
        "say the time, the condition or who decides",
        "dites le délai, la condition ou qui décide",
    ),
)
_VAGUE = {
    "hy": re.compile(
        r"\b(?:ողջամիտ|պատշաճ|սեղմ|հնարավոր կարճ)\s+ժամկետ(?:ում|ներում)\b|\bհնարավորինս\s+(?:շուտ|արագ|սեղմ)\b"
        r"|\b(?:անհրաժեշտության|հնարավորության)\s+դեպքում\b|\bըստ\s+(?:հնարավորության|անհրաժեշտության)\b",
        re.I,
    ),
    "en": re.compile(
        r"\b(?:as\s+soon\s+as|as\s+far\s+as|where|if|when)\s+(?:possible|practicable|necessary|appropriate)\b"
        r"|\bwithin\s+(?:a\s+)?(?:reasonable|appropriate|due)\s+time\b|\bin\s+due\s+course\b",
        re.I,
    ),
    "fr": re.compile(
        r"\b(?:dès|dans\s+la\s+mesure\s+du)\s+(?:que\s+)?possible\b|\bdans\s+un\s+délai\s+raisonnable\b"
        r"|\b(?:si|en\s+cas\s+de)\s+(?:nécessaire|besoin)\b|\ben\s+temps\s+utile\b",
        re.I,
    ),
}
_SIGNS = {
    "hy": (
        "ամիտ ժամկետ", "պատշաճ ժամկետ", "եղմ ժամկետ", "կարճ ժամկետ", "նարավորինս", "ժեշտության դեպքում",
        "վորության դեպքում", "ստ հնարավոր", "ստ անհրաժ",
    ),
    "en": (
        "as possible", "re possible", "f possible", "n possible", "practicable", "where necessary", "if necessary",
        "when necessary", "where appropriate",
        "if appropriate", "when appropriate", "nable time", "riate time", "due time", "due course",
    ),
    "fr": ("possible", "délai raisonnable", "si nécessaire", "si besoin", "cas de", "temps utile"),
}  # fmt: skip


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _VAGUE, _SIGNS):
        origin, address = one.place(*match.span())
        yield RULE.finding(origin, address, words=match[0])

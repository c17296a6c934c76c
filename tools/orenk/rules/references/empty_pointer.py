"""A rule is left to «օրենքով սահմանված կարգ», and no law is named.

## Why

The reader is not told where to look, and often there is no such procedure anywhere.

## Bad

```hy
### Հոդված 1. Բողոքարկումը

1. Մերժումը բողոքարկվում է օրենքով սահմանված կարգով։
                           ^^^^^^^^^^^^^^^^^^^^^^^^ REF021
```

```en
### Article 1. Appeal

1. A refusal is appealed in the manner prescribed by law.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF021
```

## Good

```hy
### Հոդված 1. Բողոքարկումը

1. Մերժումը բողոքարկվում է «Վարչարարության հիմունքների և վարչական վարույթի մասին» օրենքով սահմանված կարգով։
```

```en
### Article 1. Appeal

1. A refusal is appealed in the manner prescribed by the Law on Fundamentals of Administrative Action.
```

## Fix

Name the law, or set the procedure here.

## Source

Foreign practice: the EU Joint Practical Guide on references (section to be confirmed). The formula is common in
Armenian acts, so this is advice.
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
    code="REF021",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "օրենքը նշված չէ («{words}»)",
        "no law is named ('{words}')",
        "aucune loi n'est nommée (« {words} »)",
    ),
    help=Message(
        "նշեք օրենքը կամ կարգը սահմանեք այստեղ",
        "name the law, or set the procedure here",
        "nommez la loi, ou fixez la procédure ici",
    ),
)

_POINTERS = {
    "hy": re.compile(r"օրենքով\s+(?:սահմանված|նախատեսված)\s+(?:կարգով|ձևով)(?![ա-և])"),
    "en": re.compile(
        r"(?:in the manner|under the procedure|in accordance with the procedure|by the procedure)\s+"
        r"(?:prescribed|established|provided|laid down|set)\s+(?:for\s+)?by\s+law\b"
    ),
    "fr": re.compile(
        r"(?:selon la procédure|dans les conditions|de la manière)\s+(?:prévues?|fixées?)\s+par la loi\b"
        r"(?!\s+(?:relative|sur|du|n°|visant))"
    ),
}
_SIGNS = {
    "hy": ("օրենքով",),
    "en": ("prescribed", "established", "provided", "laid", "set"),
    "fr": ("prévue", "fixée"),
}
_NAMED = re.compile(r"(?:»|սույն|նույն|այդ)\s$|[ա-և]$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    told = set()
    for one, found in find(corpus, _POINTERS, _SIGNS):
        if _NAMED.search(one.plain, max(0, found.start() - 12), found.start()):
            continue
        origin, address = one.place(found.start(), found.end())
        if one.text is one.act.text or address not in told:
            told.add(address)
            yield RULE.finding(origin, address, words=found[0])

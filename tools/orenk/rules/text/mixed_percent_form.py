"""Percentages are written alike.

## Why

«5 %», «5%» and «5 տոկոս» in one text are found by three searches.

## Bad

```hy
### Հոդված 1. Վճարը

Վճարը գնի 5 տոկոսն է, զեղչը՝ 3 տոկոս, տուգանքը՝ 2%։
                                                ^^ TXT031
```

```en
### Article 1. Fee

The fee is 5% of the price, the discount 3% and the fine 2 per cent.
                                                         ^^^^^^^^^^ TXT031
```

## Good

```hy
### Հոդված 1. Վճարը

Վճարը գնի 5 տոկոսն է, զեղչը՝ 3 տոկոս։
```

```en
### Article 1. Fee

The fee is 5% of the price and the discount 3%.
```

## Fix

Keep to the form that the text uses most.

## Source

Practice: each of the drafts of this base uses one form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.lint.wording.rarer import rarer
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT031",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{words}» գրված է այլ կերպ, քան մյուսները («{usual}»)",
        "'{words}' is written otherwise than the others ('{usual}')",
        "« {words} » s'écrit autrement que les autres (« {usual} »)",
    ),
)
_FORMS = {
    "5%": re.compile(r"\d%"),
    "5 %": re.compile(r"\d %"),
    "5 տոկոս": re.compile(r"\d տոկոս"),
    "5 per cent": re.compile(r"\d per ?cent\b"),
    "5 pour cent": re.compile(r"\d pour cent\b"),
}
_LEFT = re.compile(r"[\d.,]*$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        if "%" in one.plain:
            for match, usual in rarer(one, _FORMS):
                figures = _LEFT.search(one.plain, max(0, match.start() - 12), match.start())
                start = figures.start() if figures else match.start()
                origin, address = one.place(start, match.end())
                yield RULE.finding(origin, address, words=one.plain[start : match.end()], usual=usual)

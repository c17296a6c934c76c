"""Large numbers are grouped alike.

## Why

«1.000», «1,000» and «1 000» are a thousand to one reader and one to another.

## Bad

```hy
### Հոդված 1. Վճարը

Վճարը 1 000 դրամ է, տուգանքը՝ 50 000 դրամ, կրկնակի խախտման դեպքում՝ 100,000 դրամ։
                                                                    ^^^^^^^ TXT038
```

```en
### Article 1. Fee

The fee is 1,000 drams, the fine 50,000 drams and for a second breach 100 000 drams.
                                                                      ^^^^^^^ TXT038
```

## Good

```hy
### Հոդված 1. Վճարը

Վճարը 1 000 դրամ է, տուգանքը՝ 50 000 դրամ, դրույքաչափը՝ 1,5 տոկոս։
```

```en
### Article 1. Fee

The fee is 1,000 drams and the fine 50,000 drams in 2026.
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
    code="TXT038",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{number}» թիվը խմբավորված է այլ կերպ, քան մյուսները («{usual}»)",
        "the number '{number}' is grouped otherwise than the others ('{usual}')",
        "le nombre « {number} » est groupé autrement que les autres (« {usual} »)",
    ),
)
_FORMS = {
    "1 000": re.compile(r"\b[1-9]\d{0,2}(?: \d{3})+\b(?![.,]?\d)"),
    "1,000": re.compile(r"\b[1-9]\d{0,2}(?:,\d{3})+\b(?![.,]?\d)"),
    "1.000": re.compile(r"\b[1-9]\d{0,2}(?:\.\d{3})+\b(?![.,]?\d)"),
}
_MARKED = re.compile(r"\d[,.]\d\d\d")
_GROUP = re.compile(r"\d([ ,.])\d\d\d")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        if _MARKED.search(one.vocabulary) and len(set(_GROUP.findall(one.plain))) > 1:
            for match, usual in rarer(one, _FORMS):
                origin, address = one.place(*match.span())
                yield RULE.finding(origin, address, number=match[0], usual=usual)

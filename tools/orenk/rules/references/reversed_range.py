"""A range of provisions ends before it begins.

## Why

«5-3-րդ մասեր» is either «3-5-րդ» or two other numbers; nobody can say which.

## Bad

```hy
### Հոդված 1. Բացառություններ

1. Սույն օրենքի 7-5-րդ հոդվածները չեն կիրառվում։
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF013
```

```en
### Article 1. Exceptions

1. Articles 7–5 of this Law do not apply.
   ^^^^^^^^^^^^^^^^^^^^^^^^ REF013
```

## Good

```hy
### Հոդված 1. Բացառություններ

1. Սույն օրենքի 1-2-րդ հոդվածները չեն կիրառվում։

### Հոդված 2. Ժամկետը

1. Ժամկետը 5 օր է՝ ստանալու օրվանից։
```

```en
### Article 1. Exceptions

1. Articles 1–2 of this Law do not apply.

### Article 2. Time limit

1. The time limit is 5 days from receipt.
```

## Exceptions

Numbers of articles in French codes that have a letter and a hyphen of their own («L.426-1»).

## Fix

Put the ends in order, or correct the wrong number.

## Source

Logic: the range holds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading.expressions import BACKWARDS
from orenk.lint.citations.cited_words import unreadable
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF013",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "միջակայքն ավարտվում է սկզբից առաջ («{words}»)",
        "the range ends before it begins ('{words}')",
        "l'intervalle finit avant de commencer (« {words} »)",
    ),
)

_CODE_ARTICLE = re.compile(r"[A-Z]\.?\d")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in unreadable(corpus, BACKWARDS):
        if _CODE_ARTICLE.search(one.words):
            continue
        yield RULE.finding(one.origin, one.place.address, words=one.words)

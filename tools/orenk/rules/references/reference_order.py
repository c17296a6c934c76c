"""A citation names its units in an order that no act has.

## Why

An Armenian citation goes from the article to the part to the point («5-րդ հոդվածի 1-ին մասի 2-րդ կետ»), an English
one the other way. A point that holds a part, or a part that holds an article, exists nowhere, and the citation is
not followed.

## Bad

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը հաշվվում է 2-րդ կետի 1-ին մասի կանոնով։
                      ^^^^^^^^^^^^^^^^^^^ REF014
```

```en
### Article 1. Time limit

1. Time is counted as in part 1 of point 2.
                         ^^^^^^^^^^^^^^^^^ REF014
```

## Good

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը հաշվվում է՝

1) դիմումն ստանալու օրվանից,

2) սույն մասի 1-ին կետի կանոնով։
```

```en
### Article 1. Time limit

1. Time is counted:

1) from receipt of the request,

2) as in point 1 of part 1.
```

## Fix

Name the units from the largest to the smallest, in English from the smallest to the largest.

## Source

Logic: no act has a part within a point.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading.expressions import ORDER
from orenk.lint.citations.cited_words import unreadable
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF014",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այսպիսի հերթականությամբ միավորներ չեն լինում («{words}»)",
        "no act has units in this order ('{words}')",
        "aucun acte n'a d'unités dans cet ordre (« {words} »)",
    ),
    help=Message(
        "հոդված, մաս, կետ, ենթակետ",
        "article, part, point, sub-point",
        "article, partie, point, sous-point",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in unreadable(corpus, ORDER):
        yield RULE.finding(one.origin, one.place.address, words=one.words)

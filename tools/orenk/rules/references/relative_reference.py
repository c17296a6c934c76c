"""A provision is cited by its place: «նախորդ մաս», "the preceding part".

## Why

When a part is inserted in between, the words silently begin to mean another provision.

## Bad

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Նախորդ մասով սահմանված ժամկետը կարող է երկարաձգվել մեկ անգամ։
   ^^^^^^^^^^^^ REF017
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. The time limit in the preceding part may be extended once.
                         ^^^^^^^^^^^^^^ REF017
```

## Good

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Սույն հոդվածի 1-ին մասով սահմանված ժամկետը կարող է երկարաձգվել մեկ անգամ։
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. The time limit in part 1 of this Article may be extended once.
```

## Fix

Cite the number.

## Source

Foreign practice: the EU Joint Practical Guide on internal references (section to be confirmed) and the drafting
handbook of the US Federal Register.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading.expressions import NEXT, PREVIOUS
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "դրույթը նշված է իր տեղով («{words}»)",
        "the provision is cited by its place ('{words}')",
        "la disposition est citée par sa place (« {words} »)",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    relative = (one for one in corpus.citations if one.steps and one.steps[0].typed in (PREVIOUS, NEXT))
    for one in once_per_unit(one for one in relative if one.eids and one.act in corpus.acts):
        near = provision_words(corpus.acts[one.act], one.eids[0])
        yield RULE.finding(one.origin, one.place.address, near=near, words=one.words)

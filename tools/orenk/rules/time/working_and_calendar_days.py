"""Working days and calendar days are mixed in one article.

## Why

Steps of one procedure that are counted in two ways are missed: the reader of «10 օր» beside «5 աշխատանքային օր»
cannot tell whether the difference is meant.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում տրվում է պատասխան։

2. Պատասխանն ստանալու օրվանից 10 օրվա ընթացքում կարող է ներկայացվել բողոք։
                              ^^^^^^^ TIM005
```

```en
### Article 1. Examination

1. An answer is given within 5 working days of receipt of the request.

2. A complaint may be lodged within 10 days of receipt of the answer.
                                    ^^^^^^^ TIM005
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումն ստանալու օրվանից 5 աշխատանքային օրվա ընթացքում տրվում է պատասխան։

2. Պատասխանն ստանալու օրվանից 10 աշխատանքային օրվա ընթացքում կարող է ներկայացվել բողոք։
```

```en
### Article 1. Examination

1. An answer is given within 5 working days of receipt of the request.

2. A complaint may be lodged within 10 working days of receipt of the answer.
```

## Fix

Count the steps of one procedure in one way, or say «օրացուցային» where the difference is meant.

## Source

UK Office of the Parliamentary Counsel, Drafting Guidance 8.1. Armenian norm: source to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Deadline

RULE = rule(
    __name__,
    code="TIM005",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "այս հոդվածում կան և՛ աշխատանքային, և՛ սովորական օրեր",
        "this article counts both in working days and in days",
        "cet article compte à la fois en jours ouvrables et en jours",
    ),
    help=Message(
        "ընթացակարգի ժամկետները հաշվեք նույն կերպ",
        "count the time limits of one procedure in one way",
        "comptez de la même façon les délais d'une même procédure",
    ),
)
_OTHER = Message("այստեղ՝ աշխատանքային օրեր", "working days here", "ici des jours ouvrables")
_EXPLICIT = re.compile(r"օրացուցային|calendar|calendaire", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    working: dict[tuple[str, str, str], Deadline] = {}
    plain: dict[tuple[str, str, str], Deadline] = {}
    for deadline in corpus.deadlines:
        place = deadline.place
        if place.language != corpus.acts[place.act].leading:
            continue
        article = corpus.acts[place.act].text.article_of(place.eid)
        if deadline.unit == "working-day":
            working.setdefault((place.act, place.language, article), deadline)
        elif deadline.unit == "day" and not _EXPLICIT.search(deadline.words):
            plain.setdefault((place.act, place.language, article), deadline)
    for key, deadline in plain.items():
        if other := working.get(key):
            yield RULE.finding(
                deadline.origin,
                deadline.place.address,
                related=[Related(other.origin, _OTHER)],
            )

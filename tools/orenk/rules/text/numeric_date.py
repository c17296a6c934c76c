"""A date in a rule is written with the name of the month.

## Why

«04.12.2025» is 4 December to one reader and 12 April to another.

## Bad

```hy
### Հոդված 1. Դիմումը

Սույն օրենքն ուժի մեջ է մտնում 01.02.2027 թվականին։
                               ^^^^^^^^^^ TXT015
```

```en
### Article 1. Request

This Law enters into force on 2027-02-01 and replaces the rules of 15/03/26.
                              ^^^^^^^^^^ TXT015
                                                                   ^^^^^^^^ TXT015
```

## Good

```hy
### Հոդված 1. Դիմումը

Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի փետրվարի 1-ին՝ 5.1.2 կետի համաձայն։
```

```en
### Article 1. Request

This Law enters into force on 1 February 2027 under point 10.11.1 of the rules.
```

## Fix

Write «2027 թվականի փետրվարի 1-ին», "1 February 2027".

## Source

Practice: the dates in the running text of the 6 decisions of the UD Armenian treebank are written with the name of
the month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.language.dates import find_dates, write_date
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT015",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{words}» ամսաթիվը գրված է միայն թվերով",
        "the date '{words}' is written in figures only",
        "la date « {words} » est écrite en chiffres seulement",
    ),
    help=Message(
        "գրեք ամսվա անունը",
        "write the name of the month",
        "écrivez le nom du mois",
    ),
)
_DATE = re.compile(
    r"(?<![\w./-])(?:(?P<d>0?[1-9]|[12]\d|3[01])[./](?P<m>0?[1-9]|1[0-2])[./](?P<y>(?:19|20)\d\d)"
    r"|(?:0[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])[./]\d\d|(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-\d\d))(?![\d/.-]*\d)"
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_DATE, in_word=True):
            origin, address = one.place(*match.span())
            found = find_dates(match[0], one.text.language)
            near = write_date(found[0][2], one.text.language) if found else None
            yield RULE.finding(origin, address, near=near, words=match[0])

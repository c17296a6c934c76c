"""One article says a duty in two ways: «պետք է» and «պարտավոր է», "shall" and "must".

## Why

The reader looks for a difference in force between them.

## Bad

```hy
### Հոդված 1. Պահպանումը

1. Պահառուն պարտավոր է վարել ռեգիստրը։

2. Պահառուն պետք է ուղղի սխալը։
            ^^^^^^ BOD013
```

```en
### Article 1. Keeping

1. The keeper shall keep the register.

2. The keeper must correct a mistake.
              ^^^^ BOD013
```

## Good

```hy
### Հոդված 1. Պահպանումը

1. Պահառուն պարտավոր է վարել ռեգիստրը։

2. Պահառուն պարտավոր է ուղղել սխալը։
```

```en
### Article 1. Keeping

1. The keeper shall keep the register.

2. The keeper shall correct a mistake.
```

## Fix

Use one of them; this base uses «պարտավոր է».

## Source

Foreign practice: the UK drafting guidance on shall and must (section to be confirmed). «Պետք է» of a thing and not
of a person is left alone; only the leading text is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.articles import articles_of
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD013",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "պարտականությունը նույն հոդվածում ասված է երկու ձևով («{words}»)",
        "one article says a duty in two ways ('{words}')",
        "un article dit le devoir de deux façons (« {words} »)",
    ),
)

_USUAL = {"hy": re.compile(r"պարտավոր\s+(?:է|են)"), "en": re.compile(r"\bshall\b"), "fr": re.compile(r"\best tenue?\b")}
_OTHER = {
    "hy": re.compile(r"պետք\s+է(?!\s+(?:լին|համապատասխան|պարունակ|ունեն))"),
    "en": re.compile(r"\bmust\b(?!\s+(?:be|have|contain|comply))"),
    "fr": re.compile(r"\bdoit\b(?!\s+(?:être|avoir|comporter))"),
}
_SIGNS = {"hy": "պետք", "en": "must", "fr": "doit"}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    said = {one.text.path for one in prose(corpus) if one.has(_SIGNS[one.text.language])}
    for article in articles_of(corpus):
        one = article.provision
        language = one.text.language
        usual, other = _USUAL[language], _OTHER[language]
        if one.text.path not in said or one.text is not one.act.text:
            continue
        if not usual.search(article.words) or not other.search(article.words):
            continue
        for unit in one.unit.walk():
            found = other.search(unit.text.plain) if unit.text is not None else None
            if unit.text is not None and found is not None:
                origin = Origin(one.text.path, unit.text.span(*found.span()))
                address = one.below(unit).address
                yield RULE.finding(origin, address, words=found[0])

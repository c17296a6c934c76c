"""A definition ends in «և այլն», "etc." or "including but not limited to".

## Why

Nobody can say what still falls under it.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ մատյան, ցանկ և այլն։
                             ^^^^^^ TRM013

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a ledger, a list, etc.
                                   ^^^^ TRM013

### Article 2. Keeping

1. The keeper keeps the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ մատյան կամ ցանկ։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a ledger or a list.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Fix

Name what belongs, or the sign by which it is known.

## Source

Foreign practice: ISO 704 (section to be confirmed). Only the leading text is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM013",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "սահմանումը բաց է մնում («{words}»)",
        "the definition is left open ('{words}')",
        "la définition reste ouverte (« {words} »)",
    ),
)

_OPEN = {
    "hy": re.compile(r"և\s+այլն(?![ա-և])|բայց\s+ոչ\s+միայն"),
    "en": re.compile(r"\betc\.|\band\s+so\s+(?:on|forth)\b|\bincluding\s+but\s+not\s+limited\s+to\b"),
    "fr": re.compile(r"\betc\.|\bet\s+ainsi\s+de\s+suite\b|\bnotamment\s+mais\s+non\s+exclusivement\b"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in concepts(corpus):
        if one.text is not one.act.text or not one.definition.article:
            continue
        words = one.text.units[one.place.eid].text
        found = _OPEN[one.text.language].search(words.plain, one.place.span.end) if words else None
        if words is not None and found is not None:
            origin = Origin(one.text.path, words.span(*found.span()))
            yield RULE.finding(origin, one.address, words=found[0])

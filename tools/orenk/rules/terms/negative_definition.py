"""A definition says what the thing is not.

## Why

All that is not named is let in.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ ոչ փակ ռեգիստր.
     ^^^^^^^^^^^ TRM012

2) **ռեգիստր**՝ տվյալների շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։

2. Բաց ռեգիստրն անվճար է։
```

```en
### Article 1. Definitions

1) **open register**: not a closed register;
     ^^^^^^^^^^^^^ TRM012

2) **register**: a store of data.

### Article 2. Keeping

1. The keeper keeps the register.

2. An open register is free of charge.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ տվյալների շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a store of data.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Fix

Say what the thing is.

## Source

Foreign practice: ISO 704 (section to be confirmed). Only the leading text is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{term}» սահմանումն ասում է, թե ինչ չէ այն",
        "the definition of '{term}' says what it is not",
        "la définition de « {term} » dit ce que ce n'est pas",
    ),
)

_NOT = {
    "hy": re.compile(
        r"(?:ոչ|չհանդիսացող|չհամարվող)(?![ա-և])|(?:այն|ամենը|ցանկացած բան),\s+(?:ինչը?|որը?)\s+(?:[^,]*\s)?չ[ա-և]+"
    ),
    "en": re.compile(
        r"(?:not|(?:anything|everything)\s+(?:other\s+than|that\s+(?:is|does)\s+not)|(?:what|that\s+which)\s+(?:is|does)\s+not)\b"
    ),
    "fr": re.compile(r"(?:non|ce\s+qui\s+n'est\s+pas)\b"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in concepts(corpus):
        if one.text is one.act.text and one.definition.article and _NOT[one.text.language].match(one.meaning):
            yield RULE.finding(one.origin, one.address, term=one.definition.term)

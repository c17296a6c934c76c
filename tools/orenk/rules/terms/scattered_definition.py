"""A term of the whole act is defined outside its definitions article.

## Why

Whoever looks it up where terms are defined does not find it.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ տվյալների շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։

2. **գրառում**՝ ռեգիստրի մեկ տող։
     ^^^^^^^ TRM015

3. Գրառումն անվճար է։
```

```en
### Article 1. Definitions

1) **register**: a store of data.

### Article 2. Keeping

1. The keeper keeps the register.

2. **entry** means one line of the register.
     ^^^^^ TRM015

3. An entry is free of charge.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **գրառում**՝ ռեգիստրի մեկ տող.

2) **ռեգիստր**՝ գրառումների շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **entry**: one line of the register;

2) **register**: a store of entries.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Fix

Move it there, or say for which chapter or article it holds.

## Source

Foreign practice: the EU Joint Practical Guide (14). Only the leading text is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM015",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{term}»՝ սահմանված է հասկացությունների հոդվածից դուրս",
        "'{term}' is defined outside the definitions article",
        "« {term} » est défini hors de l'article des définitions",
    ),
)
_ARTICLE = Message(
    "հասկացությունների հոդվածը",
    "the definitions article",
    "l'article des définitions",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[str, Concept] = {}
    for one in concepts(corpus):
        if one.text is one.act.text and one.definition.article:
            first.setdefault(one.act.id, one)
    for one in concepts(corpus):
        definition = one.definition
        if one.text is not one.act.text or definition.article or definition.short_for or definition.scope:
            continue
        if one.act.id in first and definition.text:
            related = [Related(first[one.act.id].origin, _ARTICLE)]
            yield RULE.finding(one.origin, one.address, related=related, term=definition.term)

"""An act defines a term that the glossary does not have.

## Why

The glossary is what readers of all acts look in, and what the checks hold texts against.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։
     ^^^^^^^^^^^ TRM020

### Հոդված 2. Վարումը

1. Բաց ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/keeper.yml
term:
  hy: պահառու
  en: keeper
status: draft
```

```en
### Article 1. Definitions

1) **open register**: a store open to all.
     ^^^^^^^^^^^^^ TRM020

### Article 2. Keeping

1. The open register is kept by the keeper.
```
```yaml glossary/terms/keeper.yml
term:
  hy: պահառու
  en: keeper
status: draft
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։

### Հոդված 2. Վարումը

1. Բաց ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
defined:
  - example#art_1__point_1
```

```en
### Article 1. Definitions

1) **open register**: a store open to all.

### Article 2. Keeping

1. The open register is kept by the keeper.
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
defined:
  - example#art_1__point_1
```

## Fix

Add the term to `glossary/terms`.

## Source

Logic: text and glossary of one package disagree. Only the leading text is looked at, and only where the package has
a glossary of terms.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM020",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ բառապահոցում չկա",
        "'{term}' is not in the glossary",
        "« {term} » n'est pas au glossaire",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    if not corpus.terms:
        return
    for one in concepts(corpus):
        known = one.name in corpus.terms or one.name in corpus.bodies
        if one.text is one.act.text and one.definition.article and not known:
            yield RULE.finding(one.origin, one.address, term=one.definition.term)

"""An act defines a term of the glossary, and the glossary does not say so.

## Why

The page of the term does not lead to its definition in law.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **բաց ռեգիստր**՝ շտեմարան, որը բաց է։
     ^^^^^^^^^^^ TRM021

### Հոդված 2. Վարումը

1. Բաց ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
```

```en
### Article 1. Definitions

1) **open register**: a store open to all.
     ^^^^^^^^^^^^^ TRM021

### Article 2. Keeping

1. The open register is kept by the keeper.
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
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

Add the address under `defined` in the record of the term.

## Source

Logic: text and glossary disagree. Only the leading text is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM021",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "բառապահոցի «{term}» գրառման defined դաշտում այս հասցեն չկա",
        "the record of '{term}' does not have this address under defined",
        "la fiche de « {term} » n'a pas cette adresse sous defined",
    ),
    help=Message(
        "defined: {at}",
        "defined: {at}",
        "defined: {at}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in concepts(corpus):
        record = corpus.terms.get(one.name)
        if record is None or one.text is not one.act.text or not one.definition.article:
            continue
        if one.address not in record.value.defined and not _astray(record.value.defined, one):
            yield RULE.finding(one.origin, one.address, term=one.definition.term, at=one.address)


def _astray(defined: Iterable[str], one: Concept) -> bool:
    """Whether the record names a provision of the act that is not there, which `dangling-address` tells."""
    eids = (at.partition("#")[2] for at in defined if at.startswith(f"{one.act.id}#"))
    return any(eid not in one.text.units for eid in eids)

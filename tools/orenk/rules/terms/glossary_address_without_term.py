"""The glossary says that a provision defines a term, and it does not.

## Why

The reader of the glossary is led to a provision that defines something else.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
defined:
  - example#art_1__point_1
    ^^^^^^^^^^^^^^^^^^^^^^ TRM021
```

```en
### Article 1. Definitions

1) **register**: a store.

### Article 2. Keeping

1. The keeper keeps the register.
```
```yaml glossary/terms/open-register.yml
term:
  hy: բաց ռեգիստր
  en: open register
status: draft
defined:
  - example#art_1__point_1
    ^^^^^^^^^^^^^^^^^^^^^^ TRM021
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

Correct the address, or give the term and the act the same words.

## Source

Logic: text and glossary disagree. An address that leads nowhere is found by another rule.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.concepts import concepts
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM021",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{address} դրույթը «{term}» չի սահմանում",
        "{address} does not define '{term}'",
        "{address} ne définit pas « {term} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    defined: dict[str, set[str]] = defaultdict(set)
    for one in concepts(corpus):
        defined[one.address].add(one.name)
    for id, record in corpus.terms.items():
        for at, address in enumerate(record.value.defined):
            if id not in defined[address] and corpus.provision(address):
                term = Message(*(record.value.term.get(code) for code in ("hy", "en", "fr")))
                yield RULE.finding(record.at(f"defined[{at}]"), address=address, term=term)

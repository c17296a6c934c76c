"""Two bodies, or two terms, of the glossary bear one name.

## Why

Where a text says the name, nobody can tell which of the two is meant, and links go to one of them by chance.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml glossary/bodies/storage-commission.yml
name:
  hy: Պահպանման հանձնաժողով
      ^^^^^^^^^^^^^^^^^^^^^ BOD020
  en: Storage Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml glossary/bodies/storage-commission.yml
name:
  hy: Պահեստավորման հանձնաժողով
  en: Keeping Commission
      ^^^^^^^^^^^^^^^^^^ BOD020
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml glossary/bodies/storage-commission.yml
name:
  hy: Պահեստավորման հանձնաժողով
  en: Storage Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml glossary/bodies/storage-commission.yml
name:
  hy: Պահեստավորման հանձնաժողով
  en: Storage Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Fix

Give one of them another name, or merge the two records.

## Source

Logic: the register contradicts itself. A body and a term may share a name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Record

RULE = rule(
    __name__,
    code="BOD020",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{name}»՝ նաև {other} գրառման անունն է",
        "'{name}' is also the name of {other}",
        "« {name} » est aussi le nom de {other}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    bodies = [(id, record, "name", record.value.name) for id, record in corpus.bodies.items()]
    terms = [(id, record, "term", record.value.term) for id, record in corpus.terms.items()]
    for shelf in (bodies, terms):
        yield from _shared(
            (id, record, f"{field}.{code}", code, said) for id, record, field, name in shelf for code, said in name
        )
    short = (
        (id, record, f"short.{code}[{at}]", code, said)
        for id, record in corpus.bodies.items()
        for code in corpus.package.languages
        for at, said in enumerate(record.value.short.get(code))
    )
    yield from _shared(short)


def _shared(names: Iterable[tuple[str, Record[Any], str, str, str]]) -> Iterator[Diagnostic]:
    """Names in one language that two records have: each with its id, record, field, language and words."""
    seen: dict[tuple[str, str], str] = {}
    for id, record, path, code, words in names:
        other = seen.setdefault((code, fold(words)), id)
        if other != id:
            cause = f"shared-name:{min(id, other)}:{max(id, other)}"
            yield RULE.finding(record.at(path), cause=cause, name=words, other=other)

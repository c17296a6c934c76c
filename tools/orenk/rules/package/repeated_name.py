"""Two records of the glossary have the same name.

## Why

The words of a text are linked to records by their names. Where two claim one name, each use leads to one of them by
chance.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
```

```yaml glossary/terms/datum.yml
term:
  hy: "տվյալ"
      ^^^^^^^ PKG028
  en: "item of data"
status: working
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
```

## Exceptions

A term and a body may share a name (the word «դիմող» and the role of the applicant).

## Fix

Make one record of the two, or give each its full name.

## Source

Logic: the glossary contradicts itself. Joint Practical Guide of the EU, guideline 6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Localized, Record

RULE = rule(
    __name__,
    code="PKG028",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{name}» անունն ունի նաև {other} գրառումը",
        "the record {other} has the name '{name}' too",
        "la fiche {other} porte aussi le nom « {name} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    yield from _repeated("term", corpus.terms, lambda record: record.value.term)
    yield from _repeated("name", corpus.bodies, lambda record: record.value.name)
    yield from _repeated("title", corpus.official, lambda record: record.value.title)


def _repeated(
    field: str, shelf: Mapping[str, Record[Any]], name: Callable[[Record[Any]], Localized]
) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], str] = {}
    for id, record in shelf.items():
        for language, words in name(record):
            other = first.setdefault((language, words), id)
            if other != id:
                cause = f"shared-name:{min(id, other)}:{max(id, other)}"
                yield RULE.finding(record.at(f"{field}.{language}"), name=words, other=other, cause=cause)

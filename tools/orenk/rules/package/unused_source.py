"""A source of the register supports nothing.

## Why

A register of sources is read as the list of what the base rests on. An entry that no record names makes it look
better founded than it is.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/sources.yml
- id: arlis-1
      ^^^^^^^ PKG026
  title:
    en: "Law on data"
  publisher: ARLIS
  url: https://www.arlis.am/1
  grade: official
  read: "the first article"
  accessed: "2026-11-22"
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

```yaml glossary/sources.yml
- id: arlis-1
  title:
    en: "Law on data"
  publisher: ARLIS
  url: https://www.arlis.am/1
  grade: official
  read: "the first article"
  accessed: "2026-11-22"
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
sources:
  - arlis-1
```

## Fix

Name the source where it is used, or delete it.

## Source

Logic: the register is held against the records.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG026",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» աղբյուրը ոչ մի գրառում չի նշում",
        "no record names the source '{id}'",
        "aucune fiche ne nomme la source « {id} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    used = {link.id for link in record_links(corpus) if link.register == "source"}
    for id, record in corpus.references.items():
        if id not in used:
            yield RULE.finding(record.at("id"), cause=f"source:{id}", id=id)

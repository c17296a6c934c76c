"""A record rests on a source that is not in the register.

## Why

Each fact names what it rests on. A source id that leads nowhere cannot be checked by anybody.

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
  - arlis-2
    ^^^^^^^ PKG003
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

Write the id of an entry of `glossary/sources.yml`, or add the source there.

## Source

Logic: the record points at nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG003",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» աղբյուր ցանկում չկա",
        "there is no source '{id}' in the register",
        "il n'y a pas de source « {id} » au registre",
    ),
    help=Message(
        "ավելացրեք այն glossary/sources.yml-ում",
        "add it to glossary/sources.yml",
        "ajoutez-la à glossary/sources.yml",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        if link.register == "source" and link.id not in corpus.references:
            near = nearest(link.id, corpus.references)
            yield RULE.finding(link.origin, id=link.id, near=near, cause=f"source:{link.id}")

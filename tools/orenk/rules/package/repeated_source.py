"""Two sources have the same address.

## Why

One page under two ids looks like two witnesses. What rests on it seems confirmed twice.

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
- id: arlis-1-again
  title:
    en: "Law on data"
  publisher: ARLIS
  url: https://www.arlis.am/1
       ^^^^^^^^^^^^^^^^^^^^^^ PKG027
  grade: official
  read: "the second article"
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

## Fix

Keep one entry, and change the records that name the other.

## Source

Logic: the register contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG027",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "նույն հասցեն արդեն ունի «{id}» աղբյուրը",
        "the source '{id}' has the same address",
        "la source « {id} » a la même adresse",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[str, str] = {}
    for id, record in corpus.references.items():
        other = first.setdefault(record.value.url.rstrip("/"), id)
        if other != id:
            yield RULE.finding(record.at("url"), cause=f"source:{id}", id=other)

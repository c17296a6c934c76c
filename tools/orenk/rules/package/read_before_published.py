"""A source was read before it was published.

## Why

One of the two days is a slip, and what rests on the source may rest on another page.

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
  date: "2026-12-04"
  accessed: "2026-11-22"
            ^^^^^^^^^^^^ PKG038
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

Correct the day of publication or the day of reading.

## Source

Logic: the record contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG038",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "աղբյուրը կարդացվել է {accessed}, իսկ հրապարակվել՝ {date}",
        "the source was read on {accessed} and published on {date}",
        "la source a été lue le {accessed} et publiée le {date}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for record in corpus.references.values():
        source = record.value
        if source.date is not None and source.accessed[: len(source.date)] < source.date:
            yield RULE.finding(record.at("accessed"), accessed=source.accessed, date=source.date)

"""A fact is called confirmed, and none of its sources is official.

## Why

`confirmed` means that the official text was read. Press, translations and aggregators report; they do not confirm.

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
- id: press-1
  title:
    en: "News of the law"
  publisher: a newspaper
  url: https://example.org/1
  grade: press
  read: "the article"
  accessed: "2026-11-22"
```

```yaml glossary/acts/data-law.yml
title:
  hy: "Տվյալների մասին"
kind: law
status: adopted
summary:
  en: "governs data"
confidence: confirmed
            ^^^^^^^^^ PKG036
sources:
  - press-1
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

```yaml glossary/acts/data-law.yml
title:
  hy: "Տվյալների մասին"
kind: law
status: adopted
summary:
  en: "governs data"
confidence: confirmed
sources:
  - arlis-1
```

## Fix

Mark the fact `reported`, or name the official text that was read.

## Source

Logic: the record contradicts the grades of its own sources.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import programme_shelves
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Record

RULE = rule(
    __name__,
    code="PKG036",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հաստատված կոչվող փաստը պաշտոնական աղբյուր չունի",
        "a fact called confirmed has no official source",
        "un fait dit confirmé n'a pas de source officielle",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    shelves: tuple[Mapping[str, Record[Any]], ...] = (corpus.official, corpus.bodies)
    for shelf in (*shelves, *programme_shelves(corpus.programme)):
        for record in shelf.values():
            for value, path in _facts(record.value):
                if value.confidence == "confirmed" and value.sources and not _official(corpus, value.sources):
                    yield RULE.finding(record.at(path))


def _facts(value: Any) -> Iterator[tuple[Any, str]]:
    """The record and its parts that have a confidence of their own, with the path of that field."""
    yield value, "confidence"
    for name in ("provisions", "events", "differences", "documents", "flows"):
        for at, part in enumerate(getattr(value, name, ())):
            yield part, f"{name}[{at}].confidence"
    for name in ("adopted", "signed", "published", "in_force", "unspecified"):
        dated = getattr(getattr(value, "dates", None), name, None)
        if dated is not None:
            yield dated, f"dates.{name}.confidence"


def _official(corpus: Corpus, sources: tuple[str, ...]) -> bool:
    known = [corpus.references[id].value.grade for id in sources if id in corpus.references]
    return not known or "official" in known

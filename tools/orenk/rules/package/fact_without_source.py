"""A fact about the real world names no source.

## Why

Official acts and bodies are records of what exists. A fact that names no source can neither be checked nor corrected.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/acts/data-law.yml
title:
  hy: "Տվյալների մասին"
kind: law
status: in-force
        ^^^^^^^^ PKG025
summary:
  en: "governs data"
confidence: confirmed
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
status: in-force
summary:
  en: "governs data"
confidence: confirmed
sources:
  - arlis-1
```

## Exceptions

What is marked `unconfirmed` and a body that exists in our drafts only need no source; a body's real role and a term's
statutory status do.

## Fix

Name the source, or mark the fact `unconfirmed`.

## Source

Logic: a convention of this base, that facts about the world carry source and confidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import programme_shelves
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import Record

RULE = rule(
    __name__,
    code="PKG025",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "փաստը նշված է որպես {confidence}, բայց աղբյուր չունի",
        "the fact is called {confidence} and names no source",
        "le fait est dit {confidence} et ne nomme aucune source",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.official.values():
        dates = ("adopted", "signed", "published", "in_force", "unspecified")
        for name in dates:
            dated = getattr(act.value.dates, name)
            if dated is not None and not dated.sources and not act.value.sources:
                yield from _finding(act, f"dates.{name}.date", dated.confidence)
        if not act.value.sources:
            yield from _finding(act, "status", act.value.confidence)
    for body in corpus.bodies.values():
        if not body.value.sources and (body.value.world != "draft" or body.value.confidence == "confirmed"):
            yield from _finding(body, "role", body.value.confidence)
    for term in corpus.terms.values():
        if term.value.status == "statutory" and not term.value.sources:
            yield from _finding(term, "status", "statutory")
    for shelf in programme_shelves(corpus.programme):
        for one in shelf.values():
            if not one.value.sources:
                yield from _finding(one, "confidence", one.value.confidence)


def _finding(record: Record[Any], path: str, confidence: str) -> Iterator[Diagnostic]:
    if confidence != "unconfirmed":
        yield RULE.finding(record.at(path), confidence=confidence)

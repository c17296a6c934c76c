"""The status of an official act contradicts its dates or its successor.

## Why

A draft that was adopted, or a law in force that another has replaced, is told two ways on one card.

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
status: draft
        ^^^^^ PKG030
dates:
  adopted:
    date: "2025-12-04"
    confidence: unconfirmed
summary:
  en: "governs data"
confidence: unconfirmed
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

```yaml glossary/acts/data-law.yml
title:
  hy: "Տվյալների մասին"
kind: law
status: adopted
dates:
  adopted:
    date: "2025-12-04"
    confidence: unconfirmed
summary:
  en: "governs data"
confidence: unconfirmed
```

## Fix

Correct the status, or the date that does not belong to this act.

## Source

Logic: the record contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG030",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{status}» կարգավիճակը հակասում է {fact} դաշտին",
        "the status '{status}' contradicts {fact}",
        "le statut « {status} » contredit {fact}",
    ),
)
_FACT = Message("այս փաստը", "this fact", "ce fait")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    yield from _acts(corpus)
    for measure in corpus.programme.measures.values():
        done, known = measure.value.date, measure.value.as_of
        if done and known and done[: len(known)] > known[: len(done)]:
            related = [Related(measure.at("as_of"), _FACT)]
            yield RULE.finding(measure.at("date"), status=done, fact=f"as_of: {known}", related=related)


def _acts(corpus: Corpus) -> Iterator[Diagnostic]:
    for record in corpus.official.values():
        act = record.value
        fact = ""
        if act.status in ("draft", "not-adopted"):
            fact = next((name for name in ("adopted", "signed", "in_force") if getattr(act.dates, name)), "")
            fact = f"dates.{fact}" if fact else ""
        elif act.status == "in-force" and act.replaced_by:
            successor = corpus.official.get(act.replaced_by)
            fact = "replaced_by" if successor is not None and successor.value.status == "in-force" else ""
        if fact:
            yield RULE.finding(
                record.at("status"), status=act.status, fact=fact, related=[Related(record.at(fact), _FACT)]
            )

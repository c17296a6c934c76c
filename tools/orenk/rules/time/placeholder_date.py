"""A record has a date that stands for "unknown".

## Why

An invented day looks like a known one in every table. What is not known is left out, and said so under `unknown:`.

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
status: unknown
summary:
  en: "governs data"
dates:
  adopted:
    date: "1900-01-01"
           ^^^^^^^^^^ TIM013
    confidence: unconfirmed
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
status: unknown
summary:
  en: "governs data"
unknown:
  - what: adopted
    text:
      en: "the day of adoption was not found"
confidence: unconfirmed
```

## Fix

Delete the date, and say under `unknown:` what is missing and where it could be found.

## Source

Logic: a convention of this base, that unknown dates are left out and never invented. LegalDocML.de (SCH-00620) and
Legalize ask for a declared placeholder instead.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM013",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{day} օրը նշանակում է «հայտնի չէ»",
        "{day} is a stand-in for an unknown day",
        "{day} tient lieu d'un jour inconnu",
    ),
    help=Message(
        "ջնջեք այն և գրեք unknown դաշտում",
        "delete it, and say so under unknown",
        "supprimez-le et dites-le sous unknown",
    ),
)
_DAYS = ("0001-01-01", "1111-11-11", "1900-01-01", "1970-01-01", "2099-12-31", "2999-12-31", "9999-12-31")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for path, source in corpus.sources.items():
        if not path.endswith(".yml"):
            continue
        for day in _DAYS:
            at = source.text.find(day)
            while at >= 0:
                yield RULE.finding(source.origin(at, at + len(day)), day=day)
                at = source.text.find(day, at + 1)

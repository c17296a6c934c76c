"""Two official acts have the same number.

## Why

An Armenian act is cited by its number. Two records under one number make every citation of it ambiguous.

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
number: "ՀՕ-1-Ն"
summary:
  en: "governs data"
confidence: unconfirmed
```

```yaml glossary/acts/register-law.yml
title:
  hy: "Ռեգիստրի մասին"
kind: law
status: unknown
number: "ՀՕ-1-Ն"
        ^^^^^^^^ PKG029
summary:
  en: "governs registers"
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
number: "ՀՕ-1-Ն"
summary:
  en: "governs data"
confidence: unconfirmed
```

## Fix

Check both numbers against their sources; leave out the one that was not read.

## Source

Logic: the register contradicts itself. Numbers begin anew each year, so that the same number with another year is
possible: name the year in both then.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.records import OfficialAct

RULE = rule(
    __name__,
    code="PKG029",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "նույն համարն ունի նաև {other} ակտը",
        "the act {other} has the same number",
        "l'acte {other} a le même numéro",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], str] = {}
    for id, record in corpus.official.items():
        number = record.value.number
        if number is None:
            continue
        other = first.setdefault((number.replace(" ", ""), _year(record.value)), id)
        if other != id:
            yield RULE.finding(record.at("number"), other=other)


def _year(act: OfficialAct) -> str:
    """The year of the act as far as a date is known."""
    dates = act.dates
    known = dates.adopted or dates.signed or dates.unspecified or dates.published or dates.in_force
    return known.date[:4] if known is not None else ""

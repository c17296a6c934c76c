"""A short name is introduced a second time.

## Why

The reader asks whether another body is meant.

## Bad

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Հաշվետվությունը հրապարակում է Պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։
                                                                         ^^^^^^^^^^^^^^^ TRM022

3. Գործակալությունն անկախ է։
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Supervision

1. Supervision is carried out by the Keeping Agency (hereinafter, the **Agency**).

2. The report is published by the Keeping Agency (hereinafter, the **Agency**).
                                                                     ^^^^^^ TRM022

3. The Agency is independent.
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Հաշվետվությունը հրապարակում է Գործակալությունը։
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Supervision

1. Supervision is carried out by the Keeping Agency (hereinafter, the **Agency**).

2. The report is published by the Agency.
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

## Fix

Use the short name.

## Source

Logic: the second introduction has no effect.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, by_words
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM022",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» կրճատ անունն արդեն տրված է",
        "the short name '{term}' has already been given",
        "le nom abrégé « {term} » est déjà donné",
    ),
)
_FIRST = Message(
    "առաջին անգամ",
    "for the first time",
    "la première fois",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    again: dict[Concept, Concept] = {}
    for alike in by_words(corpus).values():
        first = alike[0]
        later = (
            one for one in alike[1:] if one.definition.short_for and one.definition.scope == first.definition.scope
        )
        again |= {one: first for one in later if first.definition.short_for and one.name == first.name}
    for one in once_per_unit(again):
        related = [Related(again[one].origin, _FIRST)]
        yield RULE.finding(one.origin, one.address, related=related, term=one.definition.term)

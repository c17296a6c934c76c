"""A body supervises itself.

## Why

Nobody looks from outside, and the supervision exists on paper only.

## Bad

```hy
### Հոդված 1. Վերահսկողությունը

1. Պահպանման հանձնաժողովը կարող է ստուգել պահպանումը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է ստուգել
    en: may inspect
  act: inspect the keeping
  toward: keeping-commission
          ^^^^^^^^^^^^^^^^^^ BOD006
```

```en
### Article 1. Supervision

1. The Keeping Commission may inspect the keeping.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է ստուգել
    en: may inspect
  act: inspect the keeping
  toward: keeping-commission
          ^^^^^^^^^^^^^^^^^^ BOD006
```

## Good

```hy
### Հոդված 1. Վերահսկողությունը

1. Պահպանման հանձնաժողովը կարող է ստուգել պահպանումը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է ստուգել
    en: may inspect
  act: inspect the keeping
  toward: keeping-agency
```

```en
### Article 1. Supervision

1. The Keeping Commission may inspect the keeping.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է ստուգել
    en: may inspect
  act: inspect the keeping
  toward: keeping-agency
```

## Fix

Give the supervision to another body.

## Source

Logic: supervisor and supervised are one record. Kinds of organisations, of which one may check another, are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD006",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{body}՝ վերահսկում է ինքն իրեն",
        "{body} supervises itself",
        "{body} se contrôle lui-même",
    ),
)

_SUPERVISES = re.compile(r"վերահսկ|ստուգ|տուգան|supervis|inspect|audit|fine\b|contrôl")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in capabilities(corpus):
        body = corpus.bodies.get(one.power.body)
        if body is None or one.power.toward != one.power.body or body.value.kind in ("person", "other", "company"):
            continue
        if _SUPERVISES.search(one.does):
            yield RULE.finding(one.at("toward"), one.address, body=one.power.body)

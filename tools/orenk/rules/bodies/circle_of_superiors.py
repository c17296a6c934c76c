"""By the register each of several bodies stands above the other.

## Why

Nobody can say who answers to whom.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
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
superior: keeping-commission
          ^^^^^^^^^^^^^^^^^^ BOD020
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
superior: keeping-agency
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
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
superior: keeping-commission
          ^^^^^^^^^^^^^^^^^^ BOD020
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
superior: keeping-agency
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
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
superior: keeping-commission
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

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
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
superior: keeping-commission
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

## Fix

Take out the wrong `superior`.

## Source

Logic: a hierarchy has no circle.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD020",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "ենթակայությունը շրջան է կազմում ({circle})",
        "the superiors form a circle ({circle})",
        "les supérieurs forment un cercle ({circle})",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for id, body in corpus.bodies.items():
        above = [id]
        superior = body.value.superior or ""
        while superior in corpus.bodies and superior not in above:
            above.append(superior)
            superior = corpus.bodies[superior].value.superior or ""
        if superior == id and id == min(above):
            yield RULE.finding(body.at("superior"), circle=" → ".join([*above, id]))

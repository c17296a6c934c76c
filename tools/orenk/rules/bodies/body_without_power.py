"""A body that exists only in our drafts does nothing in any of them.

## Why

It costs money and answers for nothing.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
      ^^^^^^^^^^^^^^^^^^^^^ BOD003
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: register-keeper
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```
```yaml glossary/bodies/register-keeper.yml
name:
  hy: պահառու
  en: keeper
kind: other
world: both
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
      ^^^^^^^^^^^^^^^^^^^^^ BOD003
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: register-keeper
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```
```yaml glossary/bodies/register-keeper.yml
name:
  hy: պահառու
  en: keeper
kind: other
world: both
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
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
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
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
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```

## Fix

Give it a power or a duty, or drop it.

## Source

Logic: the register of bodies and the records of powers disagree. Packages without records of powers are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD003",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{name}»՝ ոչ մի լիազորություն կամ պարտականություն չունի",
        "'{name}' has no power and no duty",
        "« {name} » n'a ni pouvoir ni devoir",
    ),
)

_KINDS = ("person", "other", "company", "local")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    busy = {one.power.body for one in capabilities(corpus)}
    for id, body in corpus.bodies.items():
        if busy and id not in busy and body.value.world == "draft" and body.value.kind not in _KINDS:
            name = Message(*(body.value.name.get(code) for code in ("hy", "en", "fr")))
            yield RULE.finding(body.at("name.hy"), name=name)

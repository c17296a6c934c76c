"""A decision gives a body a power that no law of the package gives it.

## Why

A by-law cannot create powers; what is done under it can be annulled.

## Bad

```hy
1. Պահպանման հանձնաժողովը կարող է կասեցնել մուտքը։
```
```yaml laws/example/law.yml
kind: government-decision
standing: illustrative
title:
  hy: Օրինակելի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the model procedure (illustrative draft of orenk)
stage: working
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
- at: point_1
  body: keeping-commission
        ^^^^^^^^^^^^^^^^^^ BOD015
  kind: power
  words:
    hy: կարող է կասեցնել
    en: may suspend
  act: suspend access
```
```yaml laws/registers/law.yml
kind: law
standing: illustrative
title:
  hy: Օրինակելի ռեգիստրի մասին
  en: On the Model Register
stage: working
```

```en
1. The Keeping Commission may suspend access.
```
```yaml laws/example/law.yml
kind: government-decision
standing: illustrative
title:
  hy: Օրինակելի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the model procedure (illustrative draft of orenk)
stage: working
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
- at: point_1
  body: keeping-commission
        ^^^^^^^^^^^^^^^^^^ BOD015
  kind: power
  words:
    hy: կարող է կասեցնել
    en: may suspend
  act: suspend access
```

## Good

```hy
1. Պահպանման հանձնաժողովը կարող է կասեցնել մուտքը։
```
```yaml laws/example/law.yml
kind: government-decision
standing: illustrative
title:
  hy: Օրինակելի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the model procedure (illustrative draft of orenk)
stage: working
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
- at: point_1
  body: keeping-commission
  kind: duty
  words:
    hy: կարող է կասեցնել
    en: may suspend
  act: suspend access
```

```en
1. The Keeping Commission may suspend access.
```
```yaml laws/example/law.yml
kind: government-decision
standing: illustrative
title:
  hy: Օրինակելի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the model procedure (illustrative draft of orenk)
stage: working
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
- at: point_1
  body: keeping-commission
  kind: duty
  words:
    hy: կարող է կասեցնել
    en: may suspend
  act: suspend access
```

## Fix

Give the power in the law, or take it out of the decision.

## Source

Logic: the records of the decision and of the laws that it depends on disagree. The constitutional ground: source to
be confirmed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.needed_acts import needed_acts
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD015",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{body} մարմինը որևէ օրենքով լիազորություն չունի, որոշումը այն ստեղծում է",
        "no law gives {body} a power, the decision creates it",
        "aucune loi ne donne de pouvoir à {body}, la décision le crée",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    held: dict[str, set[str]] = defaultdict(set)
    for one in capabilities(corpus):
        if one.act.record.value.kind == "law" and one.power.kind in ("power", "duty"):
            held[one.power.body].add(one.act.id)
    for one in capabilities(corpus):
        if one.act.record.value.kind != "government-decision" or one.power.kind != "power":
            continue
        if not held[one.power.body] & needed_acts(corpus, one.act.id):
            yield RULE.finding(one.at("body"), one.address, body=one.power.body)

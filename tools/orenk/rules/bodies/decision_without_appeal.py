"""A body may refuse, suspend or punish, and the act says nothing of an appeal.

## Why

The person concerned does not know where to turn, and within what time.

## Bad

```hy
### Հոդված 1. Մերժումը

1. Պահպանման հանձնաժողովը կարող է մերժել դիմումը։
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
        ^^^^^ BOD009
  words:
    hy: կարող է մերժել
    en: may refuse
  act: refuse a request
```

```en
### Article 1. Refusal

1. The Keeping Commission may refuse a request.
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
        ^^^^^ BOD009
  words:
    hy: կարող է մերժել
    en: may refuse
  act: refuse a request
```

## Good

```hy
### Հոդված 1. Մերժումը

1. Պահպանման հանձնաժողովը կարող է մերժել դիմումը։

### Հոդված 2. Բողոքարկումը

1. Մերժումը կարող է բողոքարկվել 30 օրում՝ ստանալու օրվանից։
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
    hy: կարող է մերժել
    en: may refuse
  act: refuse a request
  appeal: art_2__para_1
```

```en
### Article 1. Refusal

1. The Keeping Commission may refuse a request.

### Article 2. Appeal

1. A refusal may be appealed within 30 days of receipt.
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
    hy: կարող է մերժել
    en: may refuse
  act: refuse a request
  appeal: art_2__para_1
```

## Fix

Add the route of appeal, and record it under `appeal`.

## Source

Foreign practice: the EU Joint Practical Guide (section to be confirmed). The constitutional ground in Armenia:
source to be confirmed. An act that speaks of appeals anywhere is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.lint.units.articles import articles_of
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD009",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "այս որոշման բողոքարկման մասին ակտը լռում է",
        "the act is silent on appeals against this decision",
        "l'acte ne dit rien du recours contre cette décision",
    ),
)

_DECIDES = re.compile(r"մերժ|կասեցն|տուգանք|դադարեցն|զրկ|refus|suspend|impose a fine|revok|withdraw|reject")
_APPEAL = re.compile(r"ողոք|appeal|omplain|recours")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    deciding = [
        one
        for one in capabilities(corpus)
        if one.power.kind == "power" and not one.power.appeal and _DECIDES.search(one.does)
    ]
    heard = deciding and {one.provision.act.id for one in articles_of(corpus) if _APPEAL.search(one.words)}
    for one in deciding:
        if one.act.id not in heard:
            yield RULE.finding(one.at("kind"), one.address)

"""A person has a right, and the record does not say toward whom, nor does the article oblige anyone.

## Why

A right that nobody must answer cannot be claimed.

## Bad

```hy
### Հոդված 1. Իրավունքը

1. Դիմողն իրավունք ունի ստանալու պատճեն։
```
```yaml glossary/bodies/applicant.yml
name:
  hy: դիմող
  en: applicant
kind: person
world: both
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: applicant
  kind: right
        ^^^^^ BOD008
  words:
    hy: իրավունք ունի ստանալու
    en: has the right
  act: receive a copy
```

```en
### Article 1. Right

1. The applicant has the right to a copy.
```
```yaml glossary/bodies/applicant.yml
name:
  hy: դիմող
  en: applicant
kind: person
world: both
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: applicant
  kind: right
        ^^^^^ BOD008
  words:
    hy: իրավունք ունի ստանալու
    en: has the right
  act: receive a copy
```

## Good

```hy
### Հոդված 1. Իրավունքը

1. Դիմողն իրավունք ունի ստանալու պատճեն։

2. Պահպանման հանձնաժողովը պարտավոր է տալ պատճենը։
```
```yaml glossary/bodies/applicant.yml
name:
  hy: դիմող
  en: applicant
kind: person
world: both
role:
  en: An example.
confidence: confirmed
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
  body: applicant
  kind: right
  words:
    hy: իրավունք ունի ստանալու
    en: has the right
  act: receive a copy
- at: art_1__para_2
  body: keeping-commission
  kind: duty
  words:
    hy: պարտավոր է տալ
    en: shall give
  act: give a copy
```

```en
### Article 1. Right

1. The applicant has the right to a copy.

2. The Keeping Commission shall give the copy.
```
```yaml glossary/bodies/applicant.yml
name:
  hy: դիմող
  en: applicant
kind: person
world: both
role:
  en: An example.
confidence: confirmed
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
  body: applicant
  kind: right
  words:
    hy: իրավունք ունի ստանալու
    en: has the right
  act: receive a copy
- at: art_1__para_2
  body: keeping-commission
  kind: duty
  words:
    hy: պարտավոր է տալ
    en: shall give
  act: give a copy
```

## Fix

Say who must answer it, and record it under `toward`.

## Source

Logic: a right is a right toward someone.
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
    code="BOD008",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հայտնի չէ, թե ով է պարտավոր այս իրավունքի դիմաց",
        "it is not said who answers this right",
        "on ne dit pas qui répond de ce droit",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    obliged = {(one.act.id, one.article) for one in capabilities(corpus) if one.power.kind in ("duty", "prohibition")}
    for one in capabilities(corpus):
        if one.power.kind == "right" and one.power.toward is None and (one.act.id, one.article) not in obliged:
            yield RULE.finding(one.at("kind"), one.address)

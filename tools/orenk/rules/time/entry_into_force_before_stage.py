"""The draft enters into force before the day on which it was still a draft.

## Why

A fixed day that has passed by the time of the latest stage can no longer be kept: the act would bind for days on
which nobody had adopted it.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2026 թվականի հունվարի 1-ից։
                ^^^^^^^^^^^^^^^^^ TIM017
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
stages:
  - stage: working
    date: "2026-11-22"
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2026.
            ^^^^^^^^^^^^^^^^^ TIM017
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  en: "On the example (illustrative draft of orenk)"
stage: working
stages:
  - stage: working
    date: "2026-11-22"
```

## Good

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2027.
```

## Fix

Choose a later day, or count from official publication.

## Source

Logic: the text contradicts the dates of its own stages.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM017",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{day} օրը նախագծի վերջին փուլից ({stage}) շուտ է",
        "{day} is before the latest stage of the draft ({stage})",
        "le {day} précède la dernière étape du projet ({stage})",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in commencements(corpus):
        stages = found.act.record.value.stages
        if not found.day or not stages:
            continue
        latest = max(stage.date for stage in stages)
        if found.day < latest:
            yield RULE.finding(found.origin, found.address, day=found.day, stage=latest)

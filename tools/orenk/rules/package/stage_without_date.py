"""The stage of a draft is not the latest of its dated stages.

## Why

The badge on every page shows the stage and its day. Where `stage:` and `stages:` differ, one of them is wrong.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: consultation
       ^^^^^^^^^^^^ PKG033
stages:
  - stage: working
    date: "2026-11-22"
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

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: consultation
stages:
  - stage: working
    date: "2026-11-22"
  - stage: consultation
    date: "2026-12-10"
```

## Exceptions

A draft without any dated stage is left alone.

## Fix

Add the day on which the stage was reached, or correct `stage:`.

## Source

Logic: the record contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG033",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "վերջին նշված փուլը «{last}» է",
        "the latest dated stage is '{last}'",
        "la dernière étape datée est « {last} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        law = act.record.value
        if law.stages and law.stages[-1].stage != law.stage:
            yield RULE.finding(act.record.at("stage"), f"{act.id}#", last=law.stages[-1].stage)

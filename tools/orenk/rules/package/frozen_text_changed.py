"""The text kept of a stage is not the one that was kept.

## Why

A stage freezes what was handed over: the version that was discussed, sent or answered. Its hash was written into the
card that day. A copy that was edited since then is evidence of nothing.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```hy laws/example/stages/2026-01-10-working/text.hy.md
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Կառավարությունը։
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակ (orenk-ի ցուցադրական նախագիծ)"
  en: "Example (illustrative draft of orenk)"
  fr: "Exemple (projet illustratif d'orenk)"
stage: working
stages:
  - stage: working
    date: "2026-01-10"
    hash: "0123456789abcdef"
          ^^^^^^^^^^^^^^^^^^ PKG042
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

## Fix

Bring the files of the stage back from git. What has changed since then belongs in the text of today, or in a new stage.

## Source

Logic: the hash in the card contradicts the files.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.digest import frozen_hash

RULE = rule(
    __name__,
    code="PKG042",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{folder} պանակի տեքստը պահպանվածը չէ",
        "the text in {folder} is not the one that was kept",
        "le texte de {folder} n'est pas celui qui fut conservé",
    ),
    help=Message(
        "վերականգնեք պանակի նիշքերը git-ից",
        "bring the files of the folder back from git",
        "rétablissez les fichiers du dossier depuis git",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for at, stage in enumerate(act.record.value.stages):
            folder = f"laws/{act.id}/stages/{stage.date}-{stage.stage}/"
            files = {path: source.text for path, source in corpus.sources.items() if path.startswith(folder)}
            if stage.hash is not None and files and frozen_hash(files) != stage.hash:
                yield RULE.finding(act.record.at(f"stages[{at}].hash"), f"{act.id}#", folder=folder)

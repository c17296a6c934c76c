"""A record names an official act that is not in the register.

## Why

A counterpart, an amended or a replaced act is named by the id of its record. Where there is none, nothing can be said
of its number, its dates or its status.

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
stage: working
counterpart: data-law-2025
             ^^^^^^^^^^^^^ PKG005
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
stage: working
counterpart: data-law-2025
```

```yaml glossary/acts/data-law-2025.yml
title:
  hy: "«Տվյալների մասին» օրենք"
kind: law
status: unknown
summary:
  en: "governs data"
confidence: unconfirmed
```

## Fix

Write the id of a file of `glossary/acts/`, or add the act there.

## Source

Logic: the record points at nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG005",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» պաշտոնական ակտ ցանկում չկա",
        "there is no official act '{id}' in the register",
        "il n'y a pas d'acte officiel « {id} » au registre",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        id = link.id
        if link.register in ("address", "place"):
            if not id.startswith("act:"):
                continue
            id = id.removeprefix("act:").partition("#")[0]
        elif link.register != "official":
            continue
        if id not in corpus.official:
            yield RULE.finding(link.origin, id=id, near=nearest(id, corpus.official), cause=f"official:{id}")

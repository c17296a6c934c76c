"""A draft depends on an act that the base does not have.

## Why

`depends_on` sets the order in which the drafts of a package have to be adopted. An act that is not there sets no
order.

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
depends_on:
  - regulator
    ^^^^^^^^^ PKG006
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
```

## Fix

Write the folder's name of an act of ours. An official act is a `counterpart`, or is cited in the text.

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
    code="PKG006",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» ակտ այս հավաքածուում չկա",
        "there is no act '{id}' in this base",
        "il n'y a pas d'acte « {id} » dans cette base",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        if link.register == "act" and link.id not in corpus.acts:
            yield RULE.finding(link.origin, id=link.id, near=nearest(link.id, corpus.acts), cause=f"act:{link.id}")

"""A record names a body that is in no register.

## Why

`powers.yml` says who must do what. A body id that leads nowhere is a duty of nobody.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministri
        ^^^^^^^^ PKG002
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
  act: keep the data catalogue
```

```yaml glossary/bodies/ministry.yml
name:
  hy: "Նախարարություն"
  en: "Ministry"
kind: ministry
world: draft
role:
  en: "keeps the catalogue"
confidence: unconfirmed
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

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
  act: keep the data catalogue
```

```yaml glossary/bodies/ministry.yml
name:
  hy: "Նախարարություն"
  en: "Ministry"
kind: ministry
world: draft
role:
  en: "keeps the catalogue"
confidence: unconfirmed
```

## Fix

Write the id of a file of `glossary/bodies/`, or add the body there.

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
    code="PKG002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{id}» մարմին տերմինարանում չկա",
        "there is no body '{id}' in the glossary",
        "il n'y a pas d'organe « {id} » dans le glossaire",
    ),
    help=Message(
        "ավելացրեք glossary/bodies/{id}.yml",
        "add glossary/bodies/{id}.yml",
        "ajoutez glossary/bodies/{id}.yml",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        if link.register == "body" and link.id not in corpus.bodies:
            yield RULE.finding(link.origin, id=link.id, near=nearest(link.id, corpus.bodies), cause=f"body:{link.id}")

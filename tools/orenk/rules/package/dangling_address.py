"""A record points at a provision that does not exist.

## Why

The ledger of powers, the glossary and the waivers live beside the text. When a provision is renumbered or deleted, a
record that still names it speaks of another rule, or of none.

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
- at: art_2__para_1
      ^^^^^^^^^^^^^ PKG008
  body: ministry
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
  act: keep the data catalogue
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
- at: "1-ին հոդվածի 1-ին մաս"
  body: ministry
  kind: power
  words:
    hy: "Տվյալների կատալոգը"
  act: keep the data catalogue
```

## Fix

Write the eId of the provision, or cite it in words.

## Source

Logic: the record points at nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent
from orenk.lint.records.links import record_links
from orenk.lint.records.nearest import nearest
from orenk.lint.records.places import units_at
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG008",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target} դրույթը գոյություն չունի",
        "there is no provision {target}",
        "il n'y a pas de disposition {target}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for link in record_links(corpus):
        if link.register not in ("address", "place") or link.id.startswith("act:"):
            continue
        if units_at(corpus, link.act, link.id):
            continue
        owner, sign, eid = link.id.partition("#")
        act = corpus.acts.get(owner if sign else link.act)
        near = nearest(eid if sign else link.id, act.text.units) if act is not None else None
        cause = f"{RULE.name}:{link.act}:{link.id}"
        gone = absent(owner, eid) if sign else absent(link.act, link.id)
        yield RULE.finding(link.origin, target=link.id, near=near, cause=cause, also=(gone,))

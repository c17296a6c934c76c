"""The provision recorded as founding a body does not name it.

## Why

The card of a body leads the reader to the article by which it exists. Where articles were moved or a number was
mistyped, it leads to another one.

## Bad

```hy
### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է ռեգիստրների վարումը։

### Հոդված 2. Հանձնաժողովը

1. Ստեղծվում է Պահպանման հանձնաժողով։
```

```en laws/example/text.en.md
### Article 1. Subject

1. This Law governs the keeping of registers.

### Article 2. The Commission

1. The Keeping Commission is created.
```

```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
founding: "example#art_1"
          ^^^^^^^^^^^^^^^ PKG043
role:
  en: An example.
confidence: unconfirmed
```

## Good

```hy
### Հոդված 2. Հանձնաժողովը

1. Ստեղծվում է Պահպանման հանձնաժողով։
```

```en laws/example/text.en.md
### Article 2. The Commission

1. The Keeping Commission is created.
```

```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
founding: "example#art_2"
role:
  en: An example.
confidence: unconfirmed
```

## Fix

Name the provision in which the body is created.

## Source

Logic: the record points at a provision that does not speak of the body.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit

RULE = rule(
    __name__,
    code="PKG043",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target} դրույթն այս մարմինը չի նշում",
        "{target} does not name this body",
        "{target} ne nomme pas cet organe",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    named = {(use.place.act, use.name, use.place.eid) for use in corpus.body_uses}
    for id, body in corpus.bodies.items():
        address = body.value.founding or ""
        act = address.partition("#")[0]
        units = corpus.provision(address) if not address.startswith("act:") else {}
        if not units or any((act, id, one.eid) in named for unit in units.values() for one in unit.walk()):
            continue
        if not any(_said(unit, body.value.name.get(code) or "", code) for code, unit in units.items()):
            yield RULE.finding(body.at("founding"), address, target=address)


def _said(unit: Unit, name: str, language: str) -> bool:
    """Whether the last word of the name, which says what sort of body it is, stands in the unit in any form."""
    head = lemma_key(name, language)[-1:]
    texts = [text.plain for one in unit.walk() for text in (one.heading, one.text) if text is not None]
    return bool(head) and any(word == head[0] for plain in texts for word in lemma_key(plain, language))

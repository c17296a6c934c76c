"""A translation names another body than the leading text.

## Why

Where the Armenian text gives a task to the Commission and the English one to the Ministry, each reader writes to
another address.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Commission.
                                     ^^^^^^^^^^ LNG011
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

```yaml glossary/bodies/commission.yml
name:
  hy: "Հանձնաժողով"
  en: "Commission"
kind: commission
world: draft
role:
  en: "supervises"
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

## Exceptions

A body named more often, or by "it", is no difference: only a body that the leading unit does not name at all is told,
where the leading unit names one that the translation does not.

## Fix

Name the same body in both versions.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import bodies_by_unit
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG011",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "առաջատար տեքստն այստեղ նշում է «{other}», ոչ թե «{body}»",
        "the leading text names '{other}' here, not '{body}'",
        "le texte directeur nomme ici « {other} » et non « {body} »",
    ),
)
_THERE = Message("առաջատար տեքստը", "the leading text", "le texte directeur")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = bodies_by_unit(corpus)
    for pair in pairs(corpus):
        ours = {use.name: use for use in found.get((pair.act.id, pair.leading.language, pair.source.eid), ())}
        theirs = {use.name: use for use in found.get((pair.act.id, pair.other.language, pair.twin.eid), ())}
        lost = [use for name, use in ours.items() if name not in theirs]
        gained = [use for name, use in theirs.items() if name not in ours]
        for use, other in zip(gained, lost, strict=False):
            yield RULE.finding(
                use.origin,
                pair.address,
                body=use.words,
                other=other.words,
                related=[Related(other.origin, _THERE)],
            )

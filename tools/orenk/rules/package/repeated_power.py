"""The ledger has the same power twice.

## Why

Counts of duties and lists of who must do what are made from the ledger. A record that stands twice is counted twice.

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
  body: ministry
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
  act: keep the data catalogue
- at: art_1__para_1
  body: ministry
  kind: duty
  words:
    hy: "վարում է Նախարարությունը"
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ PKG035
  act: keep the catalogue
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

## Exceptions

The same words may give powers to two bodies, or of two kinds.

## Fix

Delete one of the records.

## Source

Logic: the ledger contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG035",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "նույն լիազորությունն արդեն գրառված է {number}-րդ գրառմամբ",
        "record {number} has the same power",
        "la fiche {number} contient la même compétence",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        first: dict[tuple[object, ...], str] = {}
        for record in act.powers:
            power = record.value
            key = (power.at, power.body, power.kind, power.toward, *power.words, power.occurrence)
            other = first.setdefault(key, record.id)
            if other != record.id:
                yield RULE.finding(record.at(f"words.{next(iter(power.words))[0]}"), f"{act.id}#", number=other)

"""The ledger gives a by-law a time that the text does not set.

## Why

Whoever reads the law does not read `powers.yml`. A time that stands in the record alone binds nobody; most often the
transitional clause was cut and the record left.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգի վարման կարգը սահմանում է Կառավարությունը։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: government
  kind: power
  words:
    hy: "սահմանում է Կառավարությունը"
  act: set the procedure
  by_law:
    kind: decision
    of: government
    due:
      count: 12
             ^^ TIM019
      unit: month
```

```en
### Article 1. The catalogue

1. The procedure for keeping the catalogue is set by the Government.
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: government
  kind: power
  words:
    en: "set by the Government"
  act: set the procedure
  by_law:
    kind: decision
    of: government
    due:
      count: 12
             ^^ TIM019
      unit: month
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգի վարման կարգը սահմանում է Կառավարությունը։

### Հոդված 2. Անցումային դրույթներ

1. Սույն օրենքով նախատեսված ենթաօրենսդրական ակտերն ընդունվում են օրենքն ուժի մեջ մտնելու օրվանից 12 ամսում։
```

```yaml laws/example/powers.yml
- at: art_1__para_1
  body: government
  kind: power
  words:
    hy: "սահմանում է Կառավարությունը"
  act: set the procedure
  by_law:
    kind: decision
    of: government
    due:
      count: 12
      unit: month
```

```en
### Article 1. The catalogue

1. The procedure for keeping the catalogue is set by the Government.
```

## Fix

Set the time in the transitional provisions, or delete it from the record.

## Source

Logic: the record says more than the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import unit_cause
from orenk.lint.records.places import units_at
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.delegations import due_astray, due_of
from orenk.lint.units.by_unit import deadlines_by_unit
from orenk.model.corpus import Act, Corpus

RULE = rule(
    __name__,
    code="TIM019",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "տեքստն այս ակտի համար ժամկետ չի սահմանում",
        "the text sets no time for this by-law",
        "le texte ne fixe pas de délai pour cet acte",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for record in act.powers:
            due = record.value.by_law.due if record.value.by_law is not None else None
            units = units_at(corpus, act.id, record.value.at)
            if due is None or not units or due_of(corpus, act, units) or _itself(corpus, act, units):
                continue
            astray = due_astray(corpus, act)
            cause = unit_cause(astray) if astray else f"{RULE.name}:{act.id}"
            yield RULE.finding(record.at("by_law.due.count"), units[0], cause=cause)


def _itself(corpus: Corpus, act: Act, units: tuple[str, ...]) -> bool:
    """Whether the provision that provides for the by-law sets the time too."""
    known = deadlines_by_unit(corpus)
    return any((act.id, act.leading, unit.partition("#")[2]) in known for unit in units)

"""The ledger says another time for a by-law than the text.

## Why

The plan of by-laws is made from `powers.yml`. Where the transitional provisions say 6 months and the record 12, the
plan is wrong.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգի վարման կարգը սահմանում է Կառավարությունը։

### Հոդված 2. Անցումային դրույթներ

1. Սույն օրենքի 1-ին հոդվածի 1-ին մասով նախատեսված որոշումն ընդունվում է օրենքն ուժի մեջ մտնելու օրվանից 6 ամսում։
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
             ^^ TIM014
      unit: month
```

```en
### Article 1. The catalogue

1. The procedure for keeping the catalogue is set by the Government.

### Article 2. Transition

1. The decision provided for in part 1 of Article 1 of this Law is adopted within 6 months from its entry into force.
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
             ^^ TIM014
      unit: month
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Կատալոգի վարման կարգը սահմանում է Կառավարությունը։

### Հոդված 2. Անցումային դրույթներ

1. Սույն օրենքի 1-ին հոդվածի 1-ին մասով նախատեսված որոշումն ընդունվում է օրենքն ուժի մեջ մտնելու օրվանից 6 ամսում։
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
      count: 6
      unit: month
```

```en
### Article 1. The catalogue

1. The procedure for keeping the catalogue is set by the Government.
```

## Exceptions

A general clause for all other by-laws counts where the provision is not named. Where the text says nothing of the
time, `delegation-without-due-date` asks.

## Fix

Give the record the time of the transitional provisions, or mend those.

## Source

Logic: the record contradicts the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.causes.keys import unit_cause
from orenk.lint.records.places import units_at
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.delegations import due_astray, due_of
from orenk.lint.units.provisions import Provision
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM014",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "տեքստով ժամկետը {months} ամիս է",
        "the text gives {months} months",
        "le texte donne {months} mois",
    ),
)
_TEXT = Message("անցումային դրույթը", "the transitional provision", "la disposition transitoire")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for record in act.powers:
            due = record.value.by_law.due if record.value.by_law is not None else None
            if due is None or due.unit not in ("month", "year"):
                continue
            said = due_of(corpus, act, units_at(corpus, act.id, record.value.at))
            months = due.count * (12 if due.unit == "year" else 1)
            if said and months not in {one.months for one in said}:
                unit = act.text.units[said[0].unit]
                astray = due_astray(corpus, act)
                yield RULE.finding(
                    record.at("by_law.due.count"),
                    f"{act.id}#{unit.eid}",
                    months=said[0].months,
                    related=[Related(Provision(act, act.text, unit).name, _TEXT)],
                    cause=unit_cause(astray) if astray else f"{RULE.name}:{act.id}:{record.id}",
                )

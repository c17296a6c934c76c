"""One body must do a thing by one provision and may do it by another.

## Why

Nobody can say whether it is obliged.

## Bad

```hy
### Հոդված 1. Հրապարակումը

1. Պահպանման հանձնաժողովը պարտավոր է հրապարակել ցանկը։

### Հոդված 2. Ցանկը

1. Պահպանման հանձնաժողովը կարող է հրապարակել ցանկը։
```
```en laws/example/text.en.md
### Article 1. Publication

1. The Keeping Commission shall publish the list.

### Article 2. List

1. The Keeping Commission may publish the list.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: duty
  words:
    hy: պարտավոր է հրապարակել ցանկը
    en: shall publish the list
  act: publish the list
- at: art_2__para_1
  body: keeping-commission
  kind: power
        ^^^^^ BOD012
  words:
    hy: կարող է հրապարակել ցանկը
    en: may publish the list
  act: publish the list
```

## Good

```hy
### Հոդված 1. Հրապարակումը

1. Պահպանման հանձնաժողովը պարտավոր է հրապարակել ցանկը։

### Հոդված 2. Ցանկը

1. Պահպանման հանձնաժողովը կարող է հրապարակել ցանկը։
```
```en laws/example/text.en.md
### Article 1. Publication

1. The Keeping Commission shall publish the list.

### Article 2. List

1. The Keeping Commission may publish the list.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: duty
  words:
    hy: պարտավոր է հրապարակել ցանկը
    en: shall publish the list
  act: publish the list
- at: art_2__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է հրապարակել ցանկը
    en: may publish the list
  act: publish the list of visitors
```

## Fix

Make both a duty or both a power, or tell the two cases apart in the record.

## Source

Logic: the records contradict each other. Advice, because two short records may mean two different cases; within one
act only.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.capabilities import Capability, capabilities
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այլ դրույթում նույն գործողությունը {other} է",
        "another provision makes the same act a {other}",
        "une autre disposition en fait un {other}",
    ),
)
_DUTY = Message(
    "պարտականություն",
    "duty",
    "devoir",
)
_POWER = Message(
    "լիազորություն",
    "power",
    "pouvoir",
)
_OTHER = Message(
    "մյուս գրառումը",
    "the other record",
    "l'autre enregistrement",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str, str], Capability] = {}
    for one in capabilities(corpus):
        if one.power.kind not in ("duty", "power"):
            continue
        other = first.setdefault((one.act.id, one.power.body, one.does), one)
        if other.power.kind != one.power.kind and other.eids != one.eids:
            related = [Related(other.at("kind"), _OTHER)]
            word = _DUTY if other.power.kind == "duty" else _POWER
            yield RULE.finding(one.at("kind"), one.address, related=related, other=word)

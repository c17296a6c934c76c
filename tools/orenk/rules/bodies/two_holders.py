"""Two provisions of an act give the same power to two bodies.

## Why

Both decide, or neither does, and a person between them cannot tell whose decision counts.

## Bad

```hy
### Հոդված 1. Վարումը

1. Պահպանման հանձնաժողովը կարող է կասեցնել մուտքը։

### Հոդված 2. Մուտքը

1. Պահպանման գործակալությունը կարող է կասեցնել մուտքը։
```
```en laws/example/text.en.md
### Article 1. Keeping

1. The Keeping Commission may suspend access.

### Article 2. Access

1. The Keeping Agency may suspend access.
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
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է կասեցնել մուտքը
    en: may suspend access
  act: suspend access
- at: art_2__para_1
  body: keeping-agency
        ^^^^^^^^^^^^^^ BOD005
  kind: power
  words:
    hy: կարող է կասեցնել մուտքը
    en: may suspend access
  act: suspend access
```

## Good

```hy
### Հոդված 1. Վարումը

1. Պահպանման հանձնաժողովը կարող է կասեցնել մուտքը։

### Հոդված 2. Մուտքը

1. Պահպանման գործակալությունը կարող է կասեցնել մուտքը։
```
```en laws/example/text.en.md
### Article 1. Keeping

1. The Keeping Commission may suspend access.

### Article 2. Access

1. The Keeping Agency may suspend access.
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
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Պահպանման գործակալություն
  en: Keeping Agency
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: power
  words:
    hy: կարող է կասեցնել մուտքը
    en: may suspend access
  act: suspend access
- at: art_2__para_1
  body: keeping-agency
  kind: power
  words:
    hy: կարող է կասեցնել մուտքը
    en: may suspend access
  act: suspend access to open data
```

## Fix

Give it to one, or say when each of them acts.

## Source

Logic: the records contradict each other. A power that one provision gives to two bodies together is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.records.capabilities import Capability, capabilities
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD005",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այս լիազորությունը տրված է նաև {other} մարմնին",
        "this power is also given to {other}",
        "ce pouvoir est aussi donné à {other}",
    ),
)
_OTHER = Message(
    "մյուս գրառումը",
    "the other record",
    "l'autre enregistrement",
)


_EXCLUSIVE = re.compile(
    r"(?:վարել|սահմանել|հաստատել|գրանցել|տրամադրել (?:թույլտվ|լիցենզ)|keep|set|approve|register|license)\b"
)
"""Duties of which only one body can have each; others, such as answering, are those of all."""


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    held: dict[tuple[str, str], Capability] = {}
    for one in capabilities(corpus):
        if one.power.kind != "power" and not (one.power.kind == "duty" and _EXCLUSIVE.match(one.does)):
            continue
        other = held.setdefault((one.act.id, one.does), one)
        if other.power.body != one.power.body and not set(other.eids) & set(one.eids):
            related = [Related(other.at("body"), _OTHER)]
            yield RULE.finding(one.at("body"), one.address, related=related, other=other.power.body)

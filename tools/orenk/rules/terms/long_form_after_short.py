"""The full name is used again after a short one was given for it.

## Why

The reader asks whether something else is meant.

## Bad

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Տվյալների պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Գործակալությունն անկախ է։

3. Տվյալների պահպանման գործակալությունը հրապարակում է հաշվետվություն։
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TRM008
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Տվյալների պահպանման գործակալություն
  en: Agency for the Keeping of Data
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Supervision

1. Supervision is carried out by the Agency for the Keeping of Data (hereinafter, the **Agency**).

2. The Agency is independent.

3. The Agency for the Keeping of Data publishes a report.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TRM008
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Տվյալների պահպանման գործակալություն
  en: Agency for the Keeping of Data
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Տվյալների պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Գործակալությունն անկախ է։
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Տվյալների պահպանման գործակալություն
  en: Agency for the Keeping of Data
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Supervision

1. Supervision is carried out by the Agency for the Keeping of Data (hereinafter, the **Agency**).

2. The Agency is independent.
```
```yaml glossary/bodies/keeping-agency.yml
name:
  hy: Տվյալների պահպանման գործակալություն
  en: Agency for the Keeping of Data
kind: agency
world: draft
role:
  en: An example.
confidence: confirmed
```

## Fix

Use the short name.

## Source

Foreign practice: the UK drafting guidance on labels (section to be confirmed).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, concepts, in_order
from orenk.model.corpus import Corpus
from orenk.model.links import Use

RULE = rule(
    __name__,
    code="TRM008",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "լրիվ անունը կրկնվում է, թեև տրված է կրճատ անուն («{term}»)",
        "the full name is used although a short one was given ('{term}')",
        "le nom complet est repris malgré le nom abrégé (« {term} »)",
    ),
)
_GIVEN = Message(
    "կրճատ անունը",
    "the short name",
    "le nom abrégé",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    given = [one for one in concepts(corpus) if one.definition.short_for and not one.definition.scope]
    later = {use: one for one in given for use in one.uses if _long(one, use)}
    for use in once_per_unit(later):
        one = later[use]
        related = [Related(one.origin, _GIVEN)]
        yield RULE.finding(use.origin, use.place.address, related=related, term=one.definition.term)


def _long(one: Concept, use: Use) -> bool:
    """Whether a use after the introduction says the long form, or the end of it that has a name."""
    if len(use.words.split()) <= len(one.definition.key):
        return False
    key = lemma_key(use.words, one.text.language)
    long = lemma_key(one.definition.short_for, one.text.language)
    if long[-len(key) :] != key:
        return False
    order = in_order(one.text)
    return (order[use.place.eid], use.place.span.start) > (order[one.place.eid], one.place.span.start)

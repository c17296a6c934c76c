"""One act gives one thing two short names.

## Why

The reader takes the two names for two things.

## Bad

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Հաշվետվությունը հրապարակում է Պահպանման գործակալությունը (այսուհետ՝ **Մարմին**)։
                                                                         ^^^^^^ TRM023

3. Գործակալությունն անկախ է։

4. Մարմինը հաշվետու է։
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

```en
### Article 1. Supervision

1. Supervision is carried out by the Keeping Agency (hereinafter, the **Agency**).

2. The report is published by the Keeping Agency (hereinafter, the **Body**).
                                                                     ^^^^ TRM023

3. The Agency is independent.

4. The Body reports.
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

## Good

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկում է Պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Գործակալությունն անկախ է։
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

```en
### Article 1. Supervision

1. Supervision is carried out by the Keeping Agency (hereinafter, the **Agency**).

2. The Agency is independent.
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

## Fix

Keep one.

## Source

Logic: two names, one record of the glossary. Two names given at once («այսուհետ նաև») are one introduction.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM023",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» և «{other}»՝ նույն բանի կրճատ անուններն են",
        "'{term}' and '{other}' are short for the same",
        "« {term} » et « {other} » abrègent la même chose",
    ),
)
_FIRST = Message(
    "առաջին կրճատ անունը",
    "the first short name",
    "le premier nom abrégé",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Concept] = {}
    second: dict[Concept, Concept] = {}
    for one in concepts(corpus):
        if one.definition.scope or not _is_long_form(corpus, one):
            continue
        other = first.setdefault((one.text.path, one.name), one)
        if other.definition.key != one.definition.key and other.place.eid != one.place.eid:
            second[one] = other
    for one in once_per_unit(second):
        other = second[one]
        yield RULE.finding(
            one.origin,
            one.address,
            related=[Related(other.origin, _FIRST)],
            term=one.definition.term,
            other=other.definition.term,
        )


def _is_long_form(corpus: Corpus, one: Concept) -> bool:
    """Whether the words before the short name end in the full name of a body."""
    body = corpus.bodies.get(one.name)
    name = lemma_key(body.value.name.get(one.text.language), one.text.language) if body else ()
    long = lemma_key(one.definition.short_for, one.text.language)
    return bool(name) and long[len(long) - len(name) :] == name

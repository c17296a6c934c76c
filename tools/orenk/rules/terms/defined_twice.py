"""One act defines a term twice for the same place.

## Why

Two definitions bind at once. Where they differ, the rules that use the term have two meanings.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **օպերատոր**՝ համակարգը շահագործող անձ.

2) **ռեգիստր**՝ տվյալների շտեմարան, որը վարում է օպերատորը.

3) **օպերատոր**՝ համակարգի սեփականատեր։
     ^^^^^^^^ TRM003

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է օպերատորը։
```

```en
### Article 1. Definitions

1) **operator**: a person who runs the system;

2) **register**: a data store kept by the operator;

3) **operator**: the owner of the system.
     ^^^^^^^^ TRM003

### Article 2. Keeping

1. The operator keeps the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **օպերատոր**՝ համակարգը շահագործող անձ.

2) **ռեգիստր**՝ տվյալների շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է օպերատորը։
```

```en
### Article 1. Definitions

1) **operator**: a person who runs the system;

2) **register**: a data store.

### Article 2. Keeping

1. The operator keeps the register.
```

## Exceptions

A definition that holds for a chapter or an article only is `shadowed-term`; a short name given again for the same
words is `short-name-given-twice`.

## Fix

Keep one; if two things are meant, give them two names.

## Source

Logic: the text gives one word two meanings. Common Form checks the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, by_words
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM003",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ արդեն սահմանված է այս ակտում",
        "'{term}' is already defined in this act",
        "« {term} » est déjà défini dans cet acte",
    ),
    help=Message(
        "թողեք մեկը կամ երկու բանին երկու անուն տվեք",
        "keep one, or give two things two names",
        "gardez-en une, ou donnez deux noms à deux choses",
    ),
)
_FIRST = Message(
    "առաջին սահմանումը",
    "the first definition",
    "la première définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, first in _repeated(corpus):
        if one.definition.scope == first.definition.scope and not _same_short(one, first):
            related = [Related(first.origin, _FIRST)]
            yield RULE.finding(one.origin, one.address, related=related, term=one.definition.term)


def _repeated(corpus: Corpus) -> Iterator[tuple[Concept, Concept]]:
    again = (alike for alike in by_words(corpus).values() if len(alike) > 1)
    pairs = {one: alike[0] for alike in again for one in alike[1:]}
    return ((one, pairs[one]) for one in once_per_unit(pairs))


def _same_short(one: Concept, first: Concept) -> bool:
    return bool(one.definition.short_for and first.definition.short_for) and one.name == first.name

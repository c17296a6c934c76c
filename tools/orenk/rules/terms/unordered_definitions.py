"""One definition breaks the alphabetical order of the others.

## Why

The reader who looks by the alphabet passes it by.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ակտ**՝ փաստաթուղթ.

2) **գրառում**՝ տող.

3) **ռեգիստր**՝ շտեմարան.

4) **դիմող**՝ անձ.
     ^^^^^ TRM016

5) **ցանկ**՝ թվարկում։

### Հոդված 2. Վարումը

1. Դիմողի ակտի գրառումը կատարվում է ռեգիստրի ցանկում։
```

```en
### Article 1. Definitions

1) **act**: a document;

2) **entry**: a line;

3) **register**: a store;

4) **applicant**: a person;
     ^^^^^^^^^ TRM016

5) **user**: a reader.

### Article 2. Keeping

1. An applicant and a user see the act and the entry in the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **գրառում**՝ տող.

2) **ռեգիստր**՝ շտեմարան։

### Հոդված 2. Վարումը

1. Գրառումը կատարվում է ռեգիստրում։
```

```en
### Article 1. Definitions

1) **entry**: a line;

2) **register**: a store.

### Article 2. Keeping

1. The entry stands in the register.
```

## Fix

Put it in its place in the alphabet.

## Source

Foreign practice: contract drafting (Deal Proof). A list in another order (four out of five neighbours not in order)
is taken to be logical and left alone; only the leading text is looked at. Armenian order: «ու» and «և» are letters.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.language.collation import sort_key
from orenk.lint.causes.keys import unit_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM016",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{term}»՝ այբբենական կարգից դուրս է",
        "'{term}' is out of alphabetical order",
        "« {term} » n'est pas à sa place dans l'alphabet",
    ),
)

_SORTED = 0.7


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for run in _lists(corpus).values():
        keys = [sort_key(one.definition.term, one.text.language) for one in run]
        falls = [at for at in range(1, len(keys)) if keys[at] < keys[at - 1]]
        if len(keys) < 4 or 1 - len(falls) / (len(keys) - 1) < _SORTED:
            continue
        for at in falls:
            one = run[at - 1 if _astray(keys, at) else at]
            beside = unit_cause(run[at - 1 if one is run[at] else at].address)
            yield RULE.finding(one.origin, one.address, also=(beside,), term=one.definition.term)


def _astray(keys: list[str], at: int) -> bool:
    """Whether it is the one before that stands in the wrong place: without it the order would be right."""
    before = keys[at - 2] if at > 1 else ""
    after = keys[at + 1] if at + 1 < len(keys) else None
    return before <= keys[at] and (after is None or after >= keys[at]) and (after is None or keys[at - 1] > after)


def _lists(corpus: Corpus) -> dict[tuple[str, str], list[Concept]]:
    lists: dict[tuple[str, str], list[Concept]] = defaultdict(list)
    for one in concepts(corpus):
        if one.text is one.act.text and one.definition.article:
            lists[one.act.id, one.text.article_of(one.place.eid)].append(one)
    return lists

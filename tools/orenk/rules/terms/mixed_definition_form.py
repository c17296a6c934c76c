"""One definition is joined to its term by another sign than the others.

## Why

The list looks as if the difference meant something.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ակտ**՝ փաստաթուղթ.

2) **գրառում**՝ տող.

3) **ռեգիստր** – շտեմարան։
     ^^^^^^^ TRM017

### Հոդված 2. Վարումը

1. Ակտի գրառումը կատարվում է ռեգիստրում։
```

```en
### Article 1. Definitions

1) **act** means a document;

2) **entry** means a line;

3) **register**: a store.
     ^^^^^^^^ TRM017

### Article 2. Keeping

1. The entry of an act stands in the register.
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

1) **entry** means a line;

2) **register** means a store.

### Article 2. Keeping

1. The entry stands in the register.
```

## Fix

Use one sign throughout; in Armenian «՝».

## Source

Foreign practice: one form for one list is common advice. The sign that most definitions of the article have is
taken as the rule.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{term}»՝ մյուսներից այլ նշանով է սահմանված",
        "'{term}' is joined by another sign than the others",
        "« {term} » n'a pas le même signe que les autres",
    ),
)

_SIGN = re.compile(r"\s*[»”\"]?\s*([՝`:—–-]|means?\b|désigne(?:nt)?\b)")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    lists: dict[tuple[str, str], list[tuple[Concept, str]]] = defaultdict(list)
    for one in concepts(corpus):
        words = one.text.units[one.place.eid].text
        sign = _SIGN.match(words.plain, one.place.span.end) if words and one.definition.article else None
        if sign is not None:
            lists[one.text.path, one.text.article_of(one.place.eid)].append((one, sign[1].rstrip("snt")))
    for run in lists.values():
        signs = [sign for _, sign in run]
        usual = max(set(signs), key=signs.count)
        for one, own in run:
            if own != usual and 2 * signs.count(usual) > len(signs):
                yield RULE.finding(one.origin, one.address, term=one.definition.term)

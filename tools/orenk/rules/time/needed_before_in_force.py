"""A provision applies before another that it needs.

## Why

A duty that begins in March and refers to a procedure, or a body, that begins in June cannot be carried out for three
months.

## Bad

```hy
### Հոդված 1. Գրանցումը

1. Գրանցումը կատարվում է սույն օրենքի 2-րդ հոդվածով սահմանված կարգով։
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM012

### Հոդված 2. Կարգը

1. Գրանցումն անվճար է։

### Հոդված 3. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի մարտի 1-ից։

2. Սույն օրենքի 2-րդ հոդվածն ուժի մեջ է մտնում 2027 թվականի հունիսի 1-ից։
```

```en
### Article 1. Registration

1. Registration is made under the procedure of Article 2 of this Law.
                                               ^^^^^^^^^^^^^^^^^^^^^ TIM012

### Article 2. Procedure

1. Registration is free.

### Article 3. Final part

1. This Law enters into force on 1 March 2027.

2. Article 2 of this Law enters into force on 1 June 2027.
```

## Good

```hy
### Հոդված 1. Գրանցումը

1. Գրանցումը կատարվում է սույն օրենքի 2-րդ հոդվածով սահմանված կարգով։

### Հոդված 2. Կարգը

1. Գրանցումն անվճար է։

### Հոդված 3. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի մարտի 1-ից։

2. Սույն օրենքի 1-ին և 2-րդ հոդվածներն ուժի մեջ են մտնում 2027 թվականի հունիսի 1-ից։
```

```en
### Article 1. Registration

1. Registration is made under the procedure of Article 2 of this Law.

### Article 2. Procedure

1. Registration is free.

### Article 3. Final part

1. This Law enters into force on 1 March 2027.

2. Articles 1 and 2 of this Law enter into force on 1 June 2027.
```

## Exceptions

Only days that the text gives are compared: dates with dates, and months after entry into force with months.
References inside one article are left alone.

## Fix

Let both begin together, or say what applies in the meantime.

## Source

Logic: the text defers what it needs. The question is asked of every draft by this base's `orenk when`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText

RULE = rule(
    __name__,
    code="TIM012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target} դրույթը սկսում է գործել ավելի ուշ ({later})",
        "{target} begins to apply later ({later})",
        "{target} commence à s'appliquer plus tard ({later})",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    begins: dict[str, dict[str, tuple[str, int]]] = defaultdict(dict)
    stated: set[tuple[str, str]] = set()
    for found in commencements(corpus):
        if found.expiry or found.text is not found.act.text:
            continue
        start = (found.day, 0) if found.day else ("", found.months or 0)
        stated.add((found.act.id, found.unit.eid))
        for eid in ("",) if found.whole else found.subjects:
            begins[found.act.id].setdefault(eid, start)
    for citation in corpus.citations:
        place = citation.place
        act = corpus.acts[place.act]
        starts = begins.get(citation.act, {})
        if len(starts) < 2 or citation.act != act.id or place.language != act.leading or (act.id, place.eid) in stated:
            continue
        here, article = _start(act.text, place.eid, starts), act.text.article_of(place.eid)
        for eid in citation.eids:
            there = _start(act.text, eid, starts)
            if eid not in act.text.units or act.text.article_of(eid) == article:
                continue
            if bool(here[0]) == bool(there[0]) and here < there:
                later = there[0] or f"+{there[1]}"
                cause = f"{RULE.name}:{act.id}#{act.text.article_of(eid)}"
                yield RULE.finding(citation.origin, place.address, target=f"{act.id}#{eid}", later=later, cause=cause)


def _start(text: ActText, eid: str, starts: Mapping[str, tuple[str, int]]) -> tuple[str, int]:
    """When a unit begins to apply: as said of it or of a unit above it, else with the act."""
    while eid and eid not in starts:
        eid = text.parents.get(eid, "")
    return starts.get(eid, ("", 0))

"""Two terms are defined by each other.

## Why

Who knows neither of the two learns neither.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **պահապան**՝ անձ, որը վարում է գրանցամատյան.
     ^^^^^^^ TRM011

2) **գրանցամատյան**՝ մատյան, որը վարում է պահապանը։
```

```en
### Article 1. Definitions

1) **keeper**: a person who keeps a ledger;
     ^^^^^^ TRM011

2) **ledger**: a book kept by a keeper.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **պահապան**՝ անձ, որը վարում է գրանցամատյան.

2) **գրանցամատյան**՝ օրենքով պահանջվող գրառումների մատյան։

### Հոդված 2. Վարումը

1. Պահապանը պատասխանատու է գրանցամատյանի համար։
```

```en
### Article 1. Definitions

1) **keeper**: a person who keeps a ledger;

2) **ledger**: a book of the entries that the law requires.

### Article 2. Keeping

1. The keeper answers for the ledger.
```

## Fix

Say of one of the two what it is without the other.

## Source

Logic; advice, because one of the two often says more than that. ISO 704 (section to be confirmed).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import by_words, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM011",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» և «{other}»՝ սահմանված են միմյանցով",
        "'{term}' and '{other}' are defined by each other",
        "« {term} » et « {other} » sont définis l'un par l'autre",
    ),
)
_OTHER = Message(
    "մյուս սահմանումը",
    "the other definition",
    "l'autre définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    again = {one for alike in by_words(corpus).values() for one in alike[1:]}
    defined = [one for one in concepts(corpus) if one.definition.text and one.definition.article and one not in again]
    inside = {one: {use.place.eid for use in one.uses} - {one.place.eid} for one in defined}
    at = {(one.text.path, one.place.eid): one for one in defined}
    for one in once_per_unit(defined):
        others = (at.get((one.text.path, eid)) for eid in inside[one])
        pairs = (other for other in others if other is not None and one.place.eid in inside[other])
        later = [other for other in pairs if other.origin > one.origin]
        if later:
            other = min(later, key=lambda one: one.origin)
            related = [Related(other.origin, _OTHER)]
            yield RULE.finding(
                one.origin,
                one.address,
                related=related,
                term=one.definition.term,
                other=other.definition.term,
            )

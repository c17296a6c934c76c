"""Two terms of an act have one and the same definition.

## Why

The reader looks for the difference between them, and there is none.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **մատյան**՝ գրառումների դասավորված ժողովածու.

2) **գրանցամատյան**՝ գրառումների դասավորված ժողովածու։
     ^^^^^^^^^^^^ TRM024

### Հոդված 2. Վարումը

1. Մատյանը և գրանցամատյանը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **book**: an ordered collection of entries;

2) **ledger**: an ordered collection of entries.
     ^^^^^^ TRM024

### Article 2. Keeping

1. The book and the ledger are kept by the keeper.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **մատյան**՝ գրառումների դասավորված ժողովածու։

### Հոդված 2. Վարումը

1. Մատյանը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **book**: an ordered collection of entries.

### Article 2. Keeping

1. The book is kept by the keeper.
```

## Fix

Keep one of the two terms.

## Source

Logic: two words, one meaning. The words of the definitions are compared as they stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM024",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» և «{other}»՝ սահմանված են նույն բառերով",
        "'{term}' and '{other}' have the same definition",
        "« {term} » et « {other} » ont la même définition",
    ),
)
_FIRST = Message(
    "մյուս սահմանումը",
    "the other definition",
    "l'autre définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    first: dict[tuple[str, str], Concept] = {}
    second: dict[Concept, Concept] = {}
    for one in concepts(corpus):
        if one.definition.text and one.definition.article:
            other = first.setdefault((one.text.path, fold(one.meaning)), one)
            if other.definition.key != one.definition.key:
                second[one] = other
    for one in once_per_unit(second):
        yield RULE.finding(
            one.origin,
            one.address,
            related=[Related(second[one].origin, _FIRST)],
            term=one.definition.term,
            other=second[one].definition.term,
        )

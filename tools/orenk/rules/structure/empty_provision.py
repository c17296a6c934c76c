"""A provision says something.

## Why

An article of which only the heading is left, or a point with a number and no words, is a place where text was lost:
nobody can obey or cite it, and its number is taken.

## Bad

```hy
### Հոդված 1. Տրամադրման ժամկետը
    ^^^^^^^^^ STR008

### Հոդված 2. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Time limit

1. The request is examined within 5 days of its receipt.

2.
^^ STR008
```

## Good

```hy
### Հոդված 1. (ուժը կորցրել է)

### Հոդված 2. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Time limit

1. (repealed)

2. The request is examined within 5 days of its receipt.
```

## Exceptions

A unit that says it is repealed («ուժը կորցրել է», "repealed") keeps its number and needs no other words.

## Fix

Put the words back, or mark the unit as repealed.

## Source

Logic: a provision without words provides nothing. Indigo and LexML warn of the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, ITEMS, provisions
from orenk.lint.wording.concepts import Concept, concepts
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR008",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "«{marker}» միավորը տեքստ չունի",
            "'{marker}' has no text",
            "« {marker} » n'a pas de texte",
        ),
        "meaning": Message(
            "«{marker}» հասկացության իմաստը գրված չէ",
            "nothing is said of what '{marker}' means",
            "rien n'est dit de ce que désigne « {marker} »",
        ),
    },
    help=Message(
        "լրացրեք տեքստը կամ գրեք «(ուժը կորցրել է)»",
        "write its text, or '(repealed)'",
        "écrivez son texte, ou « (abrogé) »",
    ),
)
_REPEALED = re.compile("ուժը կորցր|ուժից դուրս|repealed|deleted|omitted|abrog|supprim", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE, UnitKind.ANNEX, *DIVISIONS, *ITEMS):
        unit = one.unit
        if unit.children or (unit.text is not None and unit.text.plain):
            continue
        if unit.heading is None or not _REPEALED.search(unit.heading.plain):
            yield RULE.finding(one.name, one.address, marker=unit.marker.strip() or unit.kind.value)
    for concept in concepts(corpus):
        if concept.definition.article and not concept.meaning and not _goes_on(concept):
            yield RULE.finding(concept.origin, concept.address, variant="meaning", marker=concept.definition.term)


def _goes_on(concept: Concept) -> bool:
    """Whether the meaning is a list below the term, or stands before it."""
    unit = concept.text.units[concept.place.eid]
    return bool(unit.children) or unit.text is None or concept.place.span.start > 3

"""A unit stands in a unit of the right kind.

## Why

In a law an article holds parts «1.», a part holds points «1)», a point holds sub-points «ա.». A point right under a
chapter belongs to no article, so nobody can cite it; a chapter inside a smaller division turns the contents upside
down.

## Bad

```hy
## Գլուխ 1. Ընդհանուր դրույթներ

1) դիմումը գրավոր է.
^^ STR005

### Հոդված 1. Դիմումը

Դիմումը գրանցվում է ստանալու օրը։
```

```en
## Chapter 1. General provisions

1. The request is in writing.
^^ STR005

### Article 1. Requests

The request is registered on the day of its receipt.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն՝

ա. փոստային,

բ. էլեկտրոնային։
```

```en
### Article 1. Requests

1) the request is in writing;

2) it is registered on the day of its receipt.

# Annex 1. Form of the request

1. The form has two fields.

### Article 1. Fields

The fields are the name and the address.
```

## Exceptions

An annex has an order of its own: parts, points and even articles may stand right under it or under its chapters.

## Fix

Open an article above the unit, or give it the marker of its level: «1.» for a part, «1)» for a point, «ա.» for a
sub-point.

## Source

Practice: the units of Armenian laws as read in acts of the legal information system (article, part «1.», point «1)»,
sub-point «ա.»); no other nesting in the 6 decisions and the drafts that were counted. LegalDocML.de checks the same
(SCH-00230 to SCH-00300).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText, UnitKind

RULE = rule(
    __name__,
    code="STR005",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "«{marker}» միավորը ոչ մի հոդվածի մեջ չէ",
            "'{marker}' stands in no article",
            "« {marker} » n'est dans aucun article",
        ),
        "item": Message(
            "«{marker}» միավորը բաց է թողնում միջանկյալ մակարդակը",
            "'{marker}' skips the level above it",
            "« {marker} » saute le niveau qui précède",
        ),
        "division": Message(
            "«{marker}» միավորը ավելի փոքր միավորի մեջ է",
            "'{marker}' stands in a smaller division",
            "« {marker} » est dans une division plus petite",
        ),
    },
    help={
        "": Message(
            "բացեք հոդված կամ տեղափոխեք միավորը",
            "open an article above it, or move it",
            "ouvrez un article au-dessus, ou déplacez l'unité",
        ),
        "item": Message(
            "մասը նշեք «1.», կետը՝ «1)», ենթակետը՝ «ա.»",
            "mark a part '1.', a point '1)', a sub-point 'a.'",
            "marquez un paragraphe « 1. », un point « 1) », un sous-point « a. »",
        ),
        "division": Message(
            "մեծ միավորի վերնագրում # նշանները պակաս են",
            "the larger division has fewer # signs",
            "la plus grande division a moins de signes #",
        ),
    },
)
_RANK = {UnitKind.BOOK: 1, UnitKind.DIVISION: 2, UnitKind.SECTION: 3, UnitKind.CHAPTER: 4}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, *_RANK, UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT):
        variant = _fault(one)
        if variant is not None:
            yield RULE.finding(
                one.name,
                one.address,
                variant=variant,
                marker=one.unit.marker.strip(),
            )


def _fault(one: Provision) -> str | None:
    kind, parent = one.unit.kind, one.parent
    above = parent.kind if parent else None
    if kind in _RANK:
        smaller = above in _RANK and one.text.language != "fr" and _RANK[above] >= _RANK[kind]
        return "division" if smaller else None
    if kind is UnitKind.SUBPOINT and above in _RANK and _points_stand_in_divisions(one.text):
        return "item"
    if one.annex or not one.unit.number or one.act.record.value.kind == "government-decision":
        return None
    if above is None or above in _RANK:
        return ""
    lettered = kind is UnitKind.SUBPOINT and above in (UnitKind.ARTICLE, UnitKind.PART)
    return "item" if lettered and one.act.leading == "hy" else None


def _points_stand_in_divisions(text: ActText) -> bool:
    """Whether the chapters of the text hold points, as those of the annexes of decisions do."""
    return any(
        unit.kind is UnitKind.POINT
        for division in text.units.values()
        if division.kind in _RANK
        for unit in division.children
    )

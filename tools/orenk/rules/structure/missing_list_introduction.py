"""A list is introduced by words that lead into it.

## Why

Points hang on the words before them: «Դիմումում նշվում են՝». Where these words are missing, or end the sentence with
«։», the reader does not know whether all points or one of them must be met, and of whom.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են։
                      ^ STR014

1) դիմողի անունը,

2) դիմողի հասցեն։
```

```en
### Article 1. Request

1. The request states.
                     ^ STR014

1) the name of the applicant;

2) the address of the applicant.
```

```en
### Article 1. Powers of the Council

1) the Council gives opinions;
^^ STR014

2) the Council approves its rules.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն.

ա. փոստային,

բ. էլեկտրոնային։
```

```en
### Article 1. Request

The request states:

1) the name of the applicant;

2) the address of the applicant.
```

## Fix

End the words before the list with «՝» or «.» in Armenian, with a colon in English and French; write them where there
are none.

## Source

Practice: of 111 Armenian lists in the drafts of this base 102 are introduced by «՝» and 9 by «.», the 2 lists in the
decisions of the UD Armenian treebank by «՝». LexML checks the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import lists
from orenk.lint.units.provisions import DIVISIONS
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR014",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "ցանկը ներածող բառերն ավարտվում են «{sign}» նշանով",
            "the words that introduce the list end with '{sign}'",
            "les mots qui introduisent la liste finissent par « {sign} »",
        ),
        "none": Message(
            "ցանկը ներածող բառեր չունի",
            "no words introduce the list",
            "aucun mot n'introduit la liste",
        ),
    },
    help=Message(
        "հայերենում դրեք «՝» կամ «.», այլ լեզուներում՝ «:»",
        "end them with «՝» or «.» in Armenian, with a colon elsewhere",
        "finissez par « ՝ » ou « . » en arménien, par deux-points ailleurs",
    ),
)
_ENDS = {"hy": "։;", "en": ".;", "fr": ".;"}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in lists(corpus):
        words, owner = one.introduction, one.owner
        if len(one.items) < 2 or owner.unit.kind in DIVISIONS or owner.unit.kind is UnitKind.ANNEX:
            continue
        if words is None or not words.plain:
            yield RULE.finding(one.first.name, one.first.address, variant="none")
        elif words.plain[-1] in _ENDS[owner.text.language]:
            end = len(words.plain)
            yield RULE.finding(
                Origin(owner.text.path, words.span(end - 1, end)),
                one.first.address,
                sign=words.plain[-1],
            )

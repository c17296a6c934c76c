"""A provision cites itself by its number.

## Why

The reader is sent back to where he stands. Often another number was meant, or the text was moved and its citation
not.

## Bad

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Մերժումը տրվում է սույն հոդվածի 2-րդ մասով սահմանված ժամկետում։
                     ^^^^^^^^^^^^^^^^^^^^^^^^ REF016
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. A refusal is given within the time set by part 2 of this Article.
                                             ^^^^^^^^^^^^^^^^^^^^^^ REF016
```

## Good

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Մերժումը տրվում է սույն հոդվածի 1-ին մասով սահմանված ժամկետում և միայն սույն մասով նախատեսված ձևով։
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. A refusal is given within the time set by part 1 of this Article and in the form provided in this part only.
```

## Exceptions

«Սույն մասով», "this part".

## Fix

Cite the provision that is meant, or write «սույն մասով».

## Source

Logic: a provision that rests on itself has no content. The same is asked of Indigo (issue 1261).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF016",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "դրույթը հղում է ինքն իրեն",
        "the provision cites itself",
        "la disposition renvoie à elle-même",
    ),
    help=Message(
        "նշեք այլ դրույթ կամ գրեք «սույն մասով»",
        'cite another provision, or write "this part"',
        "citez une autre disposition, ou écrivez « la présente partie »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    own = (one for one in corpus.citations if one.act == one.place.act and one.place.eid in one.eids)
    named = (one for one in own if one.steps and one.steps[-1].number and not one.steps[-1].last)
    for one in once_per_unit(one for one in named if not one.place.in_heading and not one.sentence):
        yield RULE.finding(one.origin, one.place.address)

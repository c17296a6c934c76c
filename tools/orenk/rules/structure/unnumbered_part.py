"""Where an article has numbered parts, all its parts have numbers.

## Why

Words above part 1 have no number of their own; «հոդվածի առաջին պարբերություն» and «1-ին մաս» are then two places that
are easily taken for one.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
^^^^^^^ STR028

1. Դիմումը գրանցվում է։

2. Դիմումը քննվում է։
```

```en
### Article 1. Request

The request is in writing.
^^^ STR028

1. The request is registered.

2. The request is examined.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումը գրավոր է։

2. Դիմումը գրանցվում է։
```

```en
### Article 1. Request

In this Article the following rules apply:

1. The request is registered.

2. The request is examined.
```

## Exceptions

Words that introduce the parts.

## Fix

Number the words as part 1.

## Source

Practice: no unnumbered words stand before part 1 in the drafts of this base.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR028",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "համարակալված մասերից առաջ առանց համարի տեքստ կա",
        "unnumbered words stand before the numbered parts",
        "un texte sans numéro précède les paragraphes numérotés",
    ),
    help=Message(
        "դարձրեք այն 1-ին մաս",
        "number it as part 1",
        "faites-en le paragraphe 1",
    ),
)
_INTRODUCES = tuple(":՝,—–-")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE):
        children = one.unit.children
        if len(children) > 1 and children[0].kind is UnitKind.PARAGRAPH and not children[0].number:
            words = children[0].text
            parts = any(child.kind is UnitKind.PART for child in children)
            if parts and words is not None and not words.plain.endswith(_INTRODUCES):
                first = one.below(children[0])
                yield RULE.finding(first.name, first.address)

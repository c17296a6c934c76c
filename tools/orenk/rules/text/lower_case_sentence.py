"""A sentence begins with a capital.

## Why

A small letter after «։» says that a sentence was cut in two or that words before it are lost.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումը քննվում է։ մերժումը պատճառաբանվում է։
                      ^^^^^^^^ TXT034

2. որոշումը հրապարակվում է։
   ^^^^^^^^ TXT034
```

```en
### Article 1. Request

1. the request is examined within 5 days.
   ^^^ TXT034
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը. հասցեն նշվում է առանձին,

2) ձևը։
```

```en
### Article 1. Request

1. The request states:

1) the name;

2) the form.
```

## Exceptions

Items of a list go on with the sentence that introduces them.

## Fix

Write the capital, or the stop that was meant («.» instead of «։»).

## Source

Practice: every part of the drafts of this base and every point of the 6 decisions of the UD Armenian treebank begins
with one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import is_item
from orenk.lint.units.provisions import Provision, provisions
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="TXT034",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "նախադասությունն սկսվում է փոքրատառով",
        "the sentence begins with a small letter",
        "la phrase commence par une minuscule",
    ),
    help=Message(
        "գրեք մեծատառ",
        "write a capital",
        "mettez une majuscule",
    ),
)
_AFTER = re.compile(r"։ ([ա-և]+)")
_FIRST = re.compile(r"[^\W\d_]+")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for prose_ in prose(corpus, "hy"):
        for match in prose_.find(_AFTER, "։"):
            origin, address = prose_.place(*match.span(1))
            yield RULE.finding(origin, address)
    for one in provisions(corpus, UnitKind.PART, UnitKind.POINT):
        words = one.unit.text
        if words is not None and words.plain[:1].islower() and not is_item(one.unit) and not _is_list(one):
            first = _FIRST.match(words.plain)
            if first is not None:
                origin = Origin(one.text.path, words.span(*first.span()))
                yield RULE.finding(origin, one.address)


def _is_list(one: Provision) -> bool:
    """Whether all its neighbours begin so: then they are a list, whatever their signs."""
    around = one.parent.children if one.parent is not None else ()
    alike = [unit.text.plain[:1].islower() for unit in around if unit.kind is one.unit.kind and unit.text is not None]
    return len(alike) > 1 and all(alike)

"""The number of a printed page stands in the text.

## Why

Text taken from a PDF or a scan brings the head and foot of its pages along. The line parts a provision in two, and
reads as a rule.

## Bad

```hy
### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է տեղեկության տրամադրումը։

Էջ 3
^^^^ TXT041
```

```en
### Article 1. Subject

1. This Law governs the provision of information.

Page 3 of 12
^^^^^^^^^^^^ TXT041
```

## Good

```hy
### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է տեղեկության տրամադրումը։
```

```en
### Article 1. Subject

1. This Law governs the provision of information.
```

## Fix

Delete the line, and join what it has parted.

## Source

Practice: none in the real laws that the noise is counted on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="TXT041",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{words}»՝ տպագիր էջի համար",
        "'{words}' is the number of a printed page",
        "« {words} » est un numéro de page",
    ),
    help=Message("ջնջեք տողը", "delete the line", "supprimez la ligne"),
    mistaken=True,
)
_LONGEST = 24
_NUMBER = re.compile(
    r"(?:էջ|page|p\.)\s*\d+(?:\s*(?:/|of|sur|–|-)\s*\d+)?|\d+-(?:րդ|ին)\s+էջ|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*/\s*\d{1,4}",
    re.I,
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.PARAGRAPH, UnitKind.WRAP_UP):
        words = one.unit.text
        if words is None or one.unit.number or len(words.plain) > _LONGEST or not _NUMBER.fullmatch(words.plain):
            continue
        yield RULE.finding(Origin(one.text.path, words.span(0, len(words.plain))), one.address, words=words.plain)

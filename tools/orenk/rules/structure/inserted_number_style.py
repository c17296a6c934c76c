"""An inserted unit has a decimal number.

## Why

Armenian acts give an inserted article the number «11.1». With «11-1» a citation reads like a range, from 11 to 1.

## Bad

```hy
### Հոդված 11. Տրամադրման ժամկետը

Դիմումը քննվում է 5 օրվա ընթացքում։

### Հոդված 11-1. Մերժումը
    ^^^^^^^^^^^^ STR004

Մերժումը պատճառաբանվում է։
```

```en
### Article 11-1. Refusal
    ^^^^^^^^^^^^^ STR004

A refusal gives its reasons.
```

## Good

```hy
### Հոդված 11.1. Մերժումը

Մերժումը պատճառաբանվում է։
```

```en
### Article 11.1. Refusal

A refusal gives its reasons.
```

## Fix

Write the number with a point, and correct the citations of the unit with it.

## Source

Practice: every inserted unit that was read in Armenian acts has a decimal (article 11.1, article 20.1, points 5.1 to
5.8, parts 1.1 and 1.2, point 4.1, point 3.2); none has a hyphen.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import DIVISIONS, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR004",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{number}» համարը գրված է գծիկով",
        "the number '{number}' is written with a hyphen",
        "le numéro « {number} » s'écrit avec un trait d'union",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.ARTICLE, *DIVISIONS):
        number = one.unit.number
        if "-" in number:
            yield RULE.finding(
                one.name,
                one.address,
                near=number.replace("-", "."),
                number=number,
            )

"""A heading is marked as one.

## Why

A line «Հոդված 5. …» that was pasted from a word processor looks like a heading and is none: what follows stays in the
article before it, and every citation of article 5 leads nowhere.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։

Հոդված 2. Մերժումը
^^^^^^^^^ STR035

Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Request

The request is in writing.

CHAPTER 2
^^^^^^^^^ STR035

A refusal gives its reasons.
```

## Good

```hy
### Հոդված 1. Դիմումը

Հոդված 2-ի դիմումը գրավոր է։
```

```en
### Article 1. Request

Article 2 applies to written requests.
```

## Fix

Put the signs of its level before it: «### Հոդված 2. Մերժումը».

## Source

Practice: the house form of a law text. Reviewers of Indigo look for the same after an import.
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
    code="STR035",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{words}» տողը նշված չէ որպես վերնագիր",
        "'{words}' is not marked as a heading",
        "« {words} » n'est pas marqué comme un titre",
    ),
    help=Message(
        "սկսեք այն # նշաններով",
        "begin the line with # signs",
        "commencez la ligne par des signes #",
    ),
    mistaken=True,
)
_HEADING = re.compile(
    r"(?:հոդված|գլուխ|բաժին|հավելված|article|chapter|section|annex|chapitre|annexe)\s+(?:N\s*)?\d+(?:\.\d+)?(?:\.(?=\s|$)|$)",
    re.I,
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.PARAGRAPH, UnitKind.WRAP_UP):
        words = one.unit.text
        match = _HEADING.match(words.plain) if words is not None and not one.unit.number else None
        if match is not None and words is not None:
            origin = Origin(one.text.path, words.span(*match.span()))
            yield RULE.finding(origin, one.address, words=match[0])

"""A heading stands in one language version only.

## Why

Tables of contents and search results show headings. A provision without one in the translation cannot be found in it.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։
```

```en laws/example/text.en.md
### Article 1.
    ^^^^^^^^^^ LNG010

1. The request is examined.
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined.
```

## Fix

Translate the heading, or delete it where the leading text has none.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit

RULE = rule(
    __name__,
    code="LNG010",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "առաջատար տեքստի վերնագիրն այստեղ չկա",
            "the heading of the leading text is missing here",
            "il manque ici l'intitulé du texte directeur",
        ),
        "extra": Message(
            "առաջատար տեքստն այստեղ վերնագիր չունի",
            "the leading text has no heading here",
            "le texte directeur n'a pas d'intitulé ici",
        ),
    },
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        ours, theirs = _heading(pair.source), _heading(pair.twin)
        if bool(ours) != bool(theirs):
            yield RULE.finding(pair.here(), pair.address, variant="extra" if theirs else "")


def _heading(unit: Unit) -> str:
    return unit.heading.plain if unit.heading is not None else ""

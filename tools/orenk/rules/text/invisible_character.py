"""No character is invisible.

## Why

A zero-width space splits a word that looks whole; a mark that turns the direction of writing can show the reader
other words than the file holds. Neither is seen in print, and both break search, comparison and the recognition of
terms.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ըն\u200bթացքում։
                           ^ TXT002
```

```en
### Article 1. Requests

The request is examined \u202ewithin 5 days.
                        ^ TXT002
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ընթացքում։
```

```en
### Article 1. Requests

The request is examined within 5 days.
```

## Fix

Delete the character; a soft hyphen is not needed, the site and the printed page break words themselves.

## Source

Logic: the words that are seen are not the words in the file. 0 in the 6 decisions and 1,175 sentences of the UD
Armenian treebank.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import odd_signs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT002",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "անտեսանելի նիշ ({code})",
            "an invisible character ({code})",
            "un caractère invisible ({code})",
        ),
        "bidi-control": Message(
            "գրության ուղղությունը փոխող անտեսանելի նիշ ({code})",
            "an invisible character that turns the direction of writing ({code})",
            "un caractère invisible qui change le sens de l'écriture ({code})",
        ),
    },
    help=Message(
        "ջնջեք այն",
        "delete it",
        "supprimez-le",
    ),
)
_REASONS = ("invisible", "bidi-control", "control", "private-use", "unassigned")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for odd in odd_signs(corpus, *_REASONS):
        origin, address = odd.prose.place(odd.at, odd.at + 1)
        yield RULE.finding(
            origin,
            address,
            variant=odd.reason if odd.reason == "bidi-control" else "",
            fix=odd.prose.fix(odd.at, odd.at + 1, "", safe=odd.reason == "invisible"),
            code=f"U+{ord(odd.sign):04X}",
        )

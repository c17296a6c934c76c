"""The text is settled: no alternatives, blanks or notes to the drafter stand in it.

## Why

A bracketed alternative or a blank that is published reads as law. Notes belong into a drafting note `<!-- … -->`,
which is never published.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է [տարբերակ Բ՝ 10] օրվա ընթացքում _____ կարգով։
                  ^^^^^^^^^^^^^^^^ TXT029
                                                  ^^^^^ TXT029
```

```en
### Article 1. Request

The request is examined within [option: 10] days (TODO ask the ministry).
                               ^^^^^^^^^^^^ TXT029
                                                  ^^^^ TXT029
```

## Good

```hy
### Հոդված 1. Դիմումը

<!-- տարբերակ Բ՝ 10 օր -->

Դիմումը քննվում է 5 օրվա ընթացքում։

# Հավելված. Դիմումի ձևը

1. Ես՝ __________, խնդրում եմ։
```

```en
### Article 1. Request

<!-- TODO: ask the ministry -->

The request is examined within 5 days.
```

## Exceptions

Blanks to be filled in stand in the forms of an annex.

## Fix

Choose, fill in, or move the words into a drafting note.

## Source

Logic: the text says of itself that it is not finished. At the stages idea and working it stops nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT029",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ չլուծված հարց տեքստում",
        "'{words}' is left to be settled",
        "« {words} » reste à régler",
    ),
    help=Message(
        "լուծեք կամ տեղափոխեք <!-- … --> նշման մեջ",
        "settle it, or move it into a note <!-- … -->",
        "réglez-le, ou mettez-le dans une note <!-- … -->",
    ),
)
_UNSETTLED = re.compile(
    r"\[(?:տարբերակ|այլընտրանք|լրացնել|նշել|ճշտել|variant|option|alternative|to be|tbd|variante|à )[^\[\]\n]*\]"
    r"|\[[\s.…_?]*\]|\[\s*\w[\w .,-]{0,40}/\s*\w[\w .,-]{0,40}\](?<!\d{4}\])|\b(?:TODO|FIXME|TBD|XXX+)\b|_{3,}|\?{3,}",
    re.I,
)
_UNIT_AFTER = re.compile(r"(?:-(?:րդ|ին))?\s+(?:հոդված|մաս|կետ|ենթակետ|գլխ)")
_UNIT_BEFORE = re.compile(r"\b(?:[Aa]rticle|[Pp]art|[Pp]oint)\s+$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        if one.has("[", "___", "???", "TODO", "FIXME", "TBD", "XXX"):
            for match in one.find(_UNSETTLED, quoted=True):
                unit = one.passage(match.start()).unit
                form = match[0][0] == "_" and unit is not None and unit.eid.startswith("annex")
                if not form or _of_unit(one, match):
                    origin, address = one.place(*match.span())
                    yield RULE.finding(origin, address, words=match[0])


def _of_unit(one: Prose, blank: re.Match[str]) -> bool:
    """Whether the blank stands for the number of a unit, which no form asks for."""
    before = one.plain[max(0, blank.start() - 12) : blank.start()]
    return bool(_UNIT_AFTER.match(one.plain, blank.end()) or _UNIT_BEFORE.search(before))

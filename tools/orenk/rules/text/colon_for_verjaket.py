"""An Armenian sentence ends with «։», not with a Latin colon.

## Why

«:» (U+003A) and «։» (U+0589) look alike, but programs end a sentence at the second only: search results, the
comparison of sentences and voices that read aloud run two sentences into one.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ընթացքում:
                                  ^ TXT004
Մերժումը պատճառաբանվում է։
```

```en laws/example/text.en.md
### Article 1. Requests

The request is examined within 5 days.
A refusal gives its reasons.
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումն ընդունվում է ժամը 10:00-ից և ներառում է:

1) դիմողի անունը,

2) դիմողի հասցեն։
```

```en
### Article 1. Requests

The request states: the name and the address.
```

## Exceptions

Before a list «:» may stand, as «՝» and «.» do.

## Fix

Type «։» (U+0589).

## Source

Practice is divided: texts on the web often have «:» (27 times against 3 in the 6 decisions of the UD Armenian
treebank), while Unicode gives the Armenian full stop a character of its own, which the drafts of this base use
throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import is_item
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT004",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "վերջակետի փոխարեն լատինական «:» է գրված",
        "a Latin colon stands for the Armenian full stop «։»",
        "un deux-points latin remplace le point arménien « ։ »",
    ),
    help=Message(
        "գրեք «։» (U+0589)",
        "type «։» (U+0589)",
        "tapez « ։ » (U+0589)",
    ),
)
_COLON = re.compile(r":(?=\s|$)(?<=[ա-և»)\d]:)", re.M)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "hy"):
        for match in one.find(_COLON, ":"):
            if not _introduces(one, match.end()):
                origin, address = one.place(*match.span())
                yield RULE.finding(origin, address, fix=one.fix(*match.span(), "։", safe=True))


def _introduces(one: Prose, end: int) -> bool:
    """Whether a list begins on the next line."""
    if end >= len(one.plain) or one.plain[end] != "\n":
        return False
    after = one.passage(end + 1)
    return after.unit is not None and after.role == "text" and is_item(after.unit) and after.unit.number in ("1", "ա")

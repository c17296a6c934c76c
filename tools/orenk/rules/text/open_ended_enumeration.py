"""An enumeration says whether it is complete.

## Why

«և այլն» leaves it to the reader to go on with the list. Where a right or a duty hangs on it, that is the legislator's
work.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են անունը, հասցեն և այլն։
                                   ^^^^^^ TXT035
```

```en
### Article 1. Request

The request states the name, the address and so on.
                                         ^^^^^^^^^ TXT035
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումում նշվում են անունը, հասցեն և օրենքով սահմանված այլ տվյալներ։
```

```en
### Article 1. Request

The request states the name, the address and other data laid down by law.
```

## Fix

Finish the list, or say what the other members have in common.

## Source

Foreign practice: UK drafting guidance, EU Joint Practical Guide 1. None in the drafts of this base.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT035",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}»՝ բաց թվարկում",
        "'{words}' leaves the list open",
        "« {words} » laisse la liste ouverte",
    ),
    help=Message(
        "ավարտեք ցանկը կամ ասեք, թե ինչն է ընդհանուր",
        "finish the list, or say what its members have in common",
        "finissez la liste, ou dites ce que ses membres ont en commun",
    ),
)
_OPEN = {
    "hy": re.compile(r"\bև\s+այլն\b|\bև\s+այլք\b|\bև\s+նման(?:ներ|օրինակներ)\w*"),
    "en": re.compile(r"\band\s+so\s+on\b|\band\s+the\s+like\b|\betc\b\.?"),
    "fr": re.compile(r"\betc\b\.?|\bet\s+ainsi\s+de\s+suite\b"),
}
_SIGNS = {"hy": (" այլն", " այլք", " նման"), "en": ("etc", " so on", " the like"), "fr": ("etc", " de suite")}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _OPEN, _SIGNS):
        origin, address = one.place(*match.span())
        yield RULE.finding(origin, address, words=match[0])

"""A provision reaches back before its entry into force.

## Why

A rule that applies to what was done before it existed needs a reason that its drafter can name, and a limit. The
finding asks for both; it does not say that the provision is wrong.

## Bad

```hy
### Հոդված 1. Անցումային դրույթ

1. Սույն օրենքը տարածվում է մինչև ուժի մեջ մտնելը ծագած հարաբերությունների վրա։
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM010
```

```en
### Article 1. Transition

1. This Law applies to relations that arose before its entry into force.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM010
```

## Good

```hy
### Հոդված 1. Անցումային դրույթ

1. Մինչև սույն օրենքն ուժի մեջ մտնելը ստացված դիմումները քննվում են դրանք ստանալու օրը գործած կանոններով։
```

```en
### Article 1. Transition

1. Requests received before the entry into force of this Law are examined under the earlier rules.
```

## Fix

Limit the provision to what comes after it, or give the reason in the note.

## Source

Joint Practical Guide of the EU, guideline 20. Armenian norm (constitution, law on normative legal acts): source to be
confirmed.
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
    code="TIM010",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "դրույթը տարածվում է իր ուժի մեջ մտնելուց առաջ եղածի վրա",
        "the provision reaches back before its entry into force",
        "la disposition rétroagit avant son entrée en vigueur",
    ),
)
_PATTERNS = {
    "hy": re.compile(
        r"տարածվում\s+(?:է|են)\s+[^։\n]{0,80}?(?:առաջ|մինչև)[^։\n]{0,60}?ծագած\s+(?:իրավա)?հարաբերությունների|հետադարձ\s+ուժ[ա-և]*"
    ),
    "en": re.compile(
        r"appl(?:ies|y)\s+(?:also\s+)?to\s+[^.;\n]{0,60}?\b(?:arose|arisen|committed|occurred|concluded)\s+before\b"
        r"|retro(?:active|spective)(?:ly)?\b"
    ),
    "fr": re.compile(r"rétroacti(?:f|ve|vement|vité)\b|s'applique(?:nt)?\s+aux\s+[^.;\n]{0,60}?\bavant\b"),
}
_SIGNS = {
    "hy": ("ծագած", "ետադարձ"),
    "en": ("arose", "arisen", "committed", "occurred", "concluded", "retro"),
    "fr": ("rétroacti", "avant"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, found in find(corpus, _PATTERNS, _SIGNS):
        origin, address = one.place(*found.span())
        yield RULE.finding(origin, address)

"""Ranges of numbers are written alike.

## Why

«5-7» beside «5–7» makes the reader ask whether one of them is a number of its own, and search finds one of the two.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 2-5 օրում, պատասխանը տրվում է 3-7 օրում, իսկ մերժումը՝ 1–2 օրում։
                                                                         ^^^ TXT018
```

```en
### Article 1. Request

The request takes 2–5 days, the answer 3–7 days and the refusal 1-2 days.
                                                                ^^^ TXT018
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 2-5 օրում, պատասխանը տրվում է 3-7 օրում (N 180-Ն)։
```

```en
### Article 1. Request

The request takes 2–5 days and the answer 3–7 days, by phone 010-52-34-56.
```

## Fix

Keep to the form that the text uses most.

## Source

Practice: 6 ranges in the drafts of this base and the decisions of the UD Armenian treebank, all with a hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.lint.wording.rarer import rarer
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT018",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "միջակայքը գրված է «{sign}» նշանով, մյուսները՝ «{usual}» նշանով",
        "this range is written with '{sign}', the others with '{usual}'",
        "cet intervalle s'écrit avec « {sign} », les autres avec « {usual} »",
    ),
)
_FORMS = {
    "-": re.compile(r"(?<![\w.-])\d+(?:\.\d+)?-\d+(?:\.\d+)?(?![\d-])"),
    "–": re.compile(r"(?<![\w.–])\d+(?:\.\d+)?–\d+(?:\.\d+)?(?![\d–])"),
}

_EM_DASH = re.compile(r"(?<![\w.—])\d+(?:\.\d+)?—\d+(?:\.\d+)?(?![\d—])")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        yield from _em_dashes(one)
        if one.has("–"):
            for match, usual in rarer(one, _FORMS):
                sign = next(sign for sign in _FORMS if sign in match[0])
                origin, address = one.place(*match.span())
                fix = one.fix(*match.span(), match[0].replace(sign, usual))
                yield RULE.finding(origin, address, fix=fix, sign=sign, usual=usual)


def _em_dashes(one: Prose) -> Iterator[Diagnostic]:
    """The long dash joins clauses; between figures it is a slip however often it stands there."""
    for match in one.find(_EM_DASH, "—"):
        usual = "–" if "–" in one.plain else "-"
        origin, address = one.place(*match.span())
        fix = one.fix(*match.span(), match[0].replace("—", usual))
        yield RULE.finding(origin, address, fix=fix, sign="—", usual=usual)

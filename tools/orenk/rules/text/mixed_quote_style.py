"""One text has one style of quotation marks and apostrophes.

## Why

Straight and curly marks in one text are the trace of pasting; search for “holder's” finds one half.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en laws/example/text.en.md
### Article 1. Request

The holder's answer, the body's answer and the applicant’s request are kept.
                                                        ^ TXT032
They are kept with the "form", the "list" and the “note”.
                                                  ^ TXT032
                                                       ^ TXT032
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
### Article 1. Request

The holder’s answer and the “form” are kept with the applicant’s request.
```

## Fix

Keep to the style that the text uses most.

## Source

Foreign practice: house styles of the publications offices of the EU and the UK.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.lint.wording.rarer import rarer
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT032",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{sign}» նշանը գրված է այլ կերպ, քան մյուսները («{usual}»)",
        "'{sign}' is written otherwise than the others ({usual})",
        "« {sign} » s'écrit autrement que les autres ({usual})",
    ),
)
_APOSTROPHES = {"'": re.compile(r"(?<=\w)'(?=\w)"), "’": re.compile(r"(?<=\w)’(?=\w)")}
_QUOTES = {'"': re.compile('"'), "“”": re.compile("[“”]")}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "en", "fr"):
        if "’" in one.plain and "'" in one.plain:
            yield from _rarer(one, _APOSTROPHES)
        if '"' in one.plain and ("“" in one.plain or "”" in one.plain):
            yield from _rarer(one, _QUOTES)


def _rarer(one: Prose, forms: Mapping[str, re.Pattern[str]]) -> Iterator[Diagnostic]:
    for match, usual in rarer(one, forms, quoted=True):
        origin, address = one.place(*match.span())
        fix = one.fix(*match.span(), usual) if len(usual) == 1 and usual != '"' else None
        yield RULE.finding(origin, address, fix=fix, sign=match[0], usual=usual)

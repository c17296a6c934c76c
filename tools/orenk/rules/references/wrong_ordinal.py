"""The ordinal ending does not fit the number.

## Why

One takes «-ին», every other number «-րդ»: «1-ին մաս», «2-րդ մաս», «21-րդ հոդված», «5.1-ին մաս». A wrong ending
slows the reader and is often the trace of a number that was changed without its ending.

## Bad

```hy
### Հոդված 1. Կարգը

1. Սույն հոդվածի 1-րդ մասի պահանջը պարտադիր է։
                 ^^^^ REF015

2. Սույն հոդվածի 2-ին մասի պահանջը պարտադիր է։
                 ^^^^ REF015
```

```en laws/example/text.en.md
### Article 1. Procedure

1. The requirement of part 1 of this Article is binding.

2. The requirement of part 2 of this Article is binding.
```

## Good

```hy
### Հոդված 1. Կարգը

1. Սույն հոդվածի 1-ին մասի պահանջը պարտադիր է։

2. Սույն հոդվածի 2-րդ մասի պահանջը պարտադիր է մինչև մարտի 15-ին հաջորդող օրը։
```

```en laws/example/text.en.md
### Article 1. Procedure

1. The requirement of part 1 of this Article is binding.

2. The requirement of part 2 of this Article is binding until the day following 15 March.
```

## Exceptions

A day of a month in the dative («մարտի 15-ին»). Only Armenian texts are looked at.

## Fix

`orenk fix` puts the ending; the number stays.

## Source

Armenian practice: of the 50 ordinals in figures in six real decisions (UD Armenian-ArmTDP), all 16 of one end in
«-ին» and all 34 others in «-րդ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.numbers import ordinal_suffix
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF015",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{typed}»՝ ճիշտ ձևը «{right}» է",
        "'{typed}' should be '{right}'",
        "« {typed} » s'écrit « {right} »",
    ),
)

_ENDING = re.compile(r"-(րդ|ին)(?![ա-և])")
_NUMBER = re.compile(r"(?:\d+\.)*\d+$")
_UNIT = re.compile(r"\s+(?:հոդված|մաս|կետ|ենթակետ|պարբերությ|գլ(?:ուխ|խ)|բաժ(?:ին|ն)|հավելված)")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus, "hy"):
        for found in one.find(_ENDING, "-"):
            number = _NUMBER.search(one.plain, max(0, found.start() - 12), found.start())
            right = ordinal_suffix(number[0]) if number is not None else found[1]
            if number is None or right == found[1]:
                continue
            if found[1] == "ին" and not _UNIT.match(one.plain, found.end()):
                continue
            origin, address = one.place(number.start(), found.end())
            fix = one.fix(found.start(1), found.end(), right, safe=True)
            typed = one.plain[number.start() : found.end()]
            yield RULE.finding(origin, address, fix=fix, typed=typed, right=f"{number[0]}-{right}")

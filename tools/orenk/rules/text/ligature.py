"""Letters are typed one by one, not as a ligature.

## Why

«ﬓ» and "ﬁ" are one character for two letters. Search for «մն» or "fi" passes them by.

## Bad

```hy
### Հոդված 1. Դիմումը

Մար\ufb13ի որոշումը գրավոր է։
   ^ TXT023
```

```en
### Article 1. Request

The body \ufb01les the request.
         ^ TXT023
```

## Good

```hy
### Հոդված 1. Դիմումը

Մարմնի որոշումը և դիմումը գրավոր են։
```

```en
### Article 1. Request

The body files the request.
```

## Exceptions

«և» is a letter of the Armenian alphabet.

## Fix

Type the letters.

## Source

Practice: 0 in the 6 decisions and 1,175 sentences of the UD Armenian treebank.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.odd_signs import odd_signs
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT023",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{sign}» նիշը կցագիր է",
        "'{sign}' is a ligature",
        "« {sign} » est une ligature",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for odd in odd_signs(corpus, "ligature"):
        origin, address = odd.prose.place(odd.at, odd.at + 1)
        letters = unicodedata.normalize("NFKC", odd.sign)
        fix = odd.prose.fix(odd.at, odd.at + 1, letters, safe=True)
        yield RULE.finding(origin, address, near=letters, fix=fix, sign=odd.sign)

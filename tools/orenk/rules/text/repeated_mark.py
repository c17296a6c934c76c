"""Two stops or commas stand side by side.

## Why

One of them was left when words were taken out, or the key was hit twice. Two different ones leave open where the
sentence ends.

## Bad

```hy
### Հոդված 1. Առարկան

1. Տեղեկությունն անվճար է,, եթե օրենքով այլ բան սահմանված չէ։
                         ^^ TXT040
```

```en
### Article 1. Subject

1. Information is free,, unless a law provides otherwise.
                      ^^ TXT040

2. The answer is given in writing;,
                                 ^^ TXT040
```

## Good

```hy
### Հոդված 1. Առարկան

1. Տեղեկությունն անվճար է, եթե օրենքով այլ բան սահմանված չէ։
```

```en
### Article 1. Subject

1. Information is free, unless a law provides otherwise.
```

## Fix

Keep the one that is meant.

## Source

Practice: no such pair in the 6 decisions of the UD Armenian treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT040",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{signs}» նշաններն իրար կողքի են",
        "the marks '{signs}' stand side by side",
        "les signes « {signs} » se suivent",
    ),
    help=Message("թողեք մեկը", "keep one of them", "gardez-en un"),
)
_DOTS = r"(?<![.\d])\.\.(?![.\d])"
_PAIR = {
    "hy": re.compile(rf"[,;։՝]{{2}}|[,;]:|:[,;]|{_DOTS}"),
    "en": re.compile(rf"[,;:]{{2}}(?!/)|{_DOTS}"),
    "fr": re.compile(rf"[,;]{{2}}|{_DOTS}"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _PAIR, in_word=True):
        origin, address = one.place(*match.span())
        same = match[0][0] == match[0][1]
        fix = one.fix(*match.span(), match[0][0], safe=False) if same else None
        yield RULE.finding(origin, address, fix=fix, signs=match[0])

"""Armenian and French quote with « ».

## Why

Titles of laws and quoted words are recognised between « ». Straight quotes do not say where a quotation begins and
where it ends, and a text that has both kinds is searched and amended wrongly.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է "Վարչարարության մասին" օրենքով։
                  ^ TXT005
                                       ^ TXT005
```

```en laws/example/text.en.md
### Article 1. Requests

The request is examined under the Law on Administration.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է «Վարչարարության մասին» օրենքով։
```

```en
### Article 1. Requests

The "request" means a written request.
```

## Fix

Put « and » around the quoted words.

## Source

Practice: 24 pairs of « » and no straight or curly quotes in the 6 decisions of the UD Armenian treebank.
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
    code="TXT005",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{sign}» օտար չակերտ է",
        "'{sign}' is not a quotation mark of this language",
        "« {sign} » n'est pas un guillemet de cette langue",
    ),
    help=Message(
        "մեջբերումը գրեք « » չակերտներում",
        "quote with « »",
        "citez entre « »",
    ),
)
_QUOTE = {"hy": re.compile('["“”„‟]|<<|>>'), "en": re.compile("<<|>>"), "fr": re.compile('["“”„‟]|<<|>>')}
_SIGNS = {"en": ("<<", ">>")}
_OPENING = re.compile(r"(?:^|[\s(՝])$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _QUOTE, _SIGNS):
        origin, address = one.place(*match.span())
        before = one.plain[max(0, match.start() - 1) : match.start()].strip("\n")
        opens = bool(_OPENING.search(before))
        yield RULE.finding(
            origin,
            address,
            fix=one.fix(*match.span(), "«" if opens else "»") if one.text.language == "hy" else None,
            sign=match[0],
        )

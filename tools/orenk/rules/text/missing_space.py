"""A space follows a mark that ends a sentence or a clause.

## Why

«ընթացքում։Մերժումը» is one word for search and for the recognition of terms and references.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ընթացքում։Մերժումը պատճառաբանվում է։
                                  ^ TXT008
```

```en
### Article 1. Requests

The request is examined within 5 days.The refusal,if any, gives its reasons.
                                     ^ TXT008
                                                 ^ TXT008
```

## Good

```hy
### Հոդված 1. Դիմումը

Ա.Բ. Պետրոսյանի դիմումը քննվում է մինչև 2026 թ. հունվարի 1-ը։ Տե՛ս orenk.am կայքը։
```

```en
### Article 1. Requests

The request (e.g. by the U.S. embassy at example.org) is examined within 1,000 days.
```

## Fix

Put a space after the mark.

## Source

Practice: 0 in the 6 decisions and 1,175 sentences of the UD Armenian treebank; in 100 Luxembourg laws 353, all of
them faults of an import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.inflection.lexicon import armenian_lookup
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT008",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{sign}» նշանից հետո բացատ չկա",
        "no space after '{sign}'",
        "pas d'espace après « {sign} »",
    ),
    help=Message(
        "բացատ դրեք",
        "put a space",
        "mettez une espace",
    ),
)
_MISSING = {
    "hy": re.compile(r"[։՝,;:](?<=[ա-և»)][։՝,;:])(?=[Ա-և«(])|\.(?<=[ա-և]{3}\.)(?=[Ա-և][ա-և]{2})"),
    "en": re.compile(r"[,;:](?<=[a-z][,;:])(?=[A-Za-z(])|\.(?<=[a-z]{3}\.)(?=[A-Z][a-z])"),
    "fr": re.compile(r"[,;](?<=[a-zà-ÿ][,;])(?=[A-Za-zÀ-ÿ(«])|\.(?<=[a-zà-ÿ]{3}\.)(?=[A-ZÀ-Ý][a-zà-ÿ])"),
}
_VERB = re.compile(r"(?<![\w-])([ա-և]{3,}(?:ում|ած|ավոր|ելի|ալի|ող))(է|են)(?![\w՛՞])")
"""A verb form run together with «է»: the form is known or stands alone in the text, and what came of it is no word."""


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _MISSING, in_word=True):
        origin, address = one.place(*match.span())
        fix = one.fix(*match.span(), f"{match[0]} ", safe=True)
        yield RULE.finding(origin, address, fix=fix, sign=match[0])
    for one in prose(corpus, "hy"):
        for match in one.find(_VERB, in_word=True):
            alone = f"\n{match[1]}\n" in one.vocabulary or armenian_lookup(fold(match[1])) is not None
            if alone and armenian_lookup(fold(match[0])) is None:
                origin, address = one.place(*match.span())
                near = f"{match[1]} {match[2]}"
                yield RULE.finding(origin, address, fix=one.fix(*match.span(), near), near=near, sign=match[1])

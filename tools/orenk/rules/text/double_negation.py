"""A rule says what is to be done, not what may not be left undone.

## Why

«չի կարող չտրամադրել» means «պարտավոր է տրամադրել», but readers have to turn it round twice, and some turn it round
once.

## Bad

```hy
### Հոդված 1. Դիմումը

Տնօրինողը չի կարող չտրամադրել տեղեկությունը։
          ^^^^^^^^^^^^^^^^^^^ TXT011
```

```en
### Article 1. Request

The holder may not fail to provide the information.
           ^^^^^^^^^^^^^^^ TXT011
```

## Good

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պարտավոր է տրամադրել տեղեկությունը և չի կարող վճար պահանջել։
```

```en
### Article 1. Request

The holder must provide the information and may not charge a fee.
```

## Fix

Say it in the affirmative.

## Source

Foreign practice: UK drafting guidance, part 1. 0 in the 6 decisions and 1,175 sentences of the UD Armenian treebank.
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
    code="TXT011",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}»՝ կրկնակի ժխտում",
        "'{words}' is a double negation",
        "« {words} » est une double négation",
    ),
    help=Message(
        "գրեք հաստատական ձևով",
        "say it in the affirmative",
        "dites-le à l'affirmative",
    ),
)
_TWICE = {
    "hy": re.compile(r"\b(?:չի|չեն)\s+կարող\s+չ(?!ափ|որ|նայ)\w+|\bչպետք\s+է\s+չ\w+|\bանհնար\s+է\s+չ\w+"),
    "en": re.compile(
        r"\b(?:may|must|shall|can|could)\s?not\s+(?:not|fail\s+to|omit\s+to)\b"
        r"|\bnot\s+(?:unlawful|inadmissible|invalid|unreasonable|impossible|unjustified)\b"
    ),
    "fr": re.compile(
        r"\bne\s+(?:peut|peuvent|doit|doivent)\s+(?:pas\s+)?ne\s+pas\b"
        r"|\bn['’]est\s+pas\s+(?:illicite|illégal|irrecevable|impossible|injustifié)\w*"
    ),
}
_SIGNS = {
    "hy": ("կարող չ", "պետք է չ", "անհնար է չ"),
    "en": (
        "not fail", "not omit", "may not not", "must not not", "shall not not", "can not not", "cannot not",
        "could not not", "unlawful", "inadmissible", "invalid", "unreasonable", "impossible", "unjustified",
    ),
    "fr": (" ne pas", "est pas i"),
}  # fmt: skip


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _TWICE, _SIGNS):
        origin, address = one.place(*match.span())
        yield RULE.finding(origin, address, words=match[0])

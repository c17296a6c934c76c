"""A provision lays down a rule.

## Why

«կարևորվում է», "it is important that" praise an aim without saying who must do what; reasons stand in the memorandum.

## Bad

```hy
### Հոդված 1. Դիմումը

Կարևորվում է դիմումների արագ քննությունը։
^^^^^^^^^^^^ TXT036
```

```en
### Article 1. Request

It is important that requests are examined quickly.
^^^^^^^^^^^^^^^ TXT036
```

## Good

```hy
### Հոդված 1. Դիմումը

Տնօրինողը քննում է դիմումը 5 օրվա ընթացքում։ Էական է այն խախտումը, որից վնաս է առաջացել։
```

```en
### Article 1. Request

The holder examines the request within 5 days. An important request is one that concerns health.
```

## Fix

Say who must do what, or move the sentence into the memorandum.

## Source

Foreign practice: EU Joint Practical Guide 12.
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
    code="TXT036",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "«{words}»՝ կանոն չէ",
        "'{words}' lays down no rule",
        "« {words} » ne pose pas de règle",
    ),
    help=Message(
        "ասեք, թե ով ինչ պետք է անի",
        "say who must do what",
        "dites qui doit faire quoi",
    ),
)
_DECLARES = {
    "hy": re.compile(r"\b(?:կարևորվում|կարևորելի|ցանկալի|ողջունելի)\s+(?:է|են)\b|\bկարևոր\s+է,?\s+որ\b", re.I),
    "en": re.compile(r"\b[Ii]t\s+is\s+(?:important|desirable|essential|worth)\b|\b(?:is|are)\s+encouraged\s+to\b"),
    "fr": re.compile(r"\b[Ii]l\s+(?:est\s+(?:important|souhaitable|essentiel)|importe)\b|\bsont\s+encouragées?\b"),
}
_SIGNS = {
    "hy": ("արևորվում", "արևորելի", "անկալի", "ղջունելի", "արևոր է"),
    "en": ("t is important", "t is desirable", "t is essential", "t is worth", " encouraged to"),
    "fr": ("important", "souhaitable", "essentiel", "importe", "encourag"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _DECLARES, _SIGNS):
        origin, address = one.place(*match.span())
        yield RULE.finding(origin, address, words=match[0])

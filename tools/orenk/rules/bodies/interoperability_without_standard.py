"""Systems must be interoperable, and no provision says who sets the standard.

## Why

Each holder decides for himself what the word means.

## Bad

```hy
### Հոդված 1. Համակարգերը

1. Տնօրինողների համակարգերը պարտադիր համատեղելի են։
                                     ^^^^^^^^^^^^^ BOD017
```

```en
### Article 1. Systems

1. The systems of holders shall be interoperable.
                          ^^^^^^^^^^^^^^^^^^^^^^ BOD017
```

## Good

```hy
### Հոդված 1. Համակարգերը

1. Տնօրինողների համակարգերը համատեղելի են։

2. Համատեղելիության ստանդարտը սահմանում է հանձնաժողովը։
```

```en
### Article 1. Systems

1. The systems of holders shall be interoperable.

2. The Commission sets the standard of interoperability.
```

## Fix

Say who sets the standard or the technical requirements.

## Source

Foreign practice: the checklist of digital law of this project's design. Acts that speak of standards or technical
requirements anywhere are left alone.
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
    code="BOD017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ոչ մի դրույթ չի ասում, թե ով է սահմանում ստանդարտը («{words}»)",
        "no provision says who sets the standard ('{words}')",
        "aucune disposition ne dit qui fixe la norme (« {words} »)",
    ),
)

_DUTY = {
    "hy": re.compile(r"(?:համատեղելի|փոխգործելի|փոխգործունակ)\s+(?:է|են|լին[ա-և]+)"),
    "en": re.compile(r"(?:shall be|must be|are) (?:interoperable|compatible)\b"),
    "fr": re.compile(r"(?:sont|doivent être) (?:interopérables|compatibles)\b"),
}
_SIGNS = {
    "hy": ("տեղելի", "ործելի", "ործունակ"),
    "en": ("interoperable", "compatible"),
    "fr": ("interop", "compatible"),
}
_STANDARD = re.compile(
    r"ստանդարտ|տեխնիկական\s+(?:պահանջ|կանոն)|standard|technical (?:requirements|rules)|norme|exigences techniques", re.I
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, found in find(corpus, _DUTY, _SIGNS):
        if one.text is one.act.text and not _STANDARD.search(one.plain):
            origin, address = one.place(found.start(), found.end())
            yield RULE.finding(origin, address, words=found[0])

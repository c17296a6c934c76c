"""The act calls itself by another kind of act: «սույն օրենք» in a decision, «սույն օրենսգիրք» in a law.

## Why

The words were carried over from another act, and with them perhaps citations that mean that other act.

## Bad

```hy
### Հոդված 1. Կիրառումը

1. Սույն օրենսգրքի պահանջները պարտադիր են։
   ^^^^^^^^^^^^^^^ REF023
```

```en
### Article 1. Application

1. The requirements of this Code are binding.
                       ^^^^^^^^^ REF023
```

## Good

```hy
### Հոդված 1. Կիրառումը

1. Սույն օրենքի պահանջները պարտադիր են։
```

```en
### Article 1. Application

1. The requirements of this Law are binding.
```

## Exceptions

What stands in quoted text, and an act whose title says that it is a code.

## Fix

Call the act what it is.

## Source

Logic: the text contradicts its own card.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="REF023",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ ակտն այդ տեսակի չէ",
        "'{words}': the act is not of that kind",
        "« {words} » : l'acte n'est pas de cette espèce",
    ),
)

_LAW = {
    "hy": re.compile(r"[Սս]ույն\s+օրենսգ(?:իր|ր)ք[ա-և]*"),
    "en": re.compile(r"[Tt]his\s+(?:Code|Decision)\b"),
    "fr": re.compile(r"[Ll](?:e|u)\s+présent\s+(?:code|décret)\b"),
}
_DECISION = {
    "hy": re.compile(r"[Սս]ույն\s+(?:օրենսգ(?:իր|ր)ք[ա-և]*|օրենք[ա-և]*)"),
    "en": re.compile(r"[Tt]his\s+(?:Code|Law)\b"),
    "fr": re.compile(r"(?:[Ll]a\s+présente\s+loi|[Ll]e\s+présent\s+code)\b"),
}
_SIGNS = {"hy": ("օրեն",), "en": ("Code", "Law", "Decision"), "fr": ("présent",)}
_CODE = re.compile(r"օրենսգ|\bcode\b", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    told = set()
    for one in prose(corpus):
        record = one.act.record.value
        table = _DECISION if record.kind == "government-decision" else _LAW
        if any(_CODE.search(title) for _, title in record.title):
            continue
        for found in one.find(table[one.text.language], *_SIGNS[one.text.language]):
            origin, address = one.place(found.start(), found.end())
            if one.text is one.act.text or address not in told:
                told.add(address)
                yield RULE.finding(origin, address, words=found[0])

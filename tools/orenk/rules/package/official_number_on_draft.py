"""A draft of ours carries an official number or date.

## Why

Our drafts are illustrative. A title with «ՀՕ-…-Ն», or with a date of adoption, makes a reader take the draft for the
law.

## Bad

```hy
# Տվյալների մասին ՀՕ-999-Ն (orenk-ի ցուցադրական նախագիծ)
                  ^^^^^^^^ PKG010

### Հոդված 1. Առարկան

1. Սույն օրենքը կարգավորում է տվյալների վարումը։
```

```en
# On Data, HO-999-N (illustrative draft of orenk)
           ^^^^^^^^ PKG010

### Article 1. Subject

1. This Law governs data.
```

## Good

```hy
# Տվյալների մասին (orenk-ի ցուցադրական նախագիծ)

### Հոդված 1. Առարկան

1. Սույն օրենքը չի սահմանափակում «Տեղեկատվության ազատության մասին» ՀՕ-11-Ն օրենքը։
```

```en
# On Data (illustrative draft of orenk)

### Article 1. Subject

1. This Law does not restrict the law HO-11-N.
```

## Fix

Delete the number or date from the title. The official act on the same subject is named by `counterpart:` in
`law.yml`.

## Source

Logic: a convention of this base, that the two worlds stay apart (`docs/internals`, the source format).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.language.dates import find_dates
from orenk.lint.causes.keys import title_cause
from orenk.lint.records.titles import titles
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG010",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "մեր նախագծի վերնագիրը կրում է պաշտոնական «{words}» նշումը",
        "the title of our draft carries the official '{words}'",
        "le titre de notre projet porte « {words} », qui est officiel",
    ),
    help=Message(
        "ջնջեք այն. պաշտոնական ակտը նշվում է counterpart դաշտում",
        "delete it; the official act is named by counterpart",
        "supprimez-le ; l'acte officiel est nommé par counterpart",
    ),
)
_NUMBER = re.compile(r"(?:ՀՕ|HO|LA|ZR)-\d+(?:-[ՆԱԼNAL])?(?![\w-])|\bN\s?\d+-[ՆԱԼNAL](?![\w-])")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        if act.record.value.standing != "illustrative":
            continue
        for title in titles(act):
            for start, end in _official(title.words, title.language):
                words, cause = title.words[start:end], title_cause(act.id)
                yield RULE.finding(title.at(start, end), f"{act.id}#", words=words, cause=cause)


def _official(title: str, language: str) -> Iterator[tuple[int, int]]:
    for found in _NUMBER.finditer(title):
        yield found.span()
    for start, end, _ in find_dates(title, language):
        yield start, end

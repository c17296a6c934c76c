"""Definitions come first, final provisions last.

## Why

A reader who meets a defined word in article 4 expects its meaning before it; who turns to the last article expects
the entry into force. Rules after the final provisions are overlooked.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս
              ^^^^^^^^^^^^^ STR012

Սույն օրենքն ուժի մեջ է մտնում հրապարակմանը հաջորդող տասներորդ օրը։

### Հոդված 2. Դիմումը

Դիմումը գրավոր է։
```

```en
## Chapter 1. Requests

### Article 1. Request

The request is in writing.

### Article 2. Registration

The request is registered.

### Article 3. Examination

The request is examined.

## Chapter 2. Answers

### Article 4. Definitions
               ^^^^^^^^^^^ STR012

1) **request** means a written request.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **դիմում**՝ գրավոր դիմում։

### Հոդված 2. Դիմումը

Դիմումը գրավոր է։

### Հոդված 3. Եզրափակիչ մաս և անցումային դրույթներ

Սույն օրենքն ուժի մեջ է մտնում հրապարակմանը հաջորդող տասներորդ օրը։
```

```en
### Article 1. Definitions

1) **request** means a written request.

### Article 2. Transitional provisions

Earlier requests are examined under this Law.

### Article 3. Entry into force

This Law enters into force on the tenth day after its publication.
```

## Fix

Move the definitions into the first chapter and the final provisions to the end.

## Source

Practice: in the Armenian laws that were read the definitions usually stand in article 2 or 3 and the article
«Եզրափակիչ մաս» last. EU Joint Practical Guide 7 and 15.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "եզրափակիչ դրույթներից հետո այլ հոդված կա",
            "rules follow these final provisions",
            "des règles suivent ces dispositions finales",
        ),
        "late": Message(
            "սահմանումները օրենքի սկզբում չեն",
            "the definitions do not stand at the beginning",
            "les définitions ne sont pas au début",
        ),
    },
)
_FINAL = re.compile(
    "եզրափակիչ|անցումային|ուժի մեջ մտ|final p|transitional|entry into force|finales|transitoires|vigueur", re.I
)
_DEFINITIONS = re.compile("հիմնական հասկացություն|^definitions|main concepts|^définitions", re.I)
_EARLY = 3


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    by_text: dict[tuple[str, str], list[Provision]] = {}
    for one in provisions(corpus, UnitKind.ARTICLE):
        if not one.annex and one.unit.heading is not None and one.unit.children:
            by_text.setdefault((one.act.id, one.text.language), []).append(one)
    for articles in by_text.values():
        final = next((one for one in articles if _heads(one, _FINAL)), None)
        if final is not None and final.parent is articles[-1].parent and not _heads(articles[-1], _FINAL):
            yield _finding(final, "")
        for at, one in enumerate(articles):
            early = at < _EARLY or (one.parent is not None and one.parent is articles[0].parent)
            if not early and _heads(one, _DEFINITIONS):
                yield _finding(one, "late")


def _heads(one: Provision, pattern: re.Pattern[str]) -> bool:
    return one.unit.heading is not None and bool(pattern.search(one.unit.heading.plain))


def _finding(one: Provision, variant: str) -> Diagnostic:
    heading = one.unit.heading.whole if one.unit.heading is not None else one.unit.name
    return RULE.finding(Origin(one.text.path, heading), one.address, variant=variant)

"""The title of a law has the usual form.

## Why

Armenian laws are cited by title: «Տեղեկատվության ազատության մասին» օրենք. A title that does not end with «մասին»,
stands in quotation marks of its own or ends with a stop cannot be cited so.

## Bad

```hy
# Հանրային տեղեկություններ
  ^^^^^^^^^^^^^^^^^^^^^^^^ STR011

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
# On public information.
  ^^^^^^^^^^^^^^^^^^^^^^ STR011

### Article 1. Request

The request is in writing.
```

## Good

```hy
# Հանրային տեղեկությունների մասին (ցուցադրական նախագիծ)

### Հոդված 1. Դիմումը

Դիմումը գրավոր է։
```

```en
# On public information

### Article 1. Request

The request is in writing.
```

## Exceptions

Codes, the Constitution, rules of procedure and decisions.

## Fix

End the Armenian title with «մասին», without quotation marks around it and without a stop.

## Source

Practice: all laws named in the records of official acts here, codes, the Constitution and the Rules of Procedure
apart, have a title that ends with «մասին».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import title_cause
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import texts
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="STR011",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "օրենքի վերնագիրը չի ավարտվում «մասին» բառով",
            "the title of the law does not end with «մասին»",
            "le titre de la loi ne finit pas par « մասին »",
        ),
        "mark": Message(
            "վերնագիրն ավարտվում է կետադրական նշանով",
            "the title ends with a mark",
            "le titre finit par un signe",
        ),
        "quotes": Message(
            "վերնագիրը չակերտների մեջ է",
            "the title stands in quotation marks",
            "le titre est entre guillemets",
        ),
    },
)
_SUFFIX = re.compile(r"\s*\([^()]*\)$")
_OTHER = re.compile("օրենսգիրք|օրենսգրք|սահմանադրությո|կանոնակարգ|ռազմավարությո", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, text in texts(corpus):
        if text.title is None or act.record.value.kind == "government-decision":
            continue
        variant = _fault(_SUFFIX.sub("", text.title.plain), text.language)
        if variant is not None:
            yield RULE.finding(
                Origin(text.path, text.title.whole), f"{act.id}#", variant=variant, cause=title_cause(act.id)
            )


def _fault(title: str, code: str) -> str | None:
    if title.endswith((".", "։", ":", ",", ";")):
        return "mark"
    if title[:1] in '«“"' and title[-1:] in '»”"':
        return "quotes"
    missing = code == "hy" and not title.lower().endswith("մասին") and not _OTHER.search(title)
    return "" if missing else None

"""The duties of a law stand in its articles.

## Why

Whoever reads the articles of a law must find there what he has to do. A duty that first appears in an annex is
overlooked, and doubts arise whether Parliament meant it.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը ներկայացվում է համաձայն հավելվածի։

# Հավելված. Դիմումի ձևը

1. Տնօրինողը պարտավոր է պատասխանել 5 օրվա ընթացքում։
             ^^^^^^^^^^ STR022
```

```en
### Article 1. Request

The request is made in the form given in the Annex.

# Annex. Form of the request

1. The holder must answer within 5 days.
              ^^^^ STR022
```

## Good

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պարտավոր է պատասխանել 5 օրվա ընթացքում։

# Հավելված. Դիմումի ձևը

1. Դիմումն ունի երկու տող։
```

```en
### Article 1. Request

The holder must answer within 5 days.

# Annex. Form of the request

1. The form has two lines.
```

## Exceptions

Decisions: there the annex carries the rules.

## Fix

Move the duty into an article; leave forms, lists and rates in the annex.

## Source

Foreign practice: EU Joint Practical Guide 22.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR022",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "հավելվածում պարտականություն է սահմանվում՝ «{words}»",
        "the annex sets a duty: '{words}'",
        "l'annexe fixe une obligation : « {words} »",
    ),
    help=Message(
        "տեղափոխեք հոդված",
        "move it into an article",
        "déplacez-la dans un article",
    ),
)
_DUTY = re.compile(r"\bպարտավոր (?:է|են)\b|\bիրավունք ունի\b|\b(?:must|shall)\b|\b(?:doit|doivent)\b")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for annex in provisions(corpus, UnitKind.ANNEX):
        if annex.act.record.value.kind == "government-decision":
            continue
        for unit in annex.unit.walk():
            duty = _DUTY.search(unit.text.plain) if unit.text is not None else None
            if duty is not None and unit.text is not None:
                one = annex.below(unit)
                yield RULE.finding(
                    Origin(one.text.path, unit.text.span(*duty.span())),
                    one.address,
                    words=duty[0],
                )

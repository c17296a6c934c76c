"""A by-law is provided for, and nothing says by when it is made.

## Why

Until the procedure is adopted the provision that waits for it cannot be applied. Where no day is set, nobody is late.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգի վարման կարգը սահմանում է Կառավարությունը։
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ TIM004
```

```en
### Article 1. The catalogue

1. The procedure for keeping the data catalogue is set by the Government.
                                                   ^^^^^^^^^^^^^^^^^^^^^ TIM004
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգի վարման կարգը սահմանում է Կառավարությունը։

### Հոդված 2. Անցումային դրույթներ

1. Սույն օրենքի 1-ին հոդվածի 1-ին մասով նախատեսված որոշումն ընդունվում է օրենքն ուժի մեջ մտնելու օրվանից 6 ամսում։
```

```en
### Article 1. The catalogue

1. The procedure for keeping the data catalogue is set by the Government.

### Article 2. Transition

1. The by-laws provided for by this Law are adopted within 12 months from the day it enters into force.
```

## Exceptions

One general transitional clause sets the time of all by-laws. A record of `powers.yml` with `by_law.due` at the
provision counts too.

## Fix

Set the time in the transitional provisions, for this by-law or for all of them.

## Source

Armenian practice: the transitional rules of the Law on Cybersecurity are reported to set 12 months for all secondary
acts. Armenian norm: source to be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.delegations import delegations, due_dates
from orenk.model.corpus import Act, Corpus

RULE = rule(
    __name__,
    code="TIM004",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "ասված չէ, թե մինչև երբ է ընդունվում այս ենթաօրենսդրական ակտը",
        "nothing says by when this by-law is made",
        "rien ne dit pour quand cet acte d'application est pris",
    ),
    help=Message(
        "անցումային դրույթներում սահմանեք ժամկետ",
        "set a time in the transitional provisions",
        "fixez un délai dans les dispositions transitoires",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    timed: dict[tuple[str, str], set[str]] = {}
    for found in delegations(corpus):
        key = found.act.id, found.text.language
        if key not in timed:
            timed[key] = {due.eid for due in due_dates(corpus, *key)} | _recorded(found.act)
        if "" in timed[key] or found.unit.eid in timed[key]:
            continue
        if any(found.unit.eid.startswith(f"{eid}__") for eid in timed[key]):
            continue
        yield RULE.finding(found.origin, found.address)


def _recorded(act: Act) -> set[str]:
    """The units at which a record of the ledger says by when the by-law is due."""
    dated = (power.value for power in act.powers if power.value.by_law is not None and power.value.by_law.due)
    return {power.at.rpartition("#")[2] for power in dated}

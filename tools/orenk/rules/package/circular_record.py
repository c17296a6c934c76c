"""Bodies stand above each other, or terms are wider than each other, in a circle.

## Why

A body cannot be under a body that is under it. A reader who climbs from card to card never reaches the top.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
broader:
  - information
    ^^^^^^^^^^^ PKG032
```

```yaml glossary/terms/information.yml
term:
  hy: "տեղեկություն"
  en: "information"
status: working
broader:
  - data
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml glossary/terms/data.yml
term:
  hy: "տվյալ"
  en: "datum"
status: working
broader:
  - information
```

```yaml glossary/terms/information.yml
term:
  hy: "տեղեկություն"
  en: "information"
status: working
related:
  - data
```

## Fix

Delete the link that points the wrong way, or make it `related:`.

## Source

Logic: the records contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.circles import circles
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG032",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "շրջան՝ {circle}",
        "a circle: {circle}",
        "un cercle : {circle}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    above = {id: [body.value.superior] for id, body in corpus.bodies.items() if body.value.superior}
    wider = {id: term.value.broader for id, term in corpus.terms.items()}
    for circle in circles(above):
        yield RULE.finding(corpus.bodies[circle[0]].at("superior"), circle=_words(circle))
    for circle in circles(wider):
        at = wider[circle[0]].index(circle[1 % len(circle)])
        yield RULE.finding(corpus.terms[circle[0]].at(f"broader[{at}]"), circle=_words(circle))


def _words(circle: tuple[str, ...]) -> str:
    return " → ".join((*circle, circle[0]))

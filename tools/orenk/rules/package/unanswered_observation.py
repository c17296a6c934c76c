"""An observation on a draft has no answer.

## Why

Who took the trouble to comment may ask what came of it, and a drafter who answered twice forgets the third. An
observation without an answer is told as long as there is none, or until the record says that the answer is not known.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml docs/programme/observations.yml
- id: catalogue-fees
  author:
    en: "A group of users"
  date: "2025"
  topic:
    en: "fees of the catalogue"
  text:
    en: "The fees are too high."
  conclusion: none
              ^^^^ PKG203
  confidence: reported
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

```yaml docs/programme/observations.yml
- id: catalogue-fees
  author:
    en: "A group of users"
  date: "2025"
  topic:
    en: "fees of the catalogue"
  text:
    en: "The fees are too high."
  conclusion: none
  answer:
    en: "The fees were halved."
  confidence: reported
- id: catalogue-hours
  author:
    en: "A group of users"
  date: "2025"
  topic:
    en: "hours of the catalogue"
  text:
    en: "It is closed at night."
  conclusion: unknown
  unknown:
    - what: answer
      text:
        en: "the answer was not read"
  confidence: reported
```

## Exceptions

An observation that names something under `unknown` is left out: its record says itself what is not known.

## Fix

Record the answer and its source, or under `unknown` that it was not found.

## Source

Logic: the record has a conclusion or an end that it does not tell. That authors of observations are to be answered:
source to be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG203",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "դիտողությունը պատասխան չունի",
            "the observation has no answer",
            "l'observation est sans réponse",
        ),
        "concluded": Message(
            "եզրակացությունը կա, իսկ պատասխանը գրառված չէ",
            "there is a conclusion, and no answer is recorded",
            "il y a une conclusion, et aucune réponse n'est consignée",
        ),
    },
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for record in corpus.programme.observations.values():
        value = record.value
        if value.answer is None and not value.unknown:
            variant = "" if value.conclusion in ("none", "unknown") else "concluded"
            yield RULE.finding(record.at("conclusion"), variant=variant)

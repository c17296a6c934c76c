"""A measure is owed by a day, and no act is named on which it rests.

## Why

What is owed to the public by a day is owed under something: a law, a decision, a strategy. A measure that names none
can be neither asked for nor checked, and nobody sees that its act was repealed.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml docs/programme/measures.yml
- id: catalogue
  workstream: data
  name:
    en: "Data catalogue"
  status: no-public-evidence
  as_of: "2026-11-22"
  due: "2027"
       ^^^^^^ PKG204
  evidence:
    en: "nothing was found"
  confidence: unconfirmed
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

```yaml docs/programme/measures.yml
- id: catalogue
  workstream: data
  name:
    en: "Data catalogue"
  status: no-public-evidence
  as_of: "2026-11-22"
  due: "2027"
  evidence:
    en: "nothing was found"
  unknown:
    - what: basis
      text:
        en: "the act that orders it was not found"
  confidence: unconfirmed
```

## Exceptions

What was done, announced or only talked of needs no act; a measure that waits for one, or says that its basis is not
known, is left out.

## Fix

Name the act under `basis`, or say under `unknown` that it was not found.

## Source

Logic: a day that is due is set by an act, and the record does not say which.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG204",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "միջոցառման ժամկետը կա, իսկ այն սահմանող ակտը նշված չէ",
        "the measure is due by a day, and no act is named that sets it",
        "la mesure est due à une date, et aucun acte qui la fixe n'est nommé",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for record in corpus.programme.measures.values():
        value = record.value
        known = value.basis or value.waits or any(one.what == "basis" for one in value.unknown)
        if value.due is not None and not known:
            yield RULE.finding(record.at("due"))

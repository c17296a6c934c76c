"""The number and the title of a cited act belong to different acts.

## Why

One of the two is wrong, and the reader cannot tell which act is meant.

## Bad

```hy
### Հոդված 1. Հղում

1. Կիրառվում է «Օրինակելի տվյալների մասին» ՀՕ-901-Ն օրենքը։
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF007
```
```yaml glossary/acts/model-data.yml
title:
  hy: Օրինակելի տվյալների մասին
  en: On Model Data
kind: law
number: "ՀՕ-900-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Citation

1. Law HO-901-N “On Model Data” applies.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF007
```
```yaml glossary/acts/model-data.yml
title:
  hy: Օրինակելի տվյալների մասին
  en: On Model Data
kind: law
number: "ՀՕ-900-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Հղում

1. Կիրառվում է «Օրինակելի տվյալների մասին» ՀՕ-900-Ն օրենքը։
```
```yaml glossary/acts/model-data.yml
title:
  hy: Օրինակելի տվյալների մասին
  en: On Model Data
kind: law
number: "ՀՕ-900-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Citation

1. Law HO-900-N “On Model Data” applies.
```
```yaml glossary/acts/model-data.yml
title:
  hy: Օրինակելի տվյալների մասին
  en: On Model Data
kind: law
number: "ՀՕ-900-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

## Fix

Look both up in the official publication and correct the wrong one.

## Source

Logic: the text contradicts the record of the act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.link.citations.names import number_key
from orenk.lint.citations.cited_words import named_act
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF007",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{title}» վերնագրով ակտի համարը {number} չէ",
        "the act '{title}' does not bear the number {number}",
        "l'acte « {title} » ne porte pas le numéro {number}",
    ),
    help=Message(
        "ստուգեք պաշտոնական հրապարակումը",
        "look at the official publication",
        "vérifiez la publication officielle",
    ),
)

_DIGIT = re.compile(r"\d")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    named = (one for one in corpus.citations if one.target is Target.OFFICIAL and _DIGIT.search(one.act_words))
    for one in once_per_unit(named):
        words = named_act(one)
        record = corpus.official.get(one.act)
        if record is None or words is None or not words.title or not words.number or not record.value.number:
            continue
        if number_key(words.number) != number_key(record.value.number):
            yield RULE.finding(
                one.origin,
                one.place.address,
                near=record.value.number,
                title=words.title,
                number=words.number,
            )

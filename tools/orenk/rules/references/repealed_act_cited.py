"""The official act cited is recorded as repealed.

## Why

The rule points at a law that no longer applies; readers follow it to the wrong text.

## Bad

```hy
### Հոդված 1. Տեղեկատվական անվտանգությունը

1. Միջոցները կիրառվում են «Օրինակելի գաղտնիքի մասին» օրենքին համապատասխան։
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF005
```
```yaml glossary/acts/model-secrecy.yml
title:
  hy: Օրինակելի գաղտնիքի մասին
  en: On Model Secrecy
kind: law
status: repealed
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Information security

1. Measures are applied under the Law on Model Secrecy.
                                  ^^^^^^^^^^^^^^^^^^^^ REF005
```
```yaml glossary/acts/model-secrecy.yml
title:
  hy: Օրինակելի գաղտնիքի մասին
  en: On Model Secrecy
kind: law
status: repealed
summary:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Ուժը կորցրած ճանաչելը

1. «Օրինակելի գաղտնիքի մասին» օրենքն ուժը կորցրած է ճանաչվել մինչև սույն օրենքի ուժի մեջ մտնելը։
```
```yaml glossary/acts/model-secrecy.yml
title:
  hy: Օրինակելի գաղտնիքի մասին
  en: On Model Secrecy
kind: law
status: repealed
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Repeal

1. The Law on Model Secrecy was repealed before this Law entered into force.
```
```yaml glossary/acts/model-secrecy.yml
title:
  hy: Օրինակելի գաղտնիքի մասին
  en: On Model Secrecy
kind: law
status: repealed
summary:
  en: An example.
confidence: confirmed
```

## Exceptions

A sentence that itself speaks of repeal.

## Fix

Cite the act that replaced it, or say that the old act is meant.

## Source

Logic: the text contradicts the record of the act.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.cited_words import sentence_of
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF005",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ ակտն ուժը կորցրել է",
        "'{words}' is repealed",
        "« {words} » est abrogé",
    ),
    help=Message(
        "նշեք այն փոխարինած ակտը",
        "cite the act that replaced it",
        "citez l'acte qui l'a remplacé",
    ),
)

_REPEAL = re.compile(r"ուժը\s+կորցր|repeal|abrog", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = (one for one in corpus.citations if one.target is Target.OFFICIAL)
    gone = (one for one in found if one.act in corpus.official and corpus.official[one.act].value.status == "repealed")
    for one in once_per_unit(gone):
        if _REPEAL.search(sentence_of(corpus, one)):
            continue
        by = corpus.official[one.act].value.replaced_by or ""
        near = corpus.official[by].value.title if by in corpus.official else None
        yield RULE.finding(
            one.origin,
            one.place.address,
            near=Message(*(near.get(code) for code in ("hy", "en", "fr"))) if near else None,
            words=one.act_words or one.words,
        )

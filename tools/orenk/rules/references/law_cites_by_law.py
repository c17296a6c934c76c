"""A law takes its content from a decision of the Government or the Prime Minister.

## Why

A lower act can be changed without the National Assembly, and the law changes with it.

## Bad

```hy
### Հոդված 1. Հարթակը

1. Փոխանակումն իրականացվում է Կառավարության 9001-Ն որոշման 3-րդ կետին համապատասխան։
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF025
```
```yaml glossary/acts/model-decision.yml
title:
  hy: Օրինակելի պահանջները հաստատելու մասին
  en: On Approving Model Requirements
kind: government-decision
number: "9001-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. The platform

1. Exchange takes place under point 3 of Government Decision 9001-N.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF025
```
```yaml glossary/acts/model-decision.yml
title:
  hy: Օրինակելի պահանջները հաստատելու մասին
  en: On Approving Model Requirements
kind: government-decision
number: "9001-Ն"
status: in-force
summary:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Հարթակը

1. Փոխանակումն իրականացվում է Կառավարության սահմանած կարգով։
```

```en
### Article 1. The platform

1. Exchange takes place under a procedure set by the Government.
```

## Fix

Put the rule in the law, or delegate it by subject without naming the decision.

## Source

Foreign practice: the EU Joint Practical Guide on references to other acts (section to be confirmed). Final
provisions that repeal or amend a decision are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.cited_words import sentence_of
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF025",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "օրենքը հղում է ենթաօրենսդրական ակտի («{words}»)",
        "a law cites a by-law ('{words}')",
        "une loi cite un acte réglementaire (« {words} »)",
    ),
)

_FINAL = re.compile(r"ուժը\s+կորցր|համապատասխանեցն|փոփոխ|repeal|amend|bring|abrog|modifi", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in corpus.citations if one.target is Target.OFFICIAL):
        record = corpus.official.get(one.act)
        if record is None or record.value.kind not in ("government-decision", "prime-minister-decision"):
            continue
        if corpus.acts[one.place.act].record.value.kind == "law" and not _FINAL.search(sentence_of(corpus, one)):
            yield RULE.finding(one.origin, one.place.address, words=one.words)

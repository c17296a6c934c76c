"""An official act that is only a draft, or was never adopted, is cited as if it were law.

## Why

A draft binds nobody. If the draft is dropped or changed, the rule that cites it points at nothing.

## Bad

```hy
### Հոդված 1. Նույնականացումը

1. Անձը նույնականացվում է «Օրինակելի նույնականացման մասին» օրենքին համապատասխան։
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF006
```
```yaml glossary/acts/model-identification.yml
title:
  hy: Օրինակելի նույնականացման մասին
  en: On Model Identification
kind: draft
status: draft
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Identification

1. A person is identified under the Law on Model Identification.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF006
```
```yaml glossary/acts/model-identification.yml
title:
  hy: Օրինակելի նույնականացման մասին
  en: On Model Identification
kind: draft
status: draft
summary:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Նույնականացումը

1. Անձը նույնականացվում է «Օրինակելի նույնականացման մասին» օրենքին համապատասխան։
```
```yaml glossary/acts/model-identification.yml
title:
  hy: Օրինակելի նույնականացման մասին
  en: On Model Identification
kind: law
status: in-force
summary:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Identification

1. A person is identified under the Law on Model Identification.
```
```yaml glossary/acts/model-identification.yml
title:
  hy: Օրինակելի նույնականացման մասին
  en: On Model Identification
kind: law
status: in-force
summary:
  en: An example.
confidence: confirmed
```

## Exceptions

A sentence that says it is a draft. Drafts of this base that cite each other are a matter of `undeclared-dependency`.

## Fix

Say that it is a draft, make the rule wait for its adoption, or say here what it would have said.

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
    code="REF006",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ ընդունված չէ",
        "'{words}' has not been adopted",
        "« {words} » n'a pas été adopté",
    ),
    help=Message(
        "ասեք, որ դա նախագիծ է, կամ կանոնը շարադրեք այստեղ",
        "say that it is a draft, or put the rule here",
        "dites que c'est un projet, ou écrivez la règle ici",
    ),
)

_DRAFT = re.compile(r"նախագ|draft|projet", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    found = (one for one in corpus.citations if one.target is Target.OFFICIAL and one.act in corpus.official)
    drafts = (one for one in found if corpus.official[one.act].value.status in ("draft", "not-adopted"))
    for one in once_per_unit(drafts):
        if not _DRAFT.search(sentence_of(corpus, one)):
            yield RULE.finding(one.origin, one.place.address, words=one.act_words or one.words)

"""An act is cited by a title or number that no register knows.

## Why

A wrong word in a title is a citation of nothing. And a citation of an act that was never entered in the register of
official acts cannot be checked for its status, so that a repealed law goes on being cited.

## Bad

```hy
### Հոդված 1. Անձնական տվյալները

1. Անձնական տվյալները մշակվում են «Անձնական տվյալների պահպանման մասին» օրենքին համապատասխան։
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF003
```

```en
### Article 1. Personal data

1. Personal data are processed under the Law on the Storage of Personal Data.
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ REF003
```

## Good

```hy
### Հոդված 1. Անձնական տվյալները

1. Անձնական տվյալները մշակվում են «Անձնական տվյալների պաշտպանության մասին» օրենքին համապատասխան։
```
```yaml glossary/acts/ho-49-n.yml
title:
  hy: Անձնական տվյալների պաշտպանության մասին
  en: On the Protection of Personal Data
kind: law
status: in-force
summary:
  en: Rules for the processing of personal data.
confidence: confirmed
```

```en
### Article 1. Personal data

1. Personal data are processed under the Law on the Protection of Personal Data.
```
```yaml glossary/acts/ho-49-n.yml
title:
  hy: Անձնական տվյալների պաշտպանության մասին
  en: On the Protection of Personal Data
kind: law
status: in-force
summary:
  en: Rules for the processing of personal data.
confidence: confirmed
```

## Fix

Correct the title, or enter the act in `glossary/acts`.

## Source

Logic: the text contradicts the register. Lawmaker checks external references in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.dangling import is_link
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF003",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ այսպիսի ակտ գրանցված չէ",
        "no act '{words}' in the register",
        "aucun acte « {words} » au registre",
    ),
    help=Message(
        "ուղղեք վերնագիրը կամ ակտը գրանցեք glossary/acts-ում",
        "correct the title, or enter the act in glossary/acts",
        "corrigez le titre, ou inscrivez l'acte dans glossary/acts",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    unknown = (one for one in corpus.citations if one.target is Target.UNKNOWN_ACT and not is_link(corpus, one))
    for one in once_per_unit(unknown):
        title = None
        if one.nearest:
            record = corpus.acts[one.nearest].record if one.nearest in corpus.acts else corpus.official[one.nearest]
            title = Message(*(record.value.title.get(code) for code in ("hy", "en", "fr")))
        yield RULE.finding(one.origin, one.place.address, near=title, words=one.act_words)

"""A term defined for one chapter or article is used outside it.

## Why

Outside its chapter the word has no legal meaning, and the reader takes the local one without being told so.

## Bad

```hy
### Հոդված 1. Աուդիտը

1. Սույն հոդվածի իմաստով **արտաքին աուդիտոր**՝ աուդիտ իրականացնող անկախ անձ։

2. Արտաքին աուդիտորն ունի որակավորում։

### Հոդված 2. Հաշվետվությունը

1. Արտաքին աուդիտորը ներկայացնում է հաշվետվություն։
   ^^^^^^^^^^^^^^^^^ TRM006
```

```en
### Article 1. Audit

1. For the purposes of this Article, **outside auditor** means an independent person who carries out an audit.

2. An outside auditor has a qualification.

### Article 2. Report

1. The outside auditor submits a report.
       ^^^^^^^^^^^^^^^ TRM006
```

## Good

```hy
### Հոդված 1. Աուդիտը

1. Սույն օրենքի իմաստով **արտաքին աուդիտոր**՝ աուդիտ իրականացնող անկախ անձ։

### Հոդված 2. Հաշվետվությունը

1. Արտաքին աուդիտորը ներկայացնում է հաշվետվություն։
```

```en
### Article 1. Audit

1. In this Law, **outside auditor** means an independent person who carries out an audit.

### Article 2. Report

1. The outside auditor submits a report.
```

## Exceptions

Single words, which have a common meaning too, and terms that the act also defines for the whole.

## Fix

Define the term for the whole act, or say what is meant here.

## Source

Logic: the definition says that it does not hold here. The first use of each term is shown. Lawtext and eRegulations
keep scopes apart in the same way.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.link.recognition import in_scope
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, by_words
from orenk.lint.wording.phrases import find_phrases, phrases
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM006",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}»՝ սահմանված է միայն այլ տեղի համար ({scope})",
        "'{term}' is defined for another place only ({scope})",
        "« {term} » n'est défini que pour un autre endroit ({scope})",
    ),
)
_DEFINED = Message(
    "սահմանումը",
    "the definition",
    "la définition",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(_local(corpus)):
        language = one.text.language
        wanted = {language: phrases([(one.address, one.definition.term)])}
        for use in find_phrases(corpus, wanted):
            unit = use.address.partition("#")[2]
            if use.prose.text is one.text and not in_scope(one.definition, one.text, unit):
                scope = provision_words(one.act, one.definition.scope)
                yield RULE.finding(
                    use.origin,
                    use.address,
                    related=[Related(one.origin, _DEFINED)],
                    term=one.definition.term,
                    scope=scope,
                )
                break


def _local(corpus: Corpus) -> Iterator[Concept]:
    """Terms of several words that hold for a part of their act only."""
    for alike in by_words(corpus).values():
        if all(one.definition.scope for one in alike):
            yield from (one for one in alike if len(one.definition.key) > 1)

"""Something «ապահովվում է», "is ensured", and nobody is named who must do it.

## Why

A duty of nobody is done by nobody.

## Bad

```hy
### Հոդված 1. Պահպանումը

1. Տվյալների պահպանումը ապահովվում է մշտապես։
                        ^^^^^^^^^^^^ BOD007
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The keeping of data is ensured at all times.
                       ^^^^^^^^^^ BOD007
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Good

```hy
### Հոդված 1. Պահպանումը

1. Պահպանման հանձնաժողովն ապահովում է տվյալների պահպանումը։

2. Պահպանումն ապահովվում է մշտապես։
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

```en
### Article 1. Keeping

1. The Keeping Commission ensures the keeping of data.

2. The keeping is ensured at all times.
```
```yaml glossary/bodies/keeping-commission.yml
name:
  hy: Պահպանման հանձնաժողով
  en: Keeping Commission
kind: commission
world: draft
role:
  en: An example.
confidence: confirmed
```

## Fix

Name who does it.

## Source

Foreign practice: the UK drafting guidance (1) asks for the active voice. Articles that name any body are left
alone; only the leading text is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus
from orenk.model.links import Place

RULE = rule(
    __name__,
    code="BOD007",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "հայտնի չէ, թե ով է պարտավոր («{words}»)",
        "it is not said who must do it ('{words}')",
        "on ne dit pas qui doit le faire (« {words} »)",
    ),
)

_PASSIVE = {
    "hy": re.compile(r"(?:ապահովվում|երաշխավորվում|տրամադրվում)\s+(?:է|են)(?![ա-և])", re.I),
    "en": re.compile(r"(?:is|are)\s+(?:ensured|guaranteed|provided)\b(?!\s+(?:by|for\s+by|that|in|under))"),
    "fr": re.compile(r"(?:est|sont)\s+(?:assurée?s?|garantie?s?)\b(?!\s+par)"),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    if not corpus.bodies:
        return
    uses = (*corpus.body_uses, *(use for use in corpus.term_uses if use.name in corpus.bodies))
    named = {(use.origin.path, _article(corpus, use.place)) for use in uses}
    for one, found in find(corpus, _PASSIVE):
        passage = one.passage(found.start())
        if one.text is not one.act.text or passage.role != "text" or passage.unit is None:
            continue
        if (one.text.path, one.text.article_of(passage.unit.eid)) not in named:
            origin, address = one.place(found.start(), found.end())
            yield RULE.finding(origin, address, words=found[0])


def _article(corpus: Corpus, place: Place) -> str:
    return corpus.acts[place.act].texts[place.language].article_of(place.eid)

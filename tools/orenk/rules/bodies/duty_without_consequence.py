"""The act sets sanctions, and most dated duties of those it governs are not among them.

## Why

A duty that nothing follows from is kept by the willing only.

## Bad

```hy
### Հոդված 1. Պահպանումը

1. Պահառուն պարտավոր է 3 օրում գրառել տվյալը։

2. Պահառուն պարտավոր է 5 օրում ուղղել սխալը։

### Հոդված 2. Պատասխանատվությունը
    ^^^^^^^^^ BOD019

1. Տուգանք է նշանակվում 1-ին հոդվածի 1-ին մասը խախտելու համար։
```
```en laws/example/text.en.md
### Article 1. Keeping

1. The keeper shall within 3 days record a datum.

2. The keeper shall within 5 days correct a mistake.

### Article 2. Liability

1. A fine is imposed for a breach of part 1 of Article 1.
```
```yaml glossary/bodies/keeper.yml
name:
  hy: պահառու
  en: keeper
kind: person
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeper
  kind: duty
  words:
    hy: Պահառուն պարտավոր է 3
    en: shall within 3
  act: record it
  deadline:
    count: 3
    unit: day
- at: art_1__para_2
  body: keeper
  kind: duty
  words:
    hy: պարտավոր է 5 օրում
    en: shall within 5
  act: correct it
  deadline:
    count: 5
    unit: day
```

## Good

```hy
### Հոդված 1. Պահպանումը

1. Պահառուն պարտավոր է վարել ռեգիստրը։

### Հոդված 2. Պատասխանատվությունը

1. Պահառուի նկատմամբ նշանակվում է տուգանք՝ 1-ին հոդվածի 1-ին մասը խախտելու համար։
```
```en laws/example/text.en.md
### Article 1. Keeping

1. The keeper shall keep the register.

### Article 2. Liability

1. A fine is imposed on the keeper for a breach of part 1 of Article 1.
```
```yaml glossary/bodies/keeper.yml
name:
  hy: պահառու
  en: keeper
kind: person
world: draft
role:
  en: An example.
confidence: confirmed
```
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeper
  kind: duty
  words:
    hy: Պահառուն պարտավոր է
    en: The keeper shall
  act: keep the register
```

## Exceptions

Where the article punishes a binding instruction that was not carried out, every duty has that consequence, and the
act is left alone.

## Fix

Add the provisions to the sanctions, or say what else follows: review, publication, loss of a right.

## Source

Foreign practice: the EU Joint Practical Guide (12, section to be confirmed). In Armenia sanctions often stand in
the Code of Administrative Offences, so an act without sanctions of its own is left alone. One finding an act, on
the article of sanctions, with the number of dated duties of persons and organisations that no sanction names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.citing import provision_words
from orenk.lint.records.capabilities import Capability, capabilities
from orenk.lint.rule import Basis, rule
from orenk.lint.units.articles import articles_of
from orenk.lint.units.by_unit import citations_by_unit
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD019",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "{count} ժամկետով պարտականություն պատասխանատվության հոդվածում նշված չէ (օրինակ՝ {example})",
        "{count} dated duties are not among the sanctions (such as {example})",
        "{count} devoirs à délai n'ont pas de sanction (ainsi {example})",
    ),
)

_FINE = re.compile(r"տուգան|\bfines?\b|\bfined\b|amende", re.I)
_INSTRUCTION = re.compile(r"կարգադրագ|\bbinding instructions?\b|injonction", re.I)
_LIABILITY = re.compile(r"պատասխանատվությ|liability|sanctions|responsabilité", re.I)
_KINDS = ("person", "other", "company")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for article in articles_of(corpus):
        one = article.provision
        if one.text is not one.act.text or not _LIABILITY.search(article.heading) or not _FINE.search(article.words):
            continue
        if _INSTRUCTION.search(article.words):
            continue
        punished = {
            eid
            for unit in one.unit.walk()
            for citation in citations_by_unit(corpus).get((one.act.id, one.text.language, unit.eid), ())
            for eid in citation.eids
        }
        idle = [duty for duty in capabilities(corpus) if duty.act is one.act and _unpunished(corpus, duty, punished)]
        if idle:
            example = provision_words(one.act, idle[0].eids[0])
            yield RULE.finding(one.name, one.address, count=len(idle), example=example)


def _unpunished(corpus: Corpus, duty: Capability, punished: set[str]) -> bool:
    body = corpus.bodies.get(duty.power.body)
    if duty.power.kind != "duty" or duty.power.deadline is None or body is None or body.value.kind not in _KINDS:
        return False
    return bool(duty.eids) and not any(eid.startswith(one) for eid in duty.eids for one in punished)

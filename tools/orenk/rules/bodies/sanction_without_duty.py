"""A fine is set for the breach of a provision that obliges nobody.

## Why

There is nothing to breach, and the fine cannot be imposed.

## Bad

```hy
### Հոդված 1. Պահպանումը

1. Պահառուն վարում է ռեգիստրը։

2. Ռեգիստրը բաց է։

### Հոդված 2. Պատասխանատվությունը

1. Պահառուի նկատմամբ նշանակվում է տուգանք՝ 1-ին հոդվածի 2-րդ մասը խախտելու համար։
                                           ^^^^^^^^^^^^^^^^^^^^^^ BOD018
```
```en laws/example/text.en.md
### Article 1. Keeping

1. The keeper keeps the register.

2. The register is open.

### Article 2. Liability

1. A fine is imposed on the keeper for a breach of part 2 of Article 1.
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
    hy: Պահառուն վարում է
    en: The keeper keeps
  act: keep the register
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

## Fix

Cite the provision that holds the duty, or put the duty into words.

## Source

Logic: a sanction without a duty has no case. A provision obliges where it, its introduction or what stands below it
has a word of duty or prohibition, or a record says so; only the leading text is looked at, and only acts with
records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.citations.cited_words import sentence_of
from orenk.lint.citations.citing import provision_words
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.modality import modals
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target
from orenk.model.nodes import ActText

RULE = rule(
    __name__,
    code="BOD018",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ ոչ ոքի չի պարտավորեցնում",
        "{target} obliges nobody",
        "{target} n'oblige personne",
    ),
)

_FINE = re.compile(r"տուգան|\bfines?\b|\bfined\b|amende", re.I)
_BREACH = re.compile(r"խախտ|breach|infring|violat|manquement|viol", re.I)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    obliging = {f"{one.act.id}#{eid}" for one in capabilities(corpus) if one.power.kind != "power" for eid in one.eids}
    for one in once_per_unit(_punished(corpus)):
        act = corpus.acts[one.act]
        idle = [eid for eid in one.eids if not _obliges(act.text, eid, one.act, obliging)]
        if act.powers and idle:
            yield RULE.finding(one.origin, one.place.address, target=provision_words(act, idle[0]))


def _punished(corpus: Corpus) -> Iterator[Citation]:
    """Citations of provisions of ours whose breach is punished where they are cited."""
    fining = {one.text.path for one in prose(corpus) if all(said.search(one.vocabulary) for said in (_FINE, _BREACH))}
    for one in corpus.citations:
        if one.origin.path not in fining:
            continue
        text = corpus.acts[one.place.act].texts[one.place.language]
        if text is not corpus.acts[one.place.act].text or one.target is not Target.PROVISION:
            continue
        if _BREACH.search(sentence_of(corpus, one)) and _FINE.search(_with_introduction(text, one.place.eid)):
            yield one


def _with_introduction(text: ActText, eid: str) -> str:
    units = (text.units[one].text for one in (eid, text.parents[eid]) if one)
    return " ".join(words.plain for words in units if words is not None)


def _obliges(text: ActText, eid: str, act: str, obliging: set[str]) -> bool:
    """Whether the unit, one above it or one below it says a duty or a prohibition, in words or by a record."""
    if eid not in text.units:
        return True
    near = [*text.units[eid].walk()]
    while eid := text.parents[eid]:
        near.append(text.units[eid])
    words = (unit.text.plain for unit in near if unit.text is not None)
    said = (modal.kind for plain in words for modal in modals(plain, text.language))
    return any(f"{act}#{unit.eid}" in obliging for unit in near) or any(
        kind in ("duty", "prohibition") for kind in said
    )

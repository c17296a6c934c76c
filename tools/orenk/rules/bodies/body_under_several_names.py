"""One text calls one body by two unrelated names.

## Why

The reader takes them for two bodies.

## Bad

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։

2. Ռեգիստրի կոլեգիան հաշվետու է։
   ^^^^^^^^^^^^^^^^^ BOD002
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
forms:
  hy:
    - Ռեգիստրի կոլեգիա
  en:
    - Register College
```

```en
### Article 1. Keeping

1. The register is kept by the Keeping Commission.

2. The Register College reports.
       ^^^^^^^^^^^^^^^^ BOD002
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
forms:
  hy:
    - Ռեգիստրի կոլեգիա
  en:
    - Register College
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը (այսուհետ՝ **Հանձնաժողով**)։

2. Հանձնաժողովը հաշվետու է։
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

1. The register is kept by the Keeping Commission (hereinafter, the **Commission**).

2. The Commission reports.
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

Use one name, or introduce the other: «(այսուհետ՝ …)».

## Source

Logic: two names, one record. A short name that the act introduces, and a name that ends another one, are the same
name; persons and kinds of organisations are left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.model.corpus import Corpus
from orenk.model.links import Use

RULE = rule(
    __name__,
    code="BOD002",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{words}»՝ նույն մարմինն այլուր «{other}» է կոչվում",
        "'{words}' is called '{other}' elsewhere",
        "« {words} » s'appelle ailleurs « {other} »",
    ),
)
_OTHER = Message(
    "այլ անունը",
    "the other name",
    "l'autre nom",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    given = {(one.place.act, one.place.language, one.name): one for one in concepts(corpus)}
    first: dict[tuple[str, str, str], Use] = {}
    told = set()
    same: set[tuple[tuple[str, str, str], str]] = set()
    for use in corpus.body_uses:
        key = (use.place.act, use.place.language, use.name)
        body = corpus.bodies.get(use.name)
        if body is None or key in told or body.value.kind in ("person", "other", "company"):
            continue
        if key in given:
            short = given[key].definition
            names = (short.term, short.short_for)
            if short.short_for and not any(_same(name, use.words, use.place.language) for name in names):
                told.add(key)
                related = [Related(given[key].origin, _OTHER)]
                yield RULE.finding(use.origin, use.place.address, related=related, words=use.words, other=short.term)
            continue
        before = first.setdefault(key, use)
        if (key, use.words) in same or before.words == use.words:
            continue
        same.add((key, use.words))
        if not _same(before.words, use.words, use.place.language):
            told.add(key)
            related = [Related(before.origin, _OTHER)]
            yield RULE.finding(use.origin, use.place.address, related=related, words=use.words, other=before.words)


def _same(one: str, other: str, language: str) -> bool:
    """Whether one name ends the other in any form."""
    short, long = sorted((lemma_key(one, language), lemma_key(other, language)), key=len)
    return long[len(long) - len(short) :] == short

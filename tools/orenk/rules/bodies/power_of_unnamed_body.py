"""A record gives a provision's power to a body that the article does not name.

## Why

Either the record is wrong, or the article does not say who acts.

## Bad

```hy
### Հոդված 1. Վարումը

1. Գրառումը կատարվում է 3 օրում։
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
        ^^^^^^^^^^^^^^^^^^ BOD004
  kind: duty
  words:
    hy: Գրառումը կատարվում է
    en: entry is made
  act: make the entry
```

```en
### Article 1. Keeping

1. The entry is made within 3 days.
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
        ^^^^^^^^^^^^^^^^^^ BOD004
  kind: duty
  words:
    hy: Գրառումը կատարվում է
    en: entry is made
  act: make the entry
```

## Good

```hy
### Հոդված 1. Վարումը

1. Ռեգիստրը վարում է Պահպանման հանձնաժողովը։
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```

```en
### Article 1. Keeping

1. The Keeping Commission keeps the register.
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
```yaml laws/example/powers.yml
- at: art_1__para_1
  body: keeping-commission
  kind: duty
  words:
    hy: Ռեգիստրը վարում է
    en: keeps the register
  act: keep the register
```

## Fix

Name the body in the article, or correct the record.

## Source

Logic: text and record disagree. Kinds of persons and organisations are left out, which texts name in many ways, and
so is the quoted text of an amending act, where "the Ministry" is that of the amended act.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.capabilities import capabilities
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.short_names import unnamed
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD004",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{name}»՝ հոդվածում նշված չէ",
        "'{name}' is not named in the article",
        "« {name} » n'est pas nommé dans l'article",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    named = {
        (use.place.act, use.name, corpus.acts[use.place.act].texts[use.place.language].article_of(use.place.eid))
        for use in corpus.body_uses
    }
    for one in capabilities(corpus):
        body = corpus.bodies.get(one.power.body)
        if body is None or body.value.kind in ("person", "other", "company", "local") or not one.article:
            continue
        if any(eid in one.act.text.quoted for eid in one.eids):
            continue
        if (one.act.id, one.power.body, one.article) not in named:
            name = Message(*(body.value.name.get(code) for code in ("hy", "en", "fr")))
            also = unnamed(corpus, one.act.id, one.power.body)
            yield RULE.finding(one.at("body"), one.address, also=also, name=name)

"""An act founds a commission or a council without members, term or quorum.

## Why

Such a body cannot meet, or its decisions are challenged for want of a quorum.

## Bad

```hy
### Հոդված 1. Հանձնաժողովը
    ^^^^^^^^^ BOD010

1. Պահպանման հանձնաժողովն ունի 5 անդամ։
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
founding: example#art_1
```

```en
### Article 1. The Commission
    ^^^^^^^^^^ BOD010

1. The Keeping Commission has 5 members.
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
founding: example#art_1
```

## Good

```hy
### Հոդված 1. Հանձնաժողովը

1. Պահպանման հանձնաժողովն ունի 5 անդամ, որոնք նշանակվում են 5 տարի ժամկետով։

2. Նիստն իրավազոր է, եթե ներկա է 3 անդամ։
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
founding: example#art_1
```

```en
### Article 1. The Commission

1. The Keeping Commission has 5 members appointed for a term of 5 years.

2. A meeting has a quorum with 3 members present.
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
founding: example#art_1
```

## Fix

Say who sits in it, for how long, and how many must be present.

## Source

Foreign practice: the EU Joint Practical Guide (section to be confirmed). The founding provision is the one that the
record of the body names; the whole act is searched, in the leading text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="BOD010",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ակտը չի ասում «{name}» մարմնի մասին՝ {what}",
        "the act does not say of '{name}': {what}",
        "l'acte ne dit pas de « {name} » : {what}",
    ),
)
_MEMBERS = Message(
    "ովքեր են անդամները",
    "who its members are",
    "qui en est membre",
)
_TERM = Message(
    "ինչ ժամկետով",
    "for how long",
    "pour combien de temps",
)
_QUORUM = Message(
    "քանիսն են բավարար որոշման համար",
    "how many suffice to decide",
    "combien suffisent pour décider",
)

_ASKED = (
    (_MEMBERS, re.compile(r"անդամ|\bmembers?\b|membres?", re.I)),
    (_TERM, re.compile(r"տարի|ժամկետով|պաշտոնավար|\bterm\b|\byears?\b|mandat", re.I)),
    (_QUORUM, re.compile(r"քվորում|իրավազոր|ձայն|quorum|majority|\bvotes?\b|majorité", re.I)),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    said = {act.id: "\n".join(_words(corpus, act.id)) for act in corpus.acts.values()}
    for body in corpus.bodies.values():
        act, _, eid = (body.value.founding or "").partition("#")
        if (
            body.value.kind not in ("commission", "council")
            or act not in corpus.acts
            or not corpus.provision(f"{act}#{eid}")
        ):
            continue
        text = corpus.acts[act].text
        name = Message(*(body.value.name.get(code) for code in ("hy", "en", "fr")))
        what = next((words for words, pattern in _ASKED if not pattern.search(said[act])), None)
        if what is not None and eid in text.units:
            yield RULE.finding(Origin(text.path, text.units[eid].name), f"{act}#{eid}", name=name, what=what)


def _words(corpus: Corpus, act: str) -> Iterator[str]:
    text = corpus.acts[act].text
    return (unit.text.plain for unit in text.order if unit.text is not None and unit.eid not in text.quoted)

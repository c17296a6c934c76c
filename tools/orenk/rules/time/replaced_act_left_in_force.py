"""The act on the same subject replaces another, and this draft does not repeal it.

## Why

When a new law governs what an older one governed, and the older one stays, two rules apply to one case.

## Bad

```hy
### Հոդված 1. Եզրափակիչ մաս

1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։
^^ TIM011
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
counterpart: new-law
```

```yaml glossary/acts/new-law.yml
title:
  hy: "Իրավական ակտերի մասին"
kind: law
status: in-force
replaces:
  - old-law
summary:
  en: "governs acts"
confidence: unconfirmed
```

```yaml glossary/acts/old-law.yml
title:
  hy: "Ակտերի մասին"
kind: law
status: repealed
replaced_by: new-law
summary:
  en: "governed acts"
confidence: unconfirmed
```

```en
### Article 1. Final part

1. This Law enters into force on 1 January 2027.
^^ TIM011
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  en: "On the example (illustrative draft of orenk)"
stage: working
counterpart: new-law
```

```yaml glossary/acts/new-law.yml
title:
  en: "Law on Legal Acts"
kind: law
status: in-force
replaces:
  - old-law
summary:
  en: "governs acts"
confidence: unconfirmed
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
counterpart: new-law
```

```yaml glossary/acts/new-law.yml
title:
  hy: "Իրավական ակտերի մասին"
kind: law
status: in-force
summary:
  en: "governs acts"
confidence: unconfirmed
```

## Fix

Say in the final part that the older act loses its force, or why it stays.

## Source

Joint Practical Guide of the EU, guideline 21. Armenian norm: source to be confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.transition.commencement import commencements
from orenk.lint.units.provisions import Provision
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TIM011",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "նույն հարցի ակտը փոխարինում է «{act}» ակտին, իսկ նախագիծը դրան չի հղում",
        "the counterpart replaces '{act}', and the draft does not mention it",
        "l'acte correspondant remplace « {act} », que le projet ne mentionne pas",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    cited = {(citation.place.act, citation.act) for citation in corpus.citations}
    entries = {one.act.id: one for one in commencements(corpus) if one.whole and one.text is one.act.text}
    for act in corpus.acts.values():
        counterpart = corpus.official.get(act.record.value.counterpart or "")
        for old in counterpart.value.replaces if counterpart is not None else ():
            record = corpus.official.get(old)
            if record is not None and record.value.status in ("draft", "not-adopted"):
                continue
            if (act.id, old) in cited or act.id not in entries:
                continue
            entry = entries[act.id]
            name = record.value.title.get(act.leading) if record is not None else old
            yield RULE.finding(Provision(act, act.text, entry.unit).name, entry.address, act=name)

"""An instruction of an amending act cannot be carried out as it is written.

## Why

A reader has to guess what is ordered: what changes, into what, or in which act.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Ժամկետը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում «տասը օրվա» բառերը փոխարինել։
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AMD016
```

```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Արխիվի մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the Archive (illustrative draft of orenk)
stage: working
```

```hy laws/archive/text.hy.md
### Հոդված 1. Դիմումը

1. Դիմումը քննվում է տասը օրվա ընթացքում։
```

```en
# On Amendments and Additions to the Law on the Archive

### Article 1. Time limit

Restate part 1 of Article 1 of the Law on the Archive as follows.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AMD016
```

```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Արխիվի մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the Archive (illustrative draft of orenk)
stage: working
```

```en laws/archive/text.en.md
### Article 1. Request

1. A request is examined within ten days.
```

## Good

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Ժամկետը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում «տասը օրվա» բառերը փոխարինել «հինգ օրվա» բառերով։
```

```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Արխիվի մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the Archive (illustrative draft of orenk)
stage: working
```

```hy laws/archive/text.hy.md
### Հոդված 1. Դիմումը

1. Դիմումը քննվում է տասը օրվա ընթացքում։
```

```en
# On Amendments and Additions to the Law on the Archive

### Article 1. Time limit

In part 1 of Article 1 of the Law on the Archive, replace the words “within ten days” with the words “within five days”.
```

```yaml laws/archive/law.yml
kind: law
standing: illustrative
title:
  hy: Արխիվի մասին (orenk-ի ցուցադրական նախագիծ)
  en: On the Archive (illustrative draft of orenk)
stage: working
```

```en laws/archive/text.en.md
### Article 1. Request

1. A request is examined within ten days.
```

## Fix

Write the instruction in full, by the formula of its operation.

## Source

Logic: the instruction cannot be carried out as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.changes.operations import once
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD016",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "no-command": Message(
            "բառերը մեջբերված են, բայց ասված չէ, թե ինչ անել դրանց հետ",
            "words are quoted, but nothing says what becomes of them",
            "des mots sont cités, mais rien ne dit ce qu'il en advient",
        ),
        "no-act": Message(
            "ասված չէ, թե որ ակտն է փոփոխվում",
            "nothing says which act is amended",
            "rien ne dit quel acte est modifié",
        ),
        "no-target": Message(
            "ասված չէ, թե որ միավորն է փոփոխվում",
            "nothing says which unit is amended",
            "rien ne dit quelle unité est modifiée",
        ),
        "vague-target": Message(
            "փոփոխվող միավորի անվանումը հնարավոր չէ հասկանալ",
            "the words that name the unit amended cannot be followed",
            "les mots qui désignent l'unité modifiée ne peuvent être suivis",
        ),
        "no-old-words": Message(
            "ասված չէ, թե որ բառերն են փոխարինվում",
            "nothing says which words are replaced",
            "rien ne dit quels mots sont remplacés",
        ),
        "no-new-words": Message(
            "ասված չէ, թե ինչ բառեր են դրվում",
            "nothing says which words are put there",
            "rien ne dit quels mots y sont mis",
        ),
        "no-text": Message(
            "միավորի տեքստը չկա",
            "the text of the unit is not there",
            "le texte de l'unité n'y est pas",
        ),
        "unpaired-words": Message(
            "հին և նոր բառերի թիվը տարբեր է",
            "the old and the new words do not match in number",
            "les mots anciens et nouveaux ne sont pas en même nombre",
        ),
        "no-number": Message(
            "ասված չէ, թե որն է նոր համարը",
            "nothing says what the new number is",
            "rien ne dit quel est le nouveau numéro",
        ),
    },
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    seen: set[Origin] = set()
    for one in once(one for one in corpus.operations if one.problem is not None):
        if one.origin not in seen:
            seen.add(one.origin)
            assert one.problem is not None
            yield RULE.finding(one.origin, one.place.address, variant=one.problem.value)

"""An amendment changes an official act whose text is not held here.

## Why

Nobody can check here that the quoted words stand in it, that the unit exists, or that its number is free.

## Bad

```hy
# «Քննության մասին» օրենքում փոփոխություն կատարելու մասին

### Հոդված 1. Ժամկետը

«Քննության մասին» օրենքի 2-րդ հոդվածում «օր» բառը փոխարինել «ամիս» բառով։
                                                  ^^^^^^^^^ AMD007
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

2. Մերժումը գրավոր է, իսկ պատճառը՝ գրավոր։

3. (ուժը կորցրել է)

4. Պատասխանը տրվում է անվճար։
```

```yaml glossary/acts/ho-77-n.yml
title:
  hy: Քննության մասին
  en: Law on Examination
number: ՀՕ-77-Ն
kind: law
status: in-force
summary:
  hy: Քննության կարգը։
confidence: confirmed
```

```en
# On Amendments to the Law on Examination

### Article 1. Time limit

In Article 2 of the Law on Examination, replace the word “day” with the word “month”.
                                        ^^^^^^^ AMD007
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

2. A refusal is in writing, and its reason is in writing.

3. (repealed)

4. The answer is free of charge.
```

```yaml glossary/acts/ho-77-n.yml
title:
  hy: Քննության մասին
  en: Law on Examination
number: ՀՕ-77-Ն
kind: law
status: in-force
summary:
  hy: Քննության կարգը։
confidence: confirmed
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

2. Մերժումը գրավոր է, իսկ պատճառը՝ գրավոր։

3. (ուժը կորցրել է)

4. Պատասխանը տրվում է անվճար։
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

2. A refusal is in writing, and its reason is in writing.

3. (repealed)

4. The answer is free of charge.
```

## Fix

Read the act in its official source before the draft goes out, and say in the note which text was read.

## Source

Logic: the words amended are not before the reader. One finding for each official act.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.changes.operations import once
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="AMD007",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{act}՝ փոփոխվող ակտի տեքստն այստեղ չկա, ուստի փոփոխությունը ստուգված չէ",
        "the text of {act} is not held here, so the amendment is not checked",
        "le texte de {act} n'est pas conservé ici : la modification n'est pas vérifiée",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    told: set[tuple[str, str]] = set()
    for one in once(one for one in corpus.operations if one.reached is Target.OFFICIAL):
        if (one.place.act, one.act) not in told:
            told.add((one.place.act, one.act))
            title = corpus.official[one.act].value.title
            yield RULE.finding(
                one.command,
                one.place.address,
                cause=f"{RULE.name}:{one.place.act}:{one.act}",
                act=Message(title.get("hy"), title.get("en"), title.get("fr")),
            )

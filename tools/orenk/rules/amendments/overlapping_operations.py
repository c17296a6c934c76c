"""Two operations of one amending act change the same words.

## Why

After the first of them the second no longer finds what it changes.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Ժամկետը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում «տասը օրվա» բառերը փոխարինել «հինգ օրվա» բառերով։

### Հոդված 2. Դիմումի քննությունը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասը ճանաչել ուժը կորցրած։
                                             ^^^^^^^^^^^^^^^^^^^^ AMD004
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

### Article 2. Examination

In part 1 of Article 1 of the Law on the Archive, delete the word “ten”.
                                                  ^^^^^^ AMD004
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

## Good

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Ժամկետը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում «տասը օրվա» բառերը փոխարինել «հինգ օրվա» բառերով։

### Հոդված 2. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը ճանաչել ուժը կորցրած։
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

### Article 2. Request

In part 1 of Article 1 of the Law on the Archive, replace the words “A request” with the words “An application”.
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

Make one operation of the two.

## Source

Logic: the instruction cannot be carried out as written. Lawmaker checks the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.changes.overlaps import overlaps
from orenk.lint.citations.citing import container_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD004",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ նույն բառերն արդեն փոփոխվում են այս օրենքով",
        "the same words of {target} are already changed by this act",
        "les mêmes mots de {target} sont déjà modifiés par cet acte",
    ),
)

_FIRST = Message("առաջին փոփոխությունը", "the first change", "la première modification")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, first in overlaps(corpus):
        yield RULE.finding(
            one.command,
            one.place.address,
            related=[Related(first.origin, _FIRST)],
            target=container_words(corpus, one.act, one.eid, one.place.act),
        )

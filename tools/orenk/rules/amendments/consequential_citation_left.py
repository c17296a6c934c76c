"""A provision is repealed or renumbered, and another provision still cites it.

## Why

After the amendment the citation leads to nothing, or to another rule.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը ճանաչել ուժը կորցրած։
                                             ^^^^^^^^^^^^^^^^^^^^ AMD008
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

### Հոդված 2. Վճարը

1. Վճար չի գանձվում 1-ին հոդվածի 4-րդ մասով նախատեսված դեպքում։
```

```en
# On Amendments and Additions to the Law on the Archive

### Article 1. Answer

Repeal part 4 of Article 1 of the Law on the Archive.
^^^^^^ AMD008
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

### Article 2. Fee

1. No fee is charged in the case provided for in part 4 of Article 1.
```

## Good

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը ճանաչել ուժը կորցրած։

### Հոդված 2. Վճարը

«Արխիվի մասին» օրենքի 2-րդ հոդվածի 1-ին մասը ճանաչել ուժը կորցրած։
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

### Հոդված 2. Վճարը

1. Վճար չի գանձվում 1-ին հոդվածի 4-րդ մասով նախատեսված դեպքում։
```

```en
# On Amendments and Additions to the Law on the Archive

### Article 1. Answer

Repeal part 4 of Article 1 of the Law on the Archive.

### Article 2. Fee

In part 1 of Article 2 of the Law on the Archive, delete “ provided for in part 4 of Article 1”.
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

### Article 2. Fee

1. No fee is charged in the case provided for in part 4 of Article 1.
```

## Fix

Amend the citing provision in the same act.

## Source

Logic: the package contradicts itself after the amendment. JPG guideline 18 asks for the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.changes.consequences import citations_left
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD008",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ դրան դեռ հղում է անում {citing}",
        "{target} is still cited by {citing}",
        "{target} reste cité par {citing}",
    ),
)

_CITED = Message("հղումը", "the citation", "le renvoi")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, left in citations_left(corpus):
        first = left[0].place
        yield RULE.finding(
            one.command,
            one.place.address,
            related=[Related(citation.origin, _CITED) for citation in left[:5]],
            target=provision_words(corpus.acts[one.act], one.eid),
            citing=provision_words(corpus.acts[first.act], first.eid),
        )

"""An amendment changes a provision that is no longer in force.

## Why

The change would have no effect, or would be read as bringing the provision back.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 3-րդ մասը շարադրել հետևյալ խմբագրությամբ. «3. Նոր կանոն։»։
                                             ^^^^^^^^ AMD005
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

### Article 1. Request

In part 3 of Article 1 of the Law on the Archive, replace the word “repealed” with the word “reserved”.
                                                  ^^^^^^^ AMD005
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

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ 3.1-ին մասով. «3.1. Նոր կանոն։»։
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

### Article 1. Request

In part 4 of Article 1 of the Law on the Archive, replace the words “free of charge” with the words “without a fee”.
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

Amend the provision that replaced it, or add a new one with a decimal number.

## Source

Logic: the instruction cannot be carried out as written. OPC guidance 6.8 warns of the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.changes.operations import named, once
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="AMD005",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ փոփոխվող դրույթն ուժը կորցրել է",
        "{target}, which is amended, is no longer in force",
        "{target}, que l'on modifie, n'est plus en vigueur",
    ),
)

_THERE = Message("ուժը կորցրած դրույթը", "the repealed provision", "la disposition abrogée")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.reached is Target.REPEALED):
        yield RULE.finding(
            one.command,
            one.place.address,
            related=[Related(named(corpus, one), _THERE)],
            target=provision_words(corpus.acts[one.act], one.eid),
        )

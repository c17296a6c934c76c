"""An amendment gives a unit in force another number.

## Why

Citations of the old number, in other acts, contracts and judgments, then lead to another rule.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը համարել 5-րդ մաս։
                                             ^^^^^^^ AMD020
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

### Article 1. Answer

Renumber part 4 of Article 1 of the Law on the Archive as part 5.
^^^^^^^^ AMD020
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

Add to Article 1 of the Law on the Archive new part 3.1 with the following content: “3.1. A new rule.”.
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

Add the new unit with a decimal, and leave the numbers as they are.

## Source

Practice: none of the real Armenian amending acts read renumbers a unit; all seven insertions take decimals.
LegalDocML.de checks the same (SCH-00424).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.changes.operations import once
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import OperationKind

RULE = rule(
    __name__,
    code="AMD020",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "{target}՝ գործող միավորի համարը փոխվում է",
        "{target}: the number of a unit in force is changed",
        "{target} : le numéro d'une unité en vigueur est changé",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.kind is OperationKind.RENUMBER):
        if one.reached is Target.PROVISION:
            yield RULE.finding(
                one.command,
                one.place.address,
                target=provision_words(corpus.acts[one.act], one.eid),
            )

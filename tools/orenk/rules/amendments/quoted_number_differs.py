"""The new text bears another number than the instruction names.

## Why

The instruction adds part 4.1, and the quotation begins with 5.1: one of the two is wrong.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ 4.1-ին մասով.

> «5.1. Նոր կանոն։»։
   ^^^^ AMD018
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

Restate part 1 of Article 1 of the Law on the Archive as follows:

> “2. A request is examined within five days.”.
   ^^ AMD018
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

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ 4.1-ին մասով.

> «4.1. Նոր կանոն։»։
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

Restate part 1 of Article 1 of the Law on the Archive as follows:

> “1. A request is examined within five days.”.
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

Give both the same number.

## Source

Logic: the instruction cannot be carried out as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.causes.keys import unit_cause
from orenk.lint.changes.operations import once
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind
from orenk.model.operations import OperationKind

RULE = rule(
    __name__,
    code="AMD018",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "հրահանգն անվանում է {wanted} համարը, իսկ մեջբերված տեքստը՝ {found}",
        "the instruction names number {wanted}, the quoted text {found}",
        "l'instruction nomme le numéro {wanted}, le texte cité {found}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.quoted and not one.part):
        text = corpus.acts[one.place.act].texts[one.place.language]
        units = [below for below in text.units[one.quoted].children if below.number]
        named = one.added if one.kind is OperationKind.ADD_UNIT else one.steps[-1:]
        if (
            text.units[one.quoted].kind is UnitKind.ANNEX
            or not units
            or not named
            or not named[0].number
            or named[0].last
        ):
            continue
        number = units[0].eid.rpartition("_")[2].replace("-", ".")
        if number != named[0].number.lower().replace("-", "."):
            yield RULE.finding(
                Origin(text.path, units[0].name),
                f"{one.place.act}#{units[0].eid}",
                cause=unit_cause(one.place.address),
                wanted=named[0].number,
                found=units[0].number,
            )

"""A unit that is inserted is not numbered with a decimal.

## Why

A unit between 5 and 6 is 5.1: «5-1» reads as a range, and a letter as a sub-point.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ 4-1-ին մասով. «4.1. Նոր կանոն։»։
                                                                   ^^^ AMD010
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

Add to Article 1 of the Law on the Archive new part 4a with the following content: “4.1. A new rule.”.
                                                    ^^ AMD010
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

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ 4.1-ին մասով. «4.1. Նոր կանոն։»։
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

Add to Article 1 of the Law on the Archive new part 4.1 with the following content: “4.1. A new rule.”.
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

Write the decimal.

## Source

Practice: all seven inserted units read in real Armenian acts (articles 11.1 and 20.1, points 3.2, 4.1 and 5.1–5.8,
parts 1.1–1.2) have decimals, none another form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.changes.operations import once
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.operations import OperationKind

RULE = rule(
    __name__,
    code="AMD010",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "լրացվող միավորի համարը՝ {number}, տասնորդական չէ",
        "the number of the inserted unit, {number}, is no decimal",
        "le numéro de l'unité insérée, {number}, n'est pas décimal",
    ),
)

_ODD = re.compile(r"(?<![\d.])(\d+)(?:[-–](\d+)(?=-?(?:ին|րդ|\s|$))|([ա-ֆa-z])(?![^\W\d_]))")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    seen: set[tuple[str, str, str]] = set()
    for one in once(one for one in corpus.operations if one.kind is OperationKind.ADD_UNIT):
        place = one.place
        unit = corpus.acts[place.act].texts[place.language].units[place.eid]
        if one.added_at is None or unit.text is None or (place.act, place.language, place.eid) in seen:
            continue
        seen.add((place.act, place.language, place.eid))
        for odd in _ODD.finditer(unit.text.plain, one.added_at.start, one.added_at.end):
            if odd[2] and int(odd[2]) > int(odd[1]):
                continue
            origin = Origin(one.origin.path, unit.text.span(odd.start(), odd.end()))
            yield RULE.finding(origin, place.address, near=f"{odd[1]}.1", number=odd[0])

"""A unit is added under a number that the target already has.

## Why

After the amendment two units bear one number, and every citation of it is ambiguous.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ նոր 4-րդ մասով. «4. Նոր կանոն։»։
                                   ^^^^^^^ AMD011
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

Add to Article 1 of the Law on the Archive new part 2 with the following content: “2. A new rule.”.
^^^ AMD011
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

«Արխիվի մասին» օրենքի 1-ին հոդվածը լրացնել հետևյալ բովանդակությամբ նոր 5-րդ մասով. «5. Նոր կանոն։»։
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

Add to Article 1 of the Law on the Archive new part 2.1 with the following content: “2.1. A new rule.”.
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

Take the next free number, or a decimal after the unit that the new one follows.

## Source

Logic: the instruction cannot be carried out as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.link.amending.standing import target_text
from orenk.lint.changes.operations import GONE, added_eid, by_act, once
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import OperationKind

RULE = rule(
    __name__,
    code="AMD011",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "լրացվող միավորի համարը զբաղված է՝ {taken}",
        "the number of the added unit is taken: {taken}",
        "le numéro de l'unité ajoutée est pris : {taken}",
    ),
)

_THERE = Message("այդ համարով միավորը", "the unit of that number", "l'unité de ce numéro")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.kind is OperationKind.ADD_UNIT):
        text = target_text(corpus, one)
        if text is None or one.reached not in (Target.PROVISION, Target.ACT):
            continue
        gone = {other.eid for other in by_act(corpus)[one.place.act, one.place.language] if other.kind in GONE}
        for step in one.added:
            eid = added_eid(one, step)
            if step.number and eid in text.units and eid not in gone:
                yield RULE.finding(
                    one.command,
                    one.place.address,
                    related=[Related(Origin(text.path, text.units[eid].name), _THERE)],
                    taken=provision_words(corpus.acts[one.act], eid),
                )

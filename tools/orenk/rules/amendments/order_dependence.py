"""What an amending act says depends on the order in which its operations are done.

## Why

One operation renumbers a unit, and another names a unit by that number: it is not said whether the old or the new
number is meant.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը համարել 5-րդ մաս։

### Հոդված 2. Վճարը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասում «անվճար» բառը հանել։
                                                             ^^^^^ AMD015
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

### Article 2. Fee

In part 4 of Article 1 of the Law on the Archive, delete the words “free of charge”.
                                                  ^^^^^^ AMD015
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

Do not renumber; or restate the article as a whole.

## Source

Logic: the instruction cannot be carried out as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.lint.changes.operations import added_eid, leading_operations, sibling_eid, within
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import Operation, OperationKind

RULE = rule(
    __name__,
    code="AMD015",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ այս համարը նույն օրենքով փոխվում է",
        "{target}: the same act changes this number",
        "{target} : le même acte change ce numéro",
    ),
)

_MOVED = Message("վերահամարակալումը", "the renumbering", "la renumérotation")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in leading_operations(corpus):
        moves = [one for one in found if one.kind is OperationKind.RENUMBER and one.reached is Target.PROVISION]
        for one in found if moves else ():
            move = next((move for move in moves if move is not one and move.act == one.act and _meets(move, one)), None)
            if move is not None and one.kind is not OperationKind.RENUMBER:
                yield RULE.finding(
                    one.command,
                    one.place.address,
                    related=[Related(move.origin, _MOVED)],
                    target=provision_words(corpus.acts[one.act], one.eid) if one.eid else one.act,
                )


def _meets(move: Operation, one: Operation) -> bool:
    """Whether an operation works in the unit that moves, or in the place to which it moves, or adds a unit there."""
    new = [sibling_eid(move, step) for step in move.added]
    if one.kind is OperationKind.ADD_UNIT:
        return any(added_eid(one, step) in (move.eid, *new) for step in one.added)
    return any(within(one.path, eid) for eid in (move.eid, *new))

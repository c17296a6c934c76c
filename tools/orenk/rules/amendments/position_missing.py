"""Words are added, and nothing says where.

## Why

The editor of the amended text would have to guess the place, and the meaning may depend on it.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը լրացնել «և անհապաղ» բառերով։
                                             ^^^^^^^ AMD003
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

In part 4 of Article 1 of the Law on the Archive, add the words “and immediate”.
                                                  ^^^ AMD003
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

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասում «անվճար» բառից հետո լրացնել «և անհապաղ» բառերը։
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

In part 4 of Article 1 of the Law on the Archive, after the words “free of charge” add the words “and immediate”.
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

Name the words after or before which the new ones stand, or the beginning or end of the unit.

## Source

Logic: the instruction cannot be carried out as written. LegalDocML.de checks the same (SCH-00420).
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.changes.operations import once
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.operations import OperationKind

RULE = rule(
    __name__,
    code="AMD003",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "նշված չէ, թե որտեղ է լրացվում «{words}»",
        "nothing says where '{words}' is added",
        "rien ne dit où « {words} » est ajouté",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.kind is OperationKind.ADD_WORDS and one.new is not None):
        assert one.new is not None
        yield RULE.finding(one.command, one.place.address, words=one.new.text[:60])

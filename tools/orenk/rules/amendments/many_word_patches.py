"""One provision is amended word by word in many places.

## Why

Nobody can read the result off the instructions, and one slip in one of them spoils the sentence; a restated unit can
be read.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

1. «Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում՝

1) «Դիմումը» բառը փոխարինել «Հայտը» բառով,
                  ^^^^^^^^^ AMD014

2) «քննվում» բառը փոխարինել «դիտարկվում» բառով,

3) «տասը» բառը փոխարինել «հինգ» բառով,

4) «ընթացքում» բառը փոխարինել «միջոցին» բառով։
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

1. In part 1 of Article 1 of the Law on the Archive:

1) replace “A request” with “An application”;
   ^^^^^^^ AMD014

2) replace “examined” with “considered”;

3) replace “within” with “in”;

4) replace “ten” with “five”.
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

Restate the unit as a whole.

## Source

EU Joint Practical Guide, guideline 18. Four changes or more of words in one unit. Foreign practice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.changes.operations import OF_WORDS, leading_operations
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import Operation

RULE = rule(
    __name__,
    code="AMD014",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "{target}՝ բառերը փոփոխվում են {count} տեղում",
        "the words of {target} are changed in {count} places",
        "les mots de {target} sont modifiés à {count} endroits",
    ),
)

_MANY = 4


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in leading_operations(corpus):
        patches: dict[str, list[Operation]] = defaultdict(list)
        for one in found:
            if one.reached is Target.PROVISION and one.kind in OF_WORDS and one.old is not None and not one.every:
                patches[f"{one.act}#{one.eid}"].append(one)
        for some in patches.values():
            first = some[0]
            if len(some) >= _MANY:
                yield RULE.finding(
                    first.command,
                    first.place.address,
                    count=len(some),
                    target=provision_words(corpus.acts[first.act], first.eid),
                )

"""An amending act has a rule of its own.

## Why

The rule stands in no act that readers keep: once the amendments are done, nobody looks for it in the act that made
them.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Վճարը

Արխիվային տեղեկանքի համար գանձվում է 1000 դրամ։
^^^^^^^^^ AMD012

### Հոդված 2. Ժամկետը

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

### Article 1. Fee

A fee of 1000 drams is charged for a certificate of the archive.
^ AMD012

### Article 2. Time limit

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

Put the rule into the act amended, as a unit that is added to it.

## Source

EU Joint Practical Guide, guideline 18: an amending act contains no autonomous provisions. Foreign practice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.changes.operations import leading_operations
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="AMD012",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "փոփոխող օրենքի այս հոդվածը ոչինչ չի փոփոխում, այլ կանոն է սահմանում",
        "this article of an amending act amends nothing, but lays down a rule",
        "cet article d'un acte modificatif ne modifie rien, mais pose une règle",
    ),
)

_CLOSING = re.compile(
    r"ուժի\s+մեջ|անցումային|եզրափակիչ|into force|transition|final|savings?|vigueur|transitoire|finale", re.I
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for found in leading_operations(corpus):
        text = corpus.acts[found[0].place.act].text
        amending = {text.article_of(one.place.eid) for one in found}
        for unit in text.order:
            if unit.kind is not UnitKind.ARTICLE or unit.eid in text.quoted or unit.eid in amending:
                continue
            words = next((below.text for below in unit.walk() if below.text is not None), None)
            said = " ".join(below.text.plain for below in unit.walk() if below.text is not None)
            if words is not None and not _CLOSING.search(f"{unit.heading.plain if unit.heading else ''} {said}"):
                origin = Origin(text.path, words.span(0, len(words.plain.partition(" ")[0])))
                yield RULE.finding(origin, f"{found[0].place.act}#{unit.eid}")

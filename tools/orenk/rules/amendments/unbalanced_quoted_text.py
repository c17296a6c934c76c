"""The quoted text of an amendment is not closed, or is closed twice.

## Why

Nobody can say where the new text ends and the amending act goes on.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասը շարադրել հետևյալ խմբագրությամբ.

> «1. Դիմումը քննվում է «Վարչարարության մասին» օրենքի կարգով։
  ^ AMD017
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

> “1. A request is examined under the Law on “Administration”.
  ^ AMD017
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

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասը շարադրել հետևյալ խմբագրությամբ.

> «1. Դիմումը քննվում է «Վարչարարության մասին» օրենքի կարգով։»։
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

> “1. A request is examined under the Law on “Administration”.”.
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

Close the quotation at the end of the new text, each inner quotation where it ends.

## Source

Logic: the text opens what it does not close. LexML and Lawtext had the same fault reported.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin, Span
from orenk.lint.changes.operations import by_act
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="AMD017",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "մեջբերված տեքստը բացվում է {opened} անգամ, փակվում՝ {closed}",
        "the quoted text is opened {opened} times and closed {closed} times",
        "le texte cité est ouvert {opened} fois et fermé {closed} fois",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act, language in by_act(corpus):
        text = corpus.acts[act].texts[language]
        for unit in text.order:
            if unit.kind is not UnitKind.QUOTATION or unit.eid in text.quoted:
                continue
            words = corpus.text(unit.origin)
            for opening, closing in ("«»", "“”"):
                opened, closed = words.count(opening), words.count(closing)
                if opened != closed:
                    start = unit.origin.span.start + words.index(opening if opened else closing)
                    yield RULE.finding(
                        Origin(text.path, Span(start, start + 1)),
                        f"{act}#{unit.eid}",
                        opened=opened,
                        closed=closed,
                    )

"""A command is not given in the formula of amending acts.

## Why

One formula for one operation lets every reader, and every program, see at once what is ordered.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Պատասխանը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասում «անվճար» բառից հետո ավելացնել «և անհապաղ» բառերը։
                                                                   ^^^^^^^^^ AMD009
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

In part 4 of Article 1 of the Law on the Archive, substitute the words “free of charge” with the words “without a fee”.
                                                  ^^^^^^^^^^ AMD009
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

Write «փոխարինել», «լրացնել», «հանել», «շարադրել հետևյալ խմբագրությամբ» or «ճանաչել ուժը կորցրած»; in English
"replace", "add", "delete", "restate" or "repeal".

## Source

The formulas of ten real Armenian amending acts and drafts, all of which use them; the article of the Law on Normative
Legal Acts (33 or 34) is a source to be confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD009",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{words}»՝ բանաձևը «{formula}» է",
        "'{words}': the formula is '{formula}'",
        "« {words} » : la formule est « {formula} »",
    ),
)

_FORMULAS = {
    "hy": (
        (re.compile("ավելաց|հավել", re.I), "լրացնել"),
        (re.compile("ջնջ|բացառ|վերաց", re.I), "հանել"),
        (re.compile("^(?:փոխ[եվ]|փոփոխ)", re.I), "փոխարինել"),
        (re.compile("համար(?:ել|վում).*կորցրած|կորցրած.*համար|չեղ|անվավեր|կորցնում", re.I), "ճանաչել ուժը կորցրած"),
        (re.compile("խմբագր(?:ել|վում)|վերաշարադր", re.I), "շարադրել հետևյալ խմբագրությամբ"),
    ),
    "en": (
        (re.compile("substitut|strik.*(?:insert|add)", re.I | re.S), "replace"),
        (re.compile("^insert", re.I), "add"),
        (re.compile("^(?:omit|remov|strik|struck)", re.I), "delete"),
    ),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    seen: set[Origin] = set()
    for one in corpus.operations:
        words = corpus.text(one.command)
        formulas = _FORMULAS.get(one.place.language, ())
        formula = next((formula for pattern, formula in formulas if pattern.search(words)), "")
        if formula and one.command not in seen:
            seen.add(one.command)
            short = words.partition(" ")[0]
            yield RULE.finding(one.command, one.place.address, near=formula, words=short, formula=formula)

"""An amendment changes a provision that does not exist.

## Why

There is nothing to change.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Դիմումը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 5-րդ մասում «օր» բառը փոխարինել «ամիս» բառով։
                                                         ^^^^^^^^^ AMD006
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

Repeal part 5 of Article 1 of the Law on the Archive.
^^^^^^ AMD006
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

«Արխիվի մասին» օրենքի 1-ին հոդվածի 4-րդ մասը ճանաչել ուժը կորցրած։
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

Repeal part 4 of Article 1 of the Law on the Archive.
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

Name a provision that exists; one that another act of the package adds needs that act first.

## Source

Logic: the instruction cannot be carried out as written.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.changes.operations import once
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="AMD006",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "փոփոխվող դրույթը ({path}) «{act}» ակտում չկա",
        "the provision amended ({path}) does not exist in {act}",
        "la disposition modifiée ({path}) n'existe pas dans {act}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.reached is Target.MISSING):
        act, _, eid = one.nearest.partition("#")
        yield RULE.finding(
            one.command,
            one.place.address,
            near=provision_words(corpus.acts[act], eid) if eid else None,
            path=one.path,
            act=one.act,
        )

"""The words that an amendment changes stand more than once in the target.

## Why

It cannot be said which of them changes.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Մերժումը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 2-րդ մասում «գրավոր» բառը հանել։
                                                ^^^^^^ AMD002
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

### Article 1. Refusal

In part 2 of Article 1 of the Law on the Archive, delete the words “in writing”.
                                                                    ^^^^^^^^^^ AMD002
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

### Հոդված 1. Մերժումը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 2-րդ մասում «, իսկ պատճառը՝ գրավոր» բառերը հանել։
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

### Article 1. Refusal

In part 2 of Article 1 of the Law on the Archive, delete the words “, and its reason is in writing”.
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

Quote a word more before or after, name a smaller unit or the sentence, or say that all places change.

## Source

Logic: the instruction cannot be carried out as written. Xcential and Lawmaker check the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.link.amending.standing import standings
from orenk.lint.changes.operations import OF_WORDS, once
from orenk.lint.citations.citing import container_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD002",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ «{words}» այնտեղ կա {count} անգամ",
        "'{words}' stands {count} times in {target}",
        "« {words} » figure {count} fois dans {target}",
    ),
)

_HERE = Message("այստեղ էլ", "here too", "ici aussi")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if one.kind in OF_WORDS and one.old is not None):
        found = [] if one.every or one.part.startswith("sentence") else standings(corpus, one)
        if len(found) > 1:
            assert one.old is not None
            yield RULE.finding(
                one.old.origin,
                one.place.address,
                related=[Related(other.origin, _HERE) for other in found[:3]],
                words=one.old.text,
                count=len(found),
                target=container_words(corpus, one.act, one.eid, one.place.act),
            )

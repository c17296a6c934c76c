"""The words that an amendment changes do not stand in the target.

## Why

Words that are not there can be neither replaced nor deleted, and nobody can say what the amended text is.

## Bad

```hy
# «Արխիվի մասին» օրենքում փոփոխություններ և լրացումներ կատարելու մասին

### Հոդված 1. Ժամկետը

«Արխիվի մասին» օրենքի 1-ին հոդվածի 1-ին մասում «տաս օրվա» բառերը փոխարինել «հինգ օրվա» բառերով։
                                                ^^^^^^^^ AMD001
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

In part 1 of Article 1 of the Law on the Archive, replace the words “in ten days” with the words “within five days”.
                                                                     ^^^^^^^^^^^ AMD001
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

Quote the words as they stand in the target, letter by letter.

## Source

Logic: the instruction cannot be carried out as written. Lawmaker reports the same when it applies amendments.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.link.amending.standing import standings, target_text
from orenk.lint.causes.keys import unit_cause
from orenk.lint.changes.operations import OF_WORDS, nearest_words, once
from orenk.lint.citations.citing import container_words
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import Operation

RULE = rule(
    __name__,
    code="AMD001",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ «{words}» բառերը այնտեղ չկան",
        "the words '{words}' do not stand in {target}",
        "les mots « {words} » ne figurent pas dans {target}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once(one for one in corpus.operations if _missing(corpus, one)):
        assert one.old is not None
        yield RULE.finding(
            one.old.origin,
            one.place.address,
            near=nearest_words(corpus, one),
            words=one.old.text,
            also=(unit_cause(f"{one.act}#{one.eid}"),) if one.eid else (),
            target=container_words(corpus, one.act, one.eid, one.place.act),
        )


def _missing(corpus: Corpus, one: Operation) -> bool:
    """Whether the operation quotes words that its target, in the same language, does not have."""
    if one.kind not in OF_WORDS or one.old is None or one.reached not in (Target.PROVISION, Target.ACT):
        return False
    return target_text(corpus, one) is not None and not standings(corpus, one)

"""The title of an amending act does not name the act that it amends.

## Why

Whoever looks for the amendments of an act finds them by title.

## Bad

```hy
# Փոփոխություններ կատարելու մասին
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ AMD013

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
# On Amendments
  ^^^^^^^^^^^^^ AMD013

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

Name the act in the title: «…» օրենքում փոփոխություններ կատարելու մասին.

## Source

Practice: the titles of the three real amending laws read so (its exact form in the Law on Normative Legal Acts is a
source to be confirmed). An act that amends several others is left aside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.language.text import fold
from orenk.lint.changes.operations import by_act
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="AMD013",
    severity=ADVICE,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "վերնագիրը չի անվանում փոփոխվող ակտը՝ {act}",
        "the title does not name the act amended, {act}",
        "le titre ne nomme pas l'acte modifié, {act}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for (act, language), found in by_act(corpus).items():
        targets = {one.act for one in found if one.act}
        title = corpus.acts[act].texts[language].title
        if len(targets) != 1 or title is None:
            continue
        target = targets.pop()
        names = _names(corpus, target, language)
        said = fold(title.plain)
        if names and not any(fold(name) in said for name in names):
            origin = Origin(found[0].origin.path, title.whole)
            yield RULE.finding(origin, act, act=names[0])


def _names(corpus: Corpus, act: str, language: str) -> list[str]:
    """The names of an act as a title may have them: without the note in brackets and the word for a law."""
    record = corpus.acts[act].record.value if act in corpus.acts else corpus.official[act].value
    own = record.title.own(language)
    names = [*([own] if own else []), *record.short.get(language)]
    return [_AROUND.sub("", name).strip() for name in names]


_AROUND = re.compile(
    r"\s*\([^()]*\)\s*$|^(?:the\s+)?(?:draft\s+)?law\s+on\s+|^on\s+(?:the\s+)?|^loi\s+|\s+օրենքը?$", re.I
)

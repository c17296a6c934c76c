"""The summary, or the questions, have another length in each language.

## Why

Each sentence of the summary stands beside its translation on the page. A sentence that one language lacks shifts all
that follow.

## Bad

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
summary:
  hy:
    - "Կատալոգը բաց է։"
    - "Վարում է Նախարարությունը։"
  en: ["The catalogue is open."]
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ PKG034
```

## Good

```hy
### Հոդված 1. Կատալոգը

1. Տվյալների կատալոգը վարում է Նախարարությունը։
```

```en laws/example/text.en.md
### Article 1. The catalogue

1. The data catalogue is kept by the Ministry.
```

```yaml laws/example/law.yml
kind: law
standing: illustrative
title:
  hy: "Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
summary:
  hy:
    - "Կատալոգը բաց է։"
  en:
    - "The catalogue is open."
```

## Exceptions

A language without any sentence is left alone.

## Fix

Translate the sentence that is missing.

## Source

Logic: the versions contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG034",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "այստեղ {count} նախադասություն է, առաջատար լեզվով՝ {leading}",
            "{count} sentences here, {leading} in the leading language",
            "{count} phrases ici, {leading} dans la langue directrice",
        ),
        "number": Message(
            "առաջատար լեզվով այս նախադասության մեջ «{number}» չկա",
            "the same sentence in the leading language has no '{number}'",
            "la même phrase dans la langue directrice n'a pas « {number} »",
        ),
    },
)
_FIGURES = re.compile(r"(?<![\w.,])\d+(?![\w]|[.,]\d)")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for act in corpus.acts.values():
        for field in ("summary", "questions"):
            lists = getattr(act.record.value, field)
            leading = len(lists.get(act.leading))
            for language in ("hy", "en", "fr"):
                count = len(lists.get(language))
                if count and leading and count != leading:
                    origin = act.record.at(f"{field}.{language}")
                    yield RULE.finding(
                        origin, f"{act.id}#", cause=f"{RULE.name}:{act.id}:{field}", count=count, leading=leading
                    )
                    continue
                for at, (ours, theirs) in enumerate(zip(lists.get(act.leading), lists.get(language), strict=False)):
                    numbers = _only_there(ours, theirs)
                    if numbers:
                        origin = act.record.at(f"{field}.{language}[{at}]")
                        cause = f"{RULE.name}:{act.id}:{field}:{at}"
                        yield RULE.finding(origin, f"{act.id}#", variant="number", cause=cause, number=numbers[0])


def _only_there(ours: str, theirs: str) -> list[str]:
    """The numbers of a translation that its original has not, where both have equally many."""
    known, given = _FIGURES.findall(ours), _FIGURES.findall(theirs)
    return [one for one in given if one not in known] if len(known) == len(given) else []

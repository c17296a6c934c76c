"""Drafts of the package depend on each other in a circle.

## Why

If the first draft needs the second and the second the first, neither can be adopted before the other.

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
depends_on:
  - regulator
    ^^^^^^^^^ PKG007
```

```hy laws/regulator/text.hy.md
### Հոդված 1. Կարգավիճակը

1. Հանձնաժողովն ինքնավար մարմին է։
```

```yaml laws/regulator/law.yml
kind: law
standing: illustrative
title:
  hy: "Կարգավորողի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
depends_on:
  - example
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
depends_on:
  - regulator
```

```hy laws/regulator/text.hy.md
### Հոդված 1. Կարգավիճակը

1. Հանձնաժողովն ինքնավար մարմին է։
```

```yaml laws/regulator/law.yml
kind: law
standing: illustrative
title:
  hy: "Կարգավորողի մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
```

## Fix

Move the rule that one of them needs from the other, or make one draft of the two.

## Source

Logic: the order of adoption contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.records.circles import circles
from orenk.lint.rule import Basis, rule
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="PKG007",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "նախագծերը շրջանով կախված են իրարից՝ {circle}",
        "the drafts depend on each other in a circle: {circle}",
        "les projets dépendent l'un de l'autre en cercle : {circle}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    needs = {act.id: act.record.value.depends_on for act in corpus.acts.values()}
    for circle in circles(needs):
        record = corpus.acts[circle[0]].record
        at = record.value.depends_on.index(circle[1 % len(circle)])
        words = " → ".join((*circle, circle[0]))
        yield RULE.finding(
            record.at(f"depends_on[{at}]"),
            f"{circle[0]}#",
            circle=words,
            cause=f"{RULE.name}:{','.join(sorted(circle))}",
        )

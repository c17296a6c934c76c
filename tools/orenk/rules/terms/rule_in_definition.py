"""A definition holds a rule: who must or must not do what.

## Why

Nobody looks for a duty among the definitions, and it has neither time limit nor consequence there.

## Bad

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ շտեմարան, որը պահառուն պարտավոր է վարել։
                                       ^^^^^^^^^^ TRM014

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a store that the keeper shall keep.
                                         ^^^^^ TRM014

### Article 2. Keeping

1. The keeper keeps the register.
```

## Good

```hy
### Հոդված 1. Հիմնական հասկացությունները

1) **ռեգիստր**՝ պահառուի վարած շտեմարան։

### Հոդված 2. Վարումը

1. Ռեգիստրը վարում է պահառուն։
```

```en
### Article 1. Definitions

1) **register**: a store kept by the keeper.

### Article 2. Keeping

1. The keeper keeps the register.
```

## Fix

Move the duty into a provision of its own.

## Source

Foreign practice: the EU Joint Practical Guide (14) and the UK drafting guidance (section to be confirmed). Only the
leading text is looked at.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.concepts import concepts
from orenk.lint.wording.modality import modals
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TRM014",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "սահմանման մեջ կանոն կա («{words}»)",
        "a rule stands in the definition ('{words}')",
        "une règle est dans la définition (« {words} »)",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in concepts(corpus):
        words = one.text.units[one.place.eid].text
        if one.text is not one.act.text or not one.definition.article or words is None:
            continue
        for modal in modals(words.plain, one.text.language):
            if modal.kind in ("duty", "prohibition") and modal.start >= one.place.span.end:
                origin = Origin(one.text.path, words.span(modal.start, modal.end))
                said = words.plain[modal.start : modal.end]
                yield RULE.finding(origin, one.address, words=said)
                break

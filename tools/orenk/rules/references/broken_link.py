"""A link written by hand leads nowhere.

## Why

The link shows on the site as if it worked, and the reader who follows it finds nothing.

## Bad

```hy
### Հոդված 1. Ռեգիստրը

1. Ռեգիստրը վարում է պահառուն [սահմանված կարգով](#art_9)։
                               ^^^^^^^^^^^^^^^^ REF009
```

```en
### Article 1. The register

1. The keeper keeps the register [as set out](#art_9).
                                  ^^^^^^^^^^ REF009
```

## Good

```hy
### Հոդված 1. Ռեգիստրը

1. Ռեգիստրը վարում է պահառուն։

2. Պահառուն գործում է [սահմանված կարգով](#art_1__para_1)։
```

```en
### Article 1. The register

1. The keeper keeps the register.

2. The keeper acts [as set out](#art_1__para_1).
```

## Fix

Correct the address after the words, or drop the link.

## Source

Logic: there is no such address.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.causes.keys import absent
from orenk.lint.citations.cited_words import links
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF009",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{target}» հասցեն գոյություն չունի",
        "there is no address '{target}'",
        "l'adresse « {target} » n'existe pas",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in links(corpus) if one.target in (Target.MISSING, Target.UNKNOWN_ACT)):
        unit = corpus.acts[one.place.act].texts[one.place.language].units[one.place.eid]
        target = next(mark.target for mark in unit.marks if mark.span == one.place.span)
        near = one.nearest or None
        owner, _, eid = target.partition("#")
        gone = [absent(owner or one.place.act, eid)] if not target.startswith("act:") else []
        yield RULE.finding(one.origin, one.place.address, near=near, target=target, also=gone)

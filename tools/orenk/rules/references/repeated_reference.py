"""One list of citations names the same provision twice.

## Why

«1-ին, 2-րդ և 2-րդ մասեր»: the second is superfluous, or another number was meant and is now missing.

## Bad

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը գրավոր է։

2. Մերժումը գրավոր է։

3. Սույն հոդվածի 1-ին, 2-րդ և 2-րդ մասերի պահանջները պարտադիր են։
                              ^^^^^^^^^^^ REF022
```

```en
### Article 1. Time limits

1. The answer is in writing.

2. A refusal is in writing.

3. The requirements of parts 1, 2 and 2 of this Article are binding.
                                      ^^^^^^^^^^^^^^^^^ REF022
```

## Good

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը գրավոր է։

2. Մերժումը գրավոր է։

3. Սույն հոդվածի 1-ին և 2-րդ մասերի պահանջները պարտադիր են։
```

```en
### Article 1. Time limits

1. The answer is in writing.

2. A refusal is in writing.

3. The requirements of parts 1 and 2 of this Article are binding.
```

## Fix

Drop the second, or put the number that is missing.

## Source

Logic: the list says one thing twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.by_unit import citations_by_unit
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Citation

RULE = rule(
    __name__,
    code="REF022",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "այս դրույթը թվարկման մեջ արդեն նշված է («{words}»)",
        "this list already names that provision ('{words}')",
        "cette liste nomme déjà cette disposition (« {words} »)",
    ),
)

_NEAR = 12


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(_repeated(corpus)):
        yield RULE.finding(one.origin, one.place.address, words=one.words)


def _repeated(corpus: Corpus) -> Iterator[Citation]:
    for citations in citations_by_unit(corpus).values():
        chain: list[Citation] = []
        for one in citations:
            if chain and not 0 <= one.place.span.start - chain[-1].place.span.end <= _NEAR:
                chain = []
            if one.eids and any((one.act, one.eids, one.sentence) == (o.act, o.eids, o.sentence) for o in chain):
                yield one
            chain.append(one)

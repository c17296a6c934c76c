"""A short name is used before the words that introduce it.

## Why

The reader meets «Գործակալությունը» in Article 2 and learns in Article 5 which agency it is.

## Bad

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկողությունն իրականացնում է Գործակալությունը։
                                    ^^^^^^^^^^^^^^^^ TRM007

### Հոդված 2. Մարմինը

1. Տվյալների պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**) անկախ է։
```

```en
### Article 1. Supervision

1. The Agency carries out supervision.
       ^^^^^^ TRM007

### Article 2. The body

1. The Agency for the Keeping of Data (hereinafter, the **Agency**) is independent.
```

## Good

```hy
### Հոդված 1. Վերահսկողությունը

1. Վերահսկողությունն իրականացնում է տվյալների պահպանման գործակալությունը (այսուհետ՝ **Գործակալություն**)։

2. Գործակալությունն անկախ է։
```

```en
### Article 1. Supervision

1. Supervision is carried out by the body for the keeping of data (hereinafter, the **Agency**).

2. The Agency is independent.
```

## Fix

Move the introduction to the first use.

## Source

Logic: at its first use the name stands for nothing. Lawtext makes the same assumption of legal texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from orenk.base.diagnostic import WARNING, Diagnostic, Related
from orenk.base.messages import Message
from orenk.language.lemmas import lemma_key
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.concepts import Concept, by_words, concepts, in_order
from orenk.model.corpus import Corpus
from orenk.model.links import Use

RULE = rule(
    __name__,
    code="TRM007",
    severity=WARNING,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "«{term}» կրճատ անունը դեռ տրված չէ",
        "the short name '{term}' has not been given yet",
        "le nom abrégé « {term} » n'est pas encore donné",
    ),
    help=Message(
        "«այսուհետ»-ը տեղափոխեք առաջին հիշատակման տեղը",
        "move the introduction to the first use",
        "placez la définition au premier emploi",
    ),
)
_LATER = Message(
    "տրված է այստեղ",
    "given here",
    "donné ici",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in concepts(corpus) if one.definition.short_for and not one.definition.scope):
        early = next((use for use in _before(one) if _same(one, use)), None)
        if early is not None and by_words(corpus)[one.place.act, one.place.language, one.definition.key][0] is one:
            related = [Related(one.origin, _LATER)]
            yield RULE.finding(early.origin, early.place.address, related=related, term=early.words)


def _same(one: Concept, use: Use) -> bool:
    return use.words[:1].isupper() and lemma_key(use.words, one.text.language) == one.definition.key


def _before(one: Concept) -> Iterator[Use]:
    """The uses that stand before the definition; uses come in the order of the text."""
    order = in_order(one.text)
    here = (order[one.place.eid], one.place.span.start)
    return takewhile(lambda use: (order[use.place.eid], use.place.span.start) < here, one.uses)

"""A link written by hand leads to another provision than its words name.

## Why

The reader of the printed text goes by the words, the reader of the site by the link: they read two different rules.

## Bad

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Մերժումը տրվում է 3 աշխատանքային օրում։

3. Ժամկետը հաշվվում է [1-ին հոդվածի 1-ին մասի](#art_1__para_2) կանոնով։
                       ^^^^^^^^^^^^^^^^^^^^^^ REF010
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. A refusal is given within 3 working days.

3. Time is counted as in [part 1 of Article 1](#art_1__para_2).
                          ^^^^^^^^^^^^^^^^^^^ REF010
```

## Good

```hy
### Հոդված 1. Ժամկետները

1. Պատասխանը տրվում է 5 աշխատանքային օրում։

2. Ժամկետը հաշվվում է [1-ին հոդվածի 1-ին մասի](#art_1__para_1) կանոնով։
```

```en
### Article 1. Time limits

1. The answer is given within 5 working days.

2. Time is counted as in [part 1 of Article 1](#art_1__para_1).
```

## Fix

Correct the words or the address.

## Source

Logic: the words and the link contradict each other. Lawmaker checks the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.link.reading import read_citations
from orenk.lint.citations.cited_words import links
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Citation

RULE = rule(
    __name__,
    code="REF010",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "բառերն ասում են «{words}», հղումը տանում է «{target}»",
        "the words say '{words}', the link leads to '{target}'",
        "les mots disent « {words} », le lien mène à « {target} »",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in links(corpus) if one.eids and not _agree(one)):
        yield RULE.finding(one.origin, one.place.address, words=one.words, target=one.eids[0])


def _agree(link: Citation) -> bool:
    """Whether the numbers in the words end the address, as far as the words can be read."""
    said = read_citations(link.words, link.place.language)
    if len(said) != 1 or not said[0].steps or not all(step.number and not step.last for step in said[0].steps):
        return True
    numbers = [step.number.lower().replace(".", "-") for step in said[0].steps]
    reached = [segment.partition("_")[2] for segment in link.eids[0].split("__")]
    return reached[-len(numbers) :] == numbers

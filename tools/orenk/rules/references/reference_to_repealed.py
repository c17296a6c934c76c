"""A citation leads to a provision that is no longer in force.

## Why

What the citation borrows is gone, and the rule that rests on it has no content.

## Bad

```hy
### Հոդված 1. Ժամկետը

1. (ուժը կորցրել է)

### Հոդված 2. Պատասխանը

1. Պատասխանը տրվում է 1-ին հոդվածի 1-ին մասով սահմանված ժամկետում։
                      ^^^^^^^^^^^^^^^^^^^^^^^ REF004
```

```en
### Article 1. Time limit

1. (repealed)

### Article 2. The answer

1. The answer is given within the time set by part 1 of Article 1.
                                              ^^^^^^^^^^^^^^^^^^^ REF004
```

## Good

```hy
### Հոդված 1. Ժամկետը

1. Ժամկետը 5 աշխատանքային օր է՝ դիմումն ստանալու օրվանից։

### Հոդված 2. Պատասխանը

1. Պատասխանը տրվում է 1-ին հոդվածի 1-ին մասով սահմանված ժամկետում։
```

```en
### Article 1. Time limit

1. The time limit is 5 working days from receipt of the request.

### Article 2. The answer

1. The answer is given within the time set by part 1 of Article 1.
```

## Fix

Cite what replaced the provision, or say here what it said.

## Source

Logic: the text contradicts itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic, Related
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.link.citations.provisions import repealed
from orenk.lint.citations.citing import provision_words
from orenk.lint.rule import Basis, rule
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Target

RULE = rule(
    __name__,
    code="REF004",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "{target}՝ ուժը կորցրել է",
        "{target} is no longer in force",
        "{target} n'est plus en vigueur",
    ),
    help=Message(
        "նշեք այն դրույթը, որը փոխարինել է դրան",
        "cite the provision that replaced it",
        "citez la disposition qui l'a remplacée",
    ),
)
_THERE = Message(
    "ուժը կորցրած դրույթը",
    "the repealed provision",
    "la disposition abrogée",
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in once_per_unit(one for one in corpus.citations if one.target is Target.REPEALED):
        text = corpus.acts[one.act].texts.get(one.place.language) or corpus.acts[one.act].text
        gone = [eid for eid in one.eids if repealed(text, eid)] or list(one.eids)
        related = [Related(Origin(text.path, text.units[eid].name), _THERE) for eid in gone if eid in text.units]
        yield RULE.finding(
            one.origin,
            one.place.address,
            related=related,
            target=provision_words(corpus.acts[one.act], gone[0]),
        )

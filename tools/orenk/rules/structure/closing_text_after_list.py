"""Words after a list begin a part of their own.

## Why

A line after point 3) may belong to that point or to all three: in print the two look the same. A part of its own has
a number, and nobody has to guess.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն։

Էլեկտրոնային դիմումում նշվում է նաև փոստի հասցեն։
^^^^^^^^^^^^ STR017
```

```en
### Article 1. Request

1. The request states:

1) the name;

2) the address.

An electronic request also states the e-mail address.
^^ STR017
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն։

2. Էլեկտրոնային դիմումում նշվում է նաև փոստի հասցեն։
```

```en
### Article 1. Request

1. A request that states:

1) the name;

2) the address,

is registered on the day of its receipt.
```

## Exceptions

Words that end the sentence begun before the list.

## Fix

Give the words a number: make them the next part.

## Source

Foreign practice: reviewers of Indigo and of Laws.Africa look for it. No such words in the drafts of this base or in
the decisions of the UD Armenian treebank.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import closing, is_item
from orenk.lint.units.provisions import provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="STR017",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "ցանկին հաջորդող տեքստը համար չունի",
        "the words after the list have no number",
        "les mots après la liste n'ont pas de numéro",
    ),
    help=Message(
        "դարձրեք այն հաջորդ մաս",
        "make them the next part",
        "faites-en le paragraphe suivant",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in provisions(corpus, UnitKind.WRAP_UP):
        words, parent = one.unit.text, one.parent
        if words is None or parent is None or not words.plain[:1].isupper():
            continue
        before = parent.children[parent.children.index(one.unit) - 1]
        if is_item(before) and closing(before)[0] in ".։:":
            yield RULE.finding(one.name, one.address)

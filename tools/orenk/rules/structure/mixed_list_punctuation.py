"""The items of a list end alike, and the last one closes it.

## Why

Where some points end with «,» and others with «.» or «;», it is unclear whether the list goes on; where the last one
ends with «,» it looks as if an item were lost. Armenian lists may be parted by «,», «;» or «.»: what counts is one
form in one list.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն.
                ^ STR015

3) դիմումի առարկան,

4) տրամադրման ձևը։
```

```en
### Article 1. Request

1. The request states:

1) the name of the applicant;

2) the address of the applicant;
                               ^ STR015
```

## Good

```hy
### Հոդված 1. Դիմումը

1. Դիմումում նշվում են.

1) դիմողի անունը.

2) դիմողի հասցեն՝

ա. փոստային,

բ. էլեկտրոնային.

3) դիմումի առարկան։
```

```en
### Article 1. Request

1. A request that states:

1) the name of the applicant;

2) the address of the applicant,

is registered on the day of its receipt.
```

## Exceptions

Before words that close the list, and inside an item of another list, the last item may end like the others.

## Fix

End every item but the last with the same sign, and the last with «։» or «.».

## Source

Practice: of 111 Armenian lists in the drafts of this base 106 are parted by «,» and 4 by «.», and the 2 lists in the
decisions of the UD Armenian treebank by «.»; none mixes them. LexML checks the same. An Armenian norm: source to be
confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import ItemList, closing, lists
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit

RULE = rule(
    __name__,
    code="STR015",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "ցանկի կետն ավարտվում է «{sign}»-ով, մյուսները՝ «{usual}»-ով",
            "this item ends with '{sign}', the others with '{usual}'",
            "cet élément finit par « {sign} », les autres par « {usual} »",
        ),
        "open": Message(
            "վերջին կետն ավարտվում է «{sign}»-ով. ցանկը փակված չէ",
            "the last item ends with '{sign}': the list is not closed",
            "le dernier élément finit par « {sign} » : la liste n'est pas close",
        ),
    },
    help={
        "": Message(
            "մեկ ցանկում պահեք մեկ ձև",
            "keep to one form in one list",
            "gardez une seule forme dans une liste",
        ),
        "open": Message(
            "ավարտեք «։»-ով կամ լրացրեք պակասող կետը",
            "close it with a full stop, or add the missing item",
            "terminez par un point, ou ajoutez l'élément qui manque",
        ),
    },
)
_SEPARATORS = ".,;։:"


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in lists(corpus):
        leaves = [item for item in one.items[:-1] if not item.children and item.text is not None and item.text.plain]
        signs = [item.text.plain[-1:] for item in leaves if item.text is not None]
        usual = max(signs, key=signs.count, default="")
        if usual in _SEPARATORS:
            for item, sign in zip(leaves, signs, strict=True):
                if sign != usual and sign in _SEPARATORS:
                    yield _finding(one, item, "", sign, usual)
                    break
        sign, last = closing(one.items[-1])
        if sign and sign in ",;" and len(one.items) > 1 and one.after is None and not one.nested:
            yield _finding(one, last, "open", sign, usual)


def _finding(one: ItemList, item: Unit, variant: str, sign: str, usual: str) -> Diagnostic:
    provision = one.owner.below(item)
    span = provision.last_words() or item.name
    return RULE.finding(
        Origin(provision.text.path, span),
        provision.address,
        variant=variant,
        sign=sign,
        usual=usual,
    )

"""A provision ends with a full stop.

## Why

A part that breaks off without «։» may have lost its end; a program runs it into the next sentence.

## Bad

```hy
### Հոդված 1. Դիմումը

1. Դիմումը քննվում է 5 օրվա ընթացքում
                            ^^^^^^^^^ TXT033

2. Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Request

The request is examined within 5 days
                                 ^^^^ TXT033
```

## Good

```hy
### Հոդված 1. Դիմումը

1. (ուժը կորցրել է)

2. Դիմումում նշվում են՝

1) դիմողի անունը,

2) դիմողի հասցեն։
```

```en
### Article 1. Request

The request is made by whoever

1) has a name;

2) has an address.
```

## Exceptions

Items of lists have signs of their own; annexes may hold forms.

## Fix

Add the full stop, or the words that are missing.

## Source

Practice: every part in the drafts of this base and every point of the 6 decisions of the UD Armenian treebank ends
with a mark.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.lint.rule import Basis, rule
from orenk.lint.units.lists import is_item
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

RULE = rule(
    __name__,
    code="TXT033",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message={
        "": Message(
            "դրույթն ավարտվում է առանց վերջակետի",
            "the provision ends without a full stop",
            "la disposition finit sans point",
        ),
        "other": Message(
            "դրույթն ավարտվում է «{sign}» նշանով, մյուսները՝ «{usual}» նշանով",
            "the provision ends with '{sign}', the others with '{usual}'",
            "la disposition finit par « {sign} », les autres par « {usual} »",
        ),
    },
    help=Message(
        "դրեք վերջակետը",
        "add the full stop",
        "ajoutez le point",
    ),
)
_KINDS = (UnitKind.PART, UnitKind.POINT, UnitKind.PARAGRAPH, UnitKind.WRAP_UP)
_MARKS = ".։:;,…"
_RARE = 0.04
"""How many of the provisions of a text may end with a sign that is thought a slip."""
_LAST_WORD = re.compile(r"[\w»\")%-]+$")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    signs: dict[str, Counter[str]] = defaultdict(Counter)
    whole = [one for one in provisions(corpus, *_KINDS) if _whole(one)]
    for one in whole:
        assert one.unit.text is not None
        signs[one.text.path][one.unit.text.plain[-1]] += 1
    for one in whole:
        words = one.unit.text
        if words is None or (words.plain[0] == "(" and words.plain[-1] == ")") or _leads(one):
            continue
        sign, seen = words.plain[-1], signs[one.text.path]
        if sign not in _MARKS:
            last = _LAST_WORD.search(words.plain, max(0, len(words.plain) - 40))
            if last is not None:
                yield RULE.finding(Origin(one.text.path, words.span(*last.span())), one.address)
        elif seen[sign] <= _RARE * seen.total() and not one.text.quoted:
            usual = seen.most_common(1)[0][0]
            at = len(words.plain)
            origin = Origin(one.text.path, words.span(at - 1, at))
            yield RULE.finding(origin, one.address, variant="other", sign=sign, usual=usual)


def _whole(one: Provision) -> bool:
    """Whether it is a rule by itself, which a full stop ends: no list, no item, nothing of an annex."""
    words = one.unit.text
    return bool(words and words.plain) and not (one.unit.children or one.annex or is_item(one.unit))


def _leads(one: Provision) -> bool:
    """Whether a list, a table or a quotation follows that the words introduce; what opens an act has its own form."""
    parent = one.parent
    if parent is None or parent.kind is UnitKind.PREAMBLE:
        return True
    at = parent.children.index(one.unit) + 1
    after = parent.children[at] if at < len(parent.children) else None
    if after is None:
        return False
    introduces = not one.unit.number and bool(after.number)
    return introduces or after.kind in (UnitKind.TABLE, UnitKind.QUOTATION) or is_item(after)

"""A word does not stand twice in a row.

## Why

«է է», "the the" are left by editing. Where one of the two belongs elsewhere, a word of the rule is lost.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է է 5 օրվա ընթացքում։
                ^^^ TXT028
```

```en
### Article 1. Request

The request is examined within the the time limit.
                               ^^^^^^^ TXT028
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումները քննվում են մեկ առ մեկ, առանձին-առանձին. եթե դիմումը դիմում չէ, այն մերժվում է։
```

```en
### Article 1. Request

The body holds that that request is examined. That is all.
```

## Exceptions

Words that are doubled for their meaning («մեծ մեծ»), and "that that", « nous nous ».

## Fix

Delete one of the two.

## Source

Practice: 0 in the 6 decisions and 0 in 1,175 sentences of the UD Armenian treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress
from operator import eq

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT028",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{word}» բառը երկու անգամ է գրված",
        "the word '{word}' is written twice",
        "le mot « {word} » est écrit deux fois",
    ),
    help=Message(
        "ջնջեք մեկը",
        "delete one of the two",
        "supprimez l'un des deux",
    ),
)
_DOUBLED = frozenset(
    {"մեկ", "մի", "մեծ", "առանձին", "շատ", "հետ", "զույգ", "քիչ", "տարբեր", "that", "had", "nous", "vous"}
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for word in _doubled(one.words, one.vocabulary):
            for match in one.find(re.compile(rf"{word} {word}\b(?<!\w{word} {word})(?![-՛՞])")):
                origin, address = one.place(*match.span())
                yield RULE.finding(origin, address, fix=one.fix(*match.span(), word), word=word)


def _doubled(words: tuple[str, ...], vocabulary: str) -> list[str]:
    """Words that have their equal next to them, marks left aside; this costs less than a search."""
    bare = {word: word.rstrip(".,;։") for word in vocabulary.split("\n")}
    found = {word for word in compress(words, map(eq, words, map(bare.__getitem__, words[1:]))) if word.isalpha()}
    return sorted(word for word in found if word.lower() not in _DOUBLED and not (len(word) == 1 and word.isupper()))

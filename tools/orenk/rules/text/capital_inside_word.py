"""A capital letter stands inside a word.

## Why

The shift key was held too long, or two words were run together. Search and the recognition of terms may miss the word,
and two words in one can be read as a name.

## Bad

```hy
### Հոդված 1. Առարկան

1. Մարմինը տեղեկություն է տրամադրում սաՀմանված կարգով։
                                     ^^^^^^^^^ TXT039

2. ՏԵղեկությունն անվճար է։
   ^^^^^^^^^^^^^ TXT039
```

```en
### Article 1. Subject

1. THe body provides inforMation within the time limit.
   ^^^ TXT039
                     ^^^^^^^^^^^ TXT039
```

## Good

```hy
### Հոդված 1. Առարկան

1. Մարմինը տեղեկություն է տրամադրում ՀՀ օրենքով սահմանված կարգով։
```

```en
### Article 1. Subject

1. The body provides information within the time limit by eID or PhD title.
```

## Exceptions

Up to three small letters before the capital are a name of its own kind, such as "eID", and so is what stands in an
address.

## Fix

Type the word anew.

## Source

Practice: no such word in the 6 decisions of the UD Armenian treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import find
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT039",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "«{word}» բառի մեջ մեծատառ կա",
        "a capital stands inside the word '{word}'",
        "une majuscule se trouve dans le mot « {word} »",
    ),
    help=Message("նորից հավաքեք բառը", "type the word anew", "retapez le mot"),
)
_WORD = {
    "hy": re.compile(r"(?<![\w-])(?:[ա-և]+[Ա-Ֆ][ա-և]+|[Ա-Ֆ]{2}[ա-և]{5,})(?!\w)"),
    "en": re.compile(
        r"(?<![\w./@-])(?:TH(?:e|is|at|ese|ose|ere)|[A-Z]{2}[a-z]{5,}|[a-z]{4,}[A-Z][a-z]{2,}|[a-z]{3}[A-Z][a-z]{5,})"
        r"(?![\w./@])"
    ),
    "fr": re.compile(
        r"(?<![\w./@-])(?:[A-Z]{2}[a-zà-ÿ]{5,}|[a-zà-ÿ]{4,}[A-ZÀ-Þ][a-zà-ÿ]{2,}|[a-zà-ÿ]{3}[A-ZÀ-Þ][a-zà-ÿ]{5,})"
        r"(?![\w./@])"
    ),
}


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one, match in find(corpus, _WORD, in_word=True):
        origin, address = one.place(*match.span())
        yield RULE.finding(origin, address, word=match[0])

"""A word is not broken by a hyphen that a line end left behind.

## Why

«պատաս- խան» came from a printed line. Neither half is a word, and the term is not found.

## Bad

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պատաս- խանում է 5 օրվա ընթացքում։
          ^^^^^^^^^^^^^ TXT020
```

```en
### Article 1. Request

The holder gives its ans- wer within 5 days.
                     ^^^^^^^^ TXT020
```

## Good

```hy
### Հոդված 1. Դիմումը

Տնօրինողը պատասխանում է 5-ից 10-օրյա և երկ- կամ եռամսյա ժամկետում։
```

```en
### Article 1. Request

The holder answers in a two- or three-day time limit.
```

## Fix

Join the halves.

## Source

Practice: 0 in the 6 decisions of the UD Armenian treebank. Reviewers of Laws.Africa look for it after a scan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import WARNING, Diagnostic
from orenk.base.messages import Message
from orenk.language.inflection.lexicon import armenian_lookup
from orenk.language.text import fold
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT020",
    severity=WARNING,
    since="0.1",
    basis=Basis.PRACTICE,
    message=Message(
        "բառը կիսված է՝ «{words}»",
        "a word is broken: '{words}'",
        "un mot est coupé : « {words} »",
    ),
)
_BROKEN = re.compile(r"(?<![\w-])[^\W\d_]{2,30}- (?!(?:կամ|և|ից|or|and|to|et|ou|à)\b)[a-zա-և]{2,30}(?![\w-])")
_HYPHENED = re.compile(r"(?<![\w-])[ա-և]{2,30}-[ա-և]{2,30}(?![\w-])")
"""A hyphen that a line end has left within an Armenian word; compounds are no words without theirs."""


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        for match in one.find(_BROKEN, "- "):
            yield _finding(one, match, match[0].replace("- ", ""))
    for one in prose(corpus, "hy"):
        for match in one.find(_HYPHENED, in_word=True):
            joined = match[0].replace("-", "")
            if _known(joined) and not all(map(_known, match[0].split("-"))):
                yield _finding(one, match, joined)


def _finding(one: Prose, match: re.Match[str], near: str) -> Diagnostic:
    origin, address = one.place(*match.span())
    return RULE.finding(origin, address, near=near, fix=one.fix(*match.span(), near), words=match[0])


def _known(word: str) -> bool:
    """Whether the dictionary has the word in this form."""
    return armenian_lookup(fold(word)) is not None

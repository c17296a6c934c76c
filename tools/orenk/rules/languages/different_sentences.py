"""A translation has another number of sentences than the leading text.

## Why

Citations select sentences («1-ին նախադասությունը»). Where the translator has joined or parted sentences, the same
citation leads to other words; and a sentence may have been lost.

## Bad

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։ Մերժումը պատճառաբանվում է։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined, and a refusal gives its reasons.
^^ LNG013
```

## Good

```hy
### Հոդված 1. Քննությունը

1. Դիմումը քննվում է։ Մերժումը պատճառաբանվում է։
```

```en laws/example/text.en.md
### Article 1. Examination

1. The request is examined. A refusal gives its reasons.
```

## Fix

Give the translation the sentences of the leading text.

## Source

Logic: the versions differ in what a citation can select.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.versions.pairs import pairs
from orenk.lint.wording.sentences import sentences
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="LNG013",
    severity=ADVICE,
    since="0.1",
    basis=Basis.LOGIC,
    message=Message(
        "առաջատար տեքստում նախադասությունները {ours} են, այստեղ՝ {theirs}",
        "the leading text has {ours} sentences, the translation {theirs}",
        "le texte directeur a {ours} phrases, la traduction {theirs}",
    ),
)


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for pair in pairs(corpus):
        source, twin = pair.source_words, pair.twin_words
        if not source or not twin:
            continue
        ours, theirs = len(sentences(source, pair.leading.language)), len(sentences(twin, pair.other.language))
        if ours != theirs:
            yield RULE.finding(pair.here(), pair.address, ours=ours, theirs=theirs)

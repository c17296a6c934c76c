"""A sentence can be read in one go.

## Why

A sentence of eighty words holds several rules, and readers lose the condition by the time they reach the duty.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը, որը ներկայացվում կամ ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային ձևով ամեն օր, ներկայացվում կամ
^^^^^^^^ TXT010
ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային ձևով ամեն օր, ներկայացվում կամ ուղարկվում է տնօրինողին
գրավոր և էլեկտրոնային ձևով ամեն օր, ներկայացվում կամ ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային
ձևով ամեն օր, ներկայացվում կամ ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային ձևով ամեն օր,
ներկայացվում կամ ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային ձևով ամեն օր, ներկայացվում կամ
ուղարկվում է տնօրինողին գրավոր և էլեկտրոնային ձևով ամեն օր, քննվում է։
```

```en
### Article 1. Request

The request, which is submitted or sent to the holder in writing or by electronic means daily, is
^^^ TXT010
submitted or sent to the holder in writing or by electronic means daily, is submitted or sent to the
holder in writing or by electronic means daily, is submitted or sent to the holder in writing or by
electronic means daily, is submitted or sent to the holder in writing or by electronic means daily,
is submitted or sent to the holder in writing or by electronic means daily, is examined.
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է 5 օրվա ընթացքում։
Մերժումը պատճառաբանվում է։
```

```en
### Article 1. Request

The request is examined within 5 days.
A refusal gives its reasons.
```

## Fix

Divide it, or make its conditions points of a list.

## Source

Foreign practice: EU Joint Practical Guide 1 and 4. The limits are 60 words in Armenian and 75 in English and French;
the longest sentences of the drafts of this base have 58 and 69. In the 6 decisions of the UD Armenian treebank 5
sentences are longer, in 100 Luxembourg laws 293.
"""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.diagnostic import ADVICE, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import prose
from orenk.lint.wording.sentences import sentences
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT010",
    severity=ADVICE,
    since="0.1",
    basis=Basis.FOREIGN,
    message=Message(
        "նախադասությունը {count} բառ է",
        "the sentence has {count} words",
        "la phrase a {count} mots",
    ),
    help=Message(
        "բաժանեք կամ պայմանները դարձրեք կետեր",
        "divide it, or make its conditions points",
        "divisez-la, ou faites des points de ses conditions",
    ),
)
_LIMIT = {"hy": 60, "en": 75, "fr": 75}
_SHORTEST_WORD = 4


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        limit = _LIMIT[one.text.language]
        for passage in one.passages:
            plain = passage.words.plain
            if len(plain) > limit * _SHORTEST_WORD and passage.role == "text" and plain.count(" ") >= limit:
                for span in sentences(plain, one.text.language):
                    count = plain.count(" ", span.start, span.end) + 1
                    if count > limit and not one.is_quoted(passage.start + span.start):
                        first = plain.index(" ", span.start)
                        origin, address = one.place(passage.start + span.start, passage.start + first)
                        yield RULE.finding(origin, address, count=count)

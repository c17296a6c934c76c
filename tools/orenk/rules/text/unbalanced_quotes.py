"""Every quotation mark has its partner.

## Why

Quoted words are a title, a term or the text that an amendment changes. Without the second mark nobody can say where
they end.

## Bad

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է «Վարչարարության մասին օրենքով։
                  ^ TXT025
```

```en
### Article 1. Request

The request is examined under the “Law on Administration” and the Law on Fees”.
                                                                             ^ TXT025
```

## Good

```hy
### Հոդված 1. Դիմումը

Դիմումը քննվում է «Վարչարարության մասին» օրենքով։
```

```en
### Article 1. Request

The request is examined under the “Law on the «Model»” of 1 January 2026.
```

## Exceptions

The quoted text of an amending act, and words that are quoted from one unit of an article to another.

## Fix

Add the missing mark, or delete the one that is left.

## Source

Logic: the text opens what it does not close. 24 pairs and no single mark in the 6 decisions of the UD Armenian
treebank.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import ERROR, Diagnostic
from orenk.base.messages import Message
from orenk.lint.rule import Basis, rule
from orenk.lint.wording.prose import Passage, Prose, prose
from orenk.model.corpus import Corpus

RULE = rule(
    __name__,
    code="TXT025",
    severity=ERROR,
    since="0.1",
    basis=Basis.LOGIC,
    message={
        "": Message(
            "«{sign}» չակերտը չի փակվում",
            "the quotation mark '{sign}' is not closed",
            "le guillemet « {sign} » n'est pas fermé",
        ),
        "closing": Message(
            "«{sign}» չակերտը չի բացվում",
            "the quotation mark '{sign}' is not opened",
            "le guillemet « {sign} » n'est pas ouvert",
        ),
    },
)
_PARTNER = {"»": "«", "”": "“"}
_SIGN = re.compile("[«»“”]")


def check(corpus: Corpus) -> Iterator[Diagnostic]:
    for one in prose(corpus):
        open_in: dict[str, list[tuple[Passage, int, str]]] = {}
        for passage in one.having("«", "»", "“", "”"):
            plain = passage.words.plain
            if _uneven(plain, "«", "»") or _uneven(plain, "“", "”"):
                eid = one.text.article_of(passage.unit.eid) if passage.unit is not None else ""
                open_in.setdefault(eid, []).extend(_alone(one, passage))
        for found in open_in.values():
            if [variant for _, _, variant in found] != ["", "closing"] * (len(found) // 2):
                for passage, at, variant in found:
                    yield _finding(one, passage, at, variant)


def _uneven(plain: str, opening: str, closing: str) -> bool:
    """Whether the marks of a passage cannot all be paired: their counts differ, or a closing one stands first."""
    first = plain.find(closing)
    return plain.count(opening) != plain.count(closing) or (first >= 0 and first < plain.find(opening))


def _alone(one: Prose, passage: Passage) -> Iterator[tuple[Passage, int, str]]:
    """The marks of a passage without a partner; the quoted text of amending acts is left out."""
    if passage.unit is not None and passage.unit.eid in one.text.quoted:
        return
    waiting: list[tuple[str, int]] = []
    for match in _SIGN.finditer(passage.words.plain):
        if match[0] not in _PARTNER:
            waiting.append((match[0], match.start()))
        elif any(sign == _PARTNER[match[0]] for sign, _ in waiting):
            while waiting.pop()[0] != _PARTNER[match[0]]:
                continue
        elif match[0] == "»" or one.text.language == "en":
            yield passage, match.start(), "closing"
    if waiting:
        yield passage, waiting[0][1], ""


def _finding(one: Prose, passage: Passage, at: int, variant: str) -> Diagnostic:
    origin, address = one.place(passage.start + at, passage.start + at + 1)
    return RULE.finding(origin, address, variant=variant, sign=passage.words.plain[at])

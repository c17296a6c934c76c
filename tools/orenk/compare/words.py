"""Which words of a passage changed, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

from msgspec import Struct

Operation: TypeAlias = Literal["same", "deleted", "inserted"]

_TOKEN = re.compile(r"\w+(?:[-՞՛՜]\w+)*|\s+|[^\w\s]")
_WORD = re.compile(r"\w+")


class Stretch(Struct, frozen=True):
    """Words that stand in both versions, in the old one alone, or in the new one alone."""

    operation: Operation
    words: str


def changed_words(old: str, new: str) -> tuple[Stretch, ...]:
    """The stretches of both versions in order: same and deleted ones make the old, same and inserted ones the new.

    A lone space between two changes joins them, so that a phrase replaced reads as one.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    pieces: list[tuple[str, str]] = []
    open_ = False
    for name, low, high, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        old_words, new_words = "".join(before[low:high]), "".join(after[start:end])
        within = name != "equal" or (old_words.isspace() and open_ and high < len(before) and end < len(after))
        if within and open_:
            pieces[-1] = (pieces[-1][0] + old_words, pieces[-1][1] + new_words)
        else:
            pieces.append((old_words, new_words))
        open_ = within
    return tuple(_stretches(pieces))


def _stretches(pieces: list[tuple[str, str]]) -> Iterator[Stretch]:
    for before, after in pieces:
        if before == after:
            yield Stretch("same", before)
            continue
        if before:
            yield Stretch("deleted", before)
        if after:
            yield Stretch("inserted", after)


def likeness(old: str, new: str) -> float:
    """How much of the words of two passages is the same, from 0 to 1, in their order."""
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(_WORD.findall(old), _WORD.findall(new))

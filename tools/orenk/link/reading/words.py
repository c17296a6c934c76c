"""The words of a text as a reader of citations sees them: what each may be in a citation, worked out once per word."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import IntEnum
from itertools import accumulate, compress, count
from typing import Any

from msgspec import Struct

_SPACES = ("\t", "\n")
_ALL_SPACES = (*_SPACES, "\u00a0", "\u202f", "\u2009")
_HYPHENS = ("\u2011", "\u058a")
"""A hyphen that does not break, and the Armenian one."""
_WORD = re.compile(r"[^ ]+")
_AFFIXES = re.compile(r"([(\[{«“„\"‘]*)(.*?)([)\]}»”“\"’.,;:։՝`՛!?…—–\u2060]*)$", re.S)
_MEMO_LIMIT = 60_000


class Role(IntEnum):
    """What a word may be in a citation; a text without units and acts cites nothing."""

    OTHER = 0
    UNIT = 1
    ACT = 2
    NUMBER = 3
    AND = 4
    TO = 5
    RELATION = 6
    SIGN = 7
    OF = 8
    DETERMINER = 9
    PLACEHOLDER = 10


class Word(Struct, frozen=True):
    """A word between two spaces: its `core` without the signs `before` and `after` it, and what it may be."""

    role: Role
    core: str
    before: str
    after: str
    value: Any = None

    @property
    def start(self) -> int:
        return len(self.before)

    @property
    def end(self) -> int:
        return len(self.before) + len(self.core)

    @property
    def comma(self) -> bool:
        return self.after[-1:] == ","


def parted(word: str) -> tuple[str, str, str]:
    """The signs before a word, the word, and the signs after it; brackets that belong to a number stay with it."""
    found = _AFFIXES.match(word)
    assert found is not None
    before, core, after = found.groups()
    while after[:1] == ")" and core.count("(") > core.count(")"):
        core, after = core + ")", after[1:]
    return before, core, after


class WordTable(dict[str, Word]):
    """Word as typed → what it may be; each is worked out once.

    `mended` sets odd spelling of a whole text right and keeps its length («12 -րդ»).
    """

    def __init__(self, classify: Callable[[str], Word], mended: Callable[[str], str] = str) -> None:
        super().__init__()
        self._classify = classify
        self.mended = mended
        self.is_anchor = _Anchors(self)

    def __missing__(self, typed: str) -> Word:
        if len(self) > _MEMO_LIMIT:
            self.clear()
            self.is_anchor.clear()
        word = self[typed] = self._classify(typed)
        return word


class _Anchors(dict[str, bool]):
    """Word as typed → whether it names a unit or an act; the one look-up that every word of every text costs."""

    def __init__(self, table: WordTable) -> None:
        super().__init__()
        self._table = table

    def __missing__(self, typed: str) -> bool:
        anchor = self[typed] = self._table[typed].role in (Role.UNIT, Role.ACT)
        return anchor


class Words:
    """A text cut at its spaces; `start(i)` is the offset of word `i` with the signs before it."""

    __slots__ = ("_lengths", "_starts", "_table", "anchors", "text", "typed")

    def __init__(self, text: str, table: WordTable) -> None:
        self.text = text
        for space in _SPACES if text.isascii() else _ALL_SPACES:
            if space in text:
                text = text.replace(space, " ")
        self._starts: list[int] = []
        self._cut(text.split(" "), table)
        mended = self._mended(text, table) if self.anchors else text
        if mended is not text or "  " in text:
            found = list(_WORD.finditer(mended))
            self._starts = [one.start() for one in found]
            self._cut([one[0] for one in found], table)
        self._table = table
        self._lengths: list[int] = []

    def _cut(self, typed: list[str], table: WordTable) -> None:
        self.typed = typed
        self.anchors = list(compress(count(), map(table.is_anchor.__getitem__, typed)))

    @staticmethod
    def _mended(text: str, table: WordTable) -> str:
        if not text.isascii():
            for hyphen in _HYPHENS:
                if hyphen in text:
                    text = text.replace(hyphen, "-")
        return table.mended(text)

    def __len__(self) -> int:
        return len(self.typed)

    def __getitem__(self, at: int) -> Word:
        return self._table[self.typed[at]]

    def role(self, at: int) -> Role:
        """The role of word `at`; OTHER outside the text."""
        return self._table[self.typed[at]].role if 0 <= at < len(self.typed) else Role.OTHER

    def core(self, at: int) -> str:
        """The core of word `at`; empty outside the text."""
        return self._table[self.typed[at]].core if 0 <= at < len(self.typed) else ""

    def start(self, at: int) -> int:
        if self._starts:
            return self._starts[at]
        lengths = self._lengths
        if not lengths:
            lengths = self._lengths = list(accumulate(map(len, self.typed), initial=0))
        return lengths[at] + at

    def core_start(self, at: int) -> int:
        return self.start(at) + self[at].start

    def core_end(self, at: int) -> int:
        return self.start(at) + self[at].end

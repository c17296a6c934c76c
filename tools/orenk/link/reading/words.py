"""The words of a text as a reader of citations sees them: what each may be in a citation, worked out once per word."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import Any

_SPACES = ("\u00a0", "\u202f", "\u2009", "\t", "\n")
_AFFIXES = re.compile(r"([(\[{«“„\"‘]*)(.*?)([)\]}»”“\"’.,;:։՝`՛!?…]*)$", re.S)
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


@dataclass(frozen=True, slots=True)
class Word:
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
    """Word as typed → what it may be; each is worked out once."""

    def __init__(self, classify: Callable[[str], Word]) -> None:
        super().__init__()
        self._classify = classify

    def __missing__(self, typed: str) -> Word:
        if len(self) > _MEMO_LIMIT:
            self.clear()
        word = self[typed] = self._classify(typed)
        return word


class Words:
    """A text cut at its spaces; `start(i)` is the offset of word `i` with the signs before it."""

    __slots__ = ("_starts", "anchors", "text", "typed", "words")

    def __init__(self, text: str, table: WordTable) -> None:
        self.text = text
        for space in _SPACES:
            if space in text:
                text = text.replace(space, " ")
        self.typed = text.split(" ")
        self.words = [table[typed] for typed in self.typed]
        self.anchors = [at for at, word in enumerate(self.words) if 0 < word.role < 3]
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, at: int) -> Word:
        return self.words[at]

    def role(self, at: int) -> Role:
        """The role of word `at`; OTHER outside the text."""
        return self.words[at].role if 0 <= at < len(self.words) else Role.OTHER

    def core(self, at: int) -> str:
        """The core of word `at`; empty outside the text."""
        return self.words[at].core if 0 <= at < len(self.words) else ""

    def start(self, at: int) -> int:
        if not self._starts:
            self._starts = list(accumulate((len(typed) + 1 for typed in self.typed), initial=0))
        return self._starts[at]

    def core_start(self, at: int) -> int:
        return self.start(at) + self.words[at].start

    def core_end(self, at: int) -> int:
        return self.start(at) + self.words[at].end

"""What the start of a line says it is. One line at a time, by its first character; no backtracking patterns."""

from __future__ import annotations

import re
from enum import IntEnum, auto
from typing import NamedTuple


class LineKind(IntEnum):
    """The kinds of line of `format.md`; `REFUSED` ones begin like something that a law file does not have."""

    BLANK = auto()
    TEXT = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()
    TABLE = auto()
    COMMENT = auto()
    REFUSED = auto()


class Line(NamedTuple):
    """One line: `start` to `end` with its line end, `first` to `last` the characters without outer white space.

    A tuple, for there are many.
    """

    start: int
    first: int
    last: int
    end: int


class Opening(NamedTuple):
    """How a line opens: for items the level and the number; for refused lines the name of the problem in `number`."""

    kind: LineKind
    level: int = 0
    number: str = ""
    width: int = 0


_TEXT = Opening(LineKind.TEXT)
_BLANK = Opening(LineKind.BLANK)
_QUOTE = Opening(LineKind.QUOTE)
_TABLE = Opening(LineKind.TABLE)
_COMMENT = Opening(LineKind.COMMENT)
_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_NUMBERED = re.compile(r"(\d+(?:\.\d+)*)([.)])(?=[ \t]|$)")
_LETTERED = re.compile(r"([ա-ֆ]{1,2}|[a-z]{1,2})([.)])(?=[ \t]|$)")
_NO_SPACE = re.compile(r"\d+(?:\.\d+)*[.)](?=[^\W\d_]{2})")
_BRACKETED = re.compile(r"\((?:\d{1,3}|[ivx]{1,4}|[a-zա-ֆ])\)(?=[ \t]|$)")
_BULLET = re.compile(r"(?:[-*+•–—‣◦])(?=[ \t])")
_DEGREE = re.compile(r"\d+(?:°|[¹²³⁴⁵⁶⁷⁸⁹⁰]+[.)])")
_HYPHENED = re.compile(r"(\d+)-(\d+)[.)](?=[ \t])")
_RULE = re.compile(r"(?:=+|-{2,}|\*{3,}|_{3,})$")
_CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7})(?=[ \t]|$)|={7}$")
_BOLD_LINE = re.compile(r"\*\*[^*]+\*\*[.:։]?$")
_FENCE = re.compile(r"```|~~~")


def split_lines(text: str) -> list[Line]:
    """The lines of `text`; only LF ends one, so that every other odd character stays where it is."""
    lines = []
    start = 0
    for piece in text.split("\n"):
        end = start + len(piece)
        left = piece.lstrip()
        first = end - len(left) if left else start
        lines.append(Line(start, first, first + len(left.rstrip()), end + 1))
        start = end + 1
    last = lines.pop()
    if last.start < len(text):
        lines.append(Line(last.start, last.first, last.last, len(text)))
    return lines


def opening(words: str) -> Opening:
    """How the line with these words (outer white space removed) opens."""
    if not words:
        return _BLANK
    head = words[0]
    reader = _READERS.get(head)
    if reader is not None:
        return reader(words)
    if head.isdigit():
        return _numbered(words)
    if head.isalpha() and len(words) > 1 and (words[1] in ".)" or words[2:3] in (".", ")")):
        return _lettered(words)
    return _TEXT


def _refused(name: str) -> Opening:
    return Opening(LineKind.REFUSED, number=name)


def _numbered(words: str) -> Opening:
    found = _NUMBERED.match(words)
    if found:
        level = 1 if found[2] == "." else 2
        return Opening(LineKind.ITEM, level, found[1], found.end())
    inserted = _HYPHENED.match(words)
    if _DEGREE.match(words) or (inserted and int(inserted[2]) <= int(inserted[1])):
        return _refused("foreign-marker")
    return _refused("marker-without-space") if _NO_SPACE.match(words) else _TEXT


def _lettered(words: str) -> Opening:
    found = _LETTERED.match(words)
    if not found:
        return _TEXT
    return Opening(LineKind.ITEM, 3, found[1], found.end()) if found[2] == "." else _refused("foreign-marker")


def _hash(words: str) -> Opening:
    found = _HEADING.match(words)
    return Opening(LineKind.HEADING, len(found[1]), width=found.end()) if found else _TEXT


def _angle(words: str) -> Opening:
    if _CONFLICT.match(words):
        return _refused("conflict-marker")
    return _COMMENT if words.startswith("<!--") else _TEXT


def _greater(words: str) -> Opening:
    return _refused("conflict-marker") if _CONFLICT.match(words) else _QUOTE


def _bar(words: str) -> Opening:
    return _refused("conflict-marker") if _CONFLICT.match(words) else _TABLE


def _bracket(words: str) -> Opening:
    return _refused("foreign-marker") if _BRACKETED.match(words) else _TEXT


def _dash(words: str) -> Opening:
    if _CONFLICT.match(words):
        return _refused("conflict-marker")
    if _RULE.match(words):
        return _refused("underlined-heading")
    if _BOLD_LINE.match(words):
        return _refused("bold-heading")
    return _refused("foreign-marker") if _BULLET.match(words) else _TEXT


def _tick(words: str) -> Opening:
    return _refused("code") if _FENCE.match(words) else _TEXT


_READERS = {
    "#": _hash, "<": _angle, ">": _greater, "|": _bar, "(": _bracket, "`": _tick, "~": _tick,
    "-": _dash, "*": _dash, "+": _dash, "•": _dash, "–": _dash, "—": _dash, "‣": _dash, "◦": _dash, "=": _dash,
    "_": _dash,
}  # fmt: skip

"""Inline marks of a unit: bold for a defined term, links where words cannot say it, a backslash before a sign."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from orenk.base.span import Span, Text, plain_text
from orenk.syntax.lines import Line
from orenk.syntax.nodes import Inline, Link, Strong

_MARKS = re.compile(r"\\(?=[\W_])|\*\*|\[([^\[\]\n]{1,400})\]\(([^()\s]{1,400})\)")
_HAS_MARK = re.compile(r"[*\\\[]")

Problem = Callable[[str, Span], None]


def unit_text(source: str, pieces: Sequence[tuple[int, int]]) -> Text:
    """The words of consecutive line pieces, one space between them, each with its place."""
    if len(pieces) == 1:
        start, end = pieces[0]
        return plain_text(source[start:end], start)
    first, last = pieces[0][0], pieces[-1][1]
    if all(after[0] == before[1] + 1 for before, after in pairwise(pieces)):
        return plain_text(source[first:last].replace("\n", " "), first)
    words, segments, at = [], [], 0
    for start, end in pieces:
        segments.append((at, start))
        words.append(source[start:end])
        at += end - start + 1
    return Text(" ".join(words), tuple(segments))


def pieces_of(lines: Sequence[Line], skip: int = 0) -> list[tuple[int, int]]:
    """The pieces of source that make a unit's words; `skip` characters of the first line are its marker."""
    pieces = [(line.first, line.last) for line in lines]
    start, end = pieces[0]
    pieces[0] = (min(start + skip, end), end)
    if pieces[0][0] == end and len(pieces) > 1:
        del pieces[0]
    return pieces


def read_inline(text: Text, problem: Problem) -> tuple[Text, tuple[Inline, ...]]:
    """The text without its marks, and what the marks say; `problem` is told of marks that make no pair."""
    plain = text.plain
    if not _HAS_MARK.search(plain):
        return text, ()
    kept: list[tuple[int, int]] = []
    inlines: list[Inline] = []
    opened: list[tuple[int, int]] = []
    at = length = 0

    def keep(start: int, end: int) -> None:
        nonlocal length
        if end > start:
            kept.append((start, end))
            length += end - start

    for mark in _MARKS.finditer(plain):
        keep(at, mark.start())
        at = mark.end()
        if mark[2] is not None:
            start = length
            keep(mark.start(1), mark.end(1))
            inlines.append(Link(Span(start, length), mark[2]))
        elif mark[0] == "**":
            if opened:
                inlines.append(Strong(Span(opened.pop()[0], length)))
            else:
                opened.append((length, mark.start()))
    keep(at, len(plain))
    for _, start in opened:
        problem("unpaired-bold", text.span(start, start + 2))
    return _selected(text, kept), tuple(inlines)


def _selected(text: Text, kept: Sequence[tuple[int, int]]) -> Text:
    """The text made of the kept ranges of `text.plain`."""
    words, segments, at = [], [], 0
    for start, end in kept:
        for low, high in _runs(text, start, end):
            segments.append((at, text.source_offset(low)))
            words.append(text.plain[low:high])
            at += high - low
    return Text("".join(words), tuple(segments) or ((0, text.source_offset(0)),))


def _runs(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """`start` to `end` cut where the source does not run on."""
    cuts = [start, *(offset for offset, _ in text.segments if start < offset < end), end]
    return list(pairwise(cuts))

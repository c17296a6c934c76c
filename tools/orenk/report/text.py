"""Findings at a terminal: the source line, carets under the words, the cause, the remedy, where to read more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from unicodedata import combining, east_asian_width

from msgspec import Struct

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.report.words import FIXABLE, HELP, MORE, OTHER_PLACE, SEVERITIES


class Piece(Struct, frozen=True):
    """Some characters and what they are: a severity word, `dim`, `strong`, or plain ("")."""

    words: str
    role: str = ""


Line = tuple[Piece, ...]


def place_of(origin: Origin, sources: Mapping[str, Source]) -> str:
    """`path:line:column`, or the path alone where the file could not be read."""
    source = sources.get(origin.path)
    if source is None:
        return origin.path
    position = source.position(origin.span.start)
    return f"{origin.path}:{position.line}:{position.column}"


def concise(diagnostic: Diagnostic, sources: Mapping[str, Source], language: str) -> Line:
    """One line that stands alone."""
    severity = diagnostic.kind.severity
    line = [
        Piece(place_of(diagnostic.origin, sources), "strong"),
        Piece(": "),
        Piece(SEVERITIES[severity].render(language), severity.word),
        Piece(f" {diagnostic.kind.code} "),
        Piece(diagnostic.message(language)),
        Piece(f" [{diagnostic.kind.name}]", "dim"),
    ]
    help = diagnostic.help(language)
    return tuple([*line, Piece(f" — {help}")] if help else line)


def full(diagnostic: Diagnostic, sources: Mapping[str, Source], language: str, width: int) -> Iterator[Line]:
    """The finding with its source line and everything that helps to mend it."""
    severity = diagnostic.kind.severity
    head = [
        Piece(f"{SEVERITIES[severity].render(language)} {diagnostic.kind.code}", severity.word),
        Piece(f" {diagnostic.kind.name}", "strong"),
        Piece(f" · {place_of(diagnostic.origin, sources)}"),
    ]
    if diagnostic.address:
        head.append(Piece(f" @ {diagnostic.address}", "dim"))
    yield tuple(head)
    yield from _excerpt(diagnostic.origin, diagnostic.message(language), severity.word, sources, width)
    for related in diagnostic.related:
        yield (
            Piece(f"  = {OTHER_PLACE.render(language)}: ", "dim"),
            Piece(f"{place_of(related.origin, sources)} {related.message.render(language)}"),
        )
    help = diagnostic.help(language)
    if help:
        yield Piece(f"  = {HELP.render(language)}: ", "dim"), Piece(help)
    if diagnostic.fix is not None:
        yield (Piece(f"  = {FIXABLE.render(language)} --select {diagnostic.kind.name}", "dim"),)
    yield (Piece(f"  = {MORE.render(language)}: orenk explain {diagnostic.kind.name}", "dim"),)
    yield ()


def _excerpt(origin: Origin, message: str, role: str, sources: Mapping[str, Source], width: int) -> Iterator[Line]:
    source = sources.get(origin.path)
    if source is None:
        yield Piece("    | ", "dim"), Piece(message, role)
        return
    position = source.position(origin.span.start)
    line = source.line(position.line)
    gutter = len(str(position.line))
    start = position.column - 1
    end = max(start + 1, min(start + len(origin.span), len(line)))
    low, high = _window(len(line), start, end, max(width - gutter - 3, 20))
    shown = _visible(line[low:high])
    yield (Piece(f"{' ' * gutter} |", "dim"),)
    yield Piece(f"{position.line} | ", "dim"), Piece(("…" if low else "") + shown + ("…" if high < len(line) else ""))
    pad = cells(_visible(line[low:start])) + (1 if low else 0)
    carets = max(1, cells(_visible(line[start : min(end, high)])))
    yield Piece(f"{' ' * gutter} | ", "dim"), Piece(" " * pad), Piece("^" * carets, role)
    yield Piece(f"{' ' * gutter} | ", "dim"), Piece(message, role)


def _window(length: int, start: int, end: int, room: int) -> tuple[int, int]:
    """The part of a long line to show, so that the words found fault with stand in it."""
    if length <= room:
        return 0, length
    room -= 2
    low = max(0, min(start - room // 3, length - room))
    return low, min(length, max(low + room, min(end, low + room)))


def _visible(words: str) -> str:
    """Characters that would move the cursor or hide shown as a sign of one cell."""
    return "".join("␣" if ch in "\t\u00a0" else ch if ch.isprintable() else "\ufffd" for ch in words)


def cells(words: str) -> int:
    """How many cells of a terminal the words take."""
    return sum(0 if combining(ch) else 2 if east_asian_width(ch) in "WF" else 1 for ch in words)


def plain(lines: Iterable[Line]) -> str:
    """The lines without colours."""
    return "".join("".join(piece.words for piece in line) + "\n" for line in lines)

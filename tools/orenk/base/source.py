"""A source: a path and its text, with lines and columns on demand."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct, field

from orenk.base.span import Origin, Span


class Position(Struct, frozen=True):
    """A place as a person counts it: line and column from 1, the column in characters."""

    line: int
    column: int


class Source(Struct, frozen=True, eq=False):
    """One text as it was read: `path` relative to the package root, `text` character for character."""

    path: str
    text: str
    _starts: list[int] = field(default_factory=list)

    def line_starts(self) -> list[int]:
        """Offsets of the first character of each line; only LF ends a line."""
        if not self._starts:
            self._starts.append(0)
            at = self.text.find("\n")
            while at >= 0:
                self._starts.append(at + 1)
                at = self.text.find("\n", at + 1)
        return self._starts

    def position(self, offset: int) -> Position:
        starts = self.line_starts()
        line = bisect_right(starts, offset) - 1
        return Position(line + 1, offset - starts[line] + 1)

    def line(self, number: int) -> str:
        """The text of line `number` (from 1), without its end."""
        starts = self.line_starts()
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def origin(self, start: int, end: int) -> Origin:
        return Origin(self.path, Span(start, end))

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

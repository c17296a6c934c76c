"""Places in a source, in `str` offsets; UTF-16 and bytes are converted at the edge only."""

from __future__ import annotations

from bisect import bisect_right

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """Half-open range of `str` offsets."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Origin(Struct, frozen=True, order=True):
    """A span of one source; `path` is relative to the package root, with `/`."""

    path: str
    span: Span


class Text(Struct, frozen=True):
    """Words as they read, each with the place where it is typed.

    `plain` has no markup, and one space where a line ended; `segments` pairs an offset in `plain` with the offset
    in the source from which it runs on unbroken. Both grow, and the first pair starts at 0.
    """

    plain: str
    segments: tuple[tuple[int, int], ...]

    def source_offset(self, offset: int) -> int:
        """Where the character at `offset` of `plain` stands in the source."""
        segments = self.segments
        if len(segments) == 1:
            return segments[0][1] + offset
        at, source = segments[bisect_right(segments, (offset, 1 << 62)) - 1]
        return source + offset - at

    def span(self, start: int, end: int) -> Span:
        """The source span of `plain[start:end]`."""
        first = self.source_offset(start)
        return Span(first, first if end <= start else self.source_offset(end - 1) + 1)

    @property
    def whole(self) -> Span:
        return self.span(0, len(self.plain))


def plain_text(plain: str, start: int) -> Text:
    """Text without markup, typed from `start` on."""
    return Text(plain, ((0, start),))

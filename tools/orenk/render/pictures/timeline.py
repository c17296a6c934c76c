"""What happened when: a row for each stream, a sign for each thing done, reported, missing or owed, by year.

A day or a month is a point, a year alone is a bar over the whole year, and what has no date stands beside the axis.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from orenk.render.pictures.drawing import LINE, Label, box, dot, line, link, svg, text, wrapped

WIDE, NARROW = 860, 340
_PAD, _MARGIN, _UNDATED, _YEAR = 8, 26, 60, 38

Sort = Literal["evidenced", "reported", "none", "due"]


class Sign(Struct, frozen=True):
    """One thing: the day, month or year (ISO, "" for none) and what sort of sign it has."""

    day: str
    sort: Sort


class Stream(Struct, frozen=True):
    """A row: its name, which leads to its page, and its signs."""

    name: Label
    signs: tuple[Sign, ...]


def timeline(streams: Sequence[Stream], legend: Sequence[tuple[Sort, str]], undated: str, width: int) -> str:
    """The picture; `legend` says what each sort of sign means, `undated` heads the place beside the axis."""
    wide = width >= 600
    days = [sign.day for stream in streams for sign in stream.signs if sign.day]
    if not days:
        return ""
    first, last = int(min(days)[:4]), int(max(days)[:4]) + 1
    names = 330 if wide else 0
    axis = (names + 10, width - _UNDATED - 20)
    drawn, top = _legend(legend, width)
    starts = {year: _x(f"{year}-01-01", first, last, axis) for year in range(first, last + 1)}
    every = -(-_YEAR * (last - first) // (axis[1] - axis[0]))
    drawn += [text(starts[year], top, [str(year)], "pic-axis") for year in range(first, last, every)]
    drawn.append(text(width - _UNDATED, top, [undated], "pic-axis"))
    y = top + LINE
    for stream in streams:
        row, middle, below = _stream(stream, y, (first, last), axis, width, wide)
        reach = (y, below) if wide else (middle - 4, middle + 4)
        drawn += [line([(x, reach[0]), (x, reach[1])], "pic-grid") for x in starts.values()]
        drawn.append(row)
        y = below
    return svg(width, y + 4, drawn, "timeline")


def _stream(
    stream: Stream, top: int, years: tuple[int, int], axis: tuple[int, int], width: int, wide: bool
) -> tuple[str, int, int]:
    """The row, the height at which its signs stand, and how far down it reaches."""
    lines = wrapped(stream.name.text, (axis[0] - 20) if wide else width)
    height = max(len(lines) * LINE + _PAD, 32) if wide else max(len(lines) * LINE + _PAD, 30)
    name = box(0, top, axis[0] - 10 if wide else width, height, "pic-hit") + text(
        0, top + 4, lines, "pic-words", stream.name.language
    )
    middle = top + height // 2 if wide else top + height + 10
    drawn = line([(axis[0], middle), (axis[1], middle)], "pic-grid") + link(stream.name, name)
    undated = 0
    for sign in stream.signs:
        if sign.day:
            drawn += "".join(_sign(sign, middle, years, axis))
        else:
            drawn += shape(sign.sort, width - _UNDATED + 6 + 14 * undated, middle)
            undated += 1
    return drawn, middle, top + height + (4 if wide else _MARGIN)


def _sign(sign: Sign, y: int, years: tuple[int, int], axis: tuple[int, int]) -> Iterator[str]:
    at = _x(sign.day, *years, axis)
    if len(sign.day) == 4:
        end = _x(f"{int(sign.day) + 1}-01-01", *years, axis)
        yield line([(at, y), (end, y)], f"pic-year pic-{sign.sort}")
        at = (at + end) // 2
    yield shape(sign.sort, at, y)


def _x(day: str, first: int, last: int, axis: tuple[int, int]) -> int:
    """Where a day stands on the axis; a month alone stands at its middle."""
    year, month = int(day[:4]), int(day[5:7] or 1)
    within = int(day[8:10]) if len(day) > 7 else 15 if len(day) > 4 else 1
    passed = (year - first) + ((month - 1) + (within - 1) / 31) / 12
    return round(axis[0] + (axis[1] - axis[0]) * passed / (last - first))


def shape(sort: Sort, x: int, y: int) -> str:
    """A full dot, a ring, a cross or a diamond, so that no sign rests on colour."""
    if sort == "none":
        return f'<path class="pic-none" d="M{x - 5} {y - 5} L{x + 5} {y + 5} M{x - 5} {y + 5} L{x + 5} {y - 5}"/>'
    if sort == "due":
        return f'<path class="pic-due" d="M{x} {y - 6} L{x + 6} {y} L{x} {y + 6} L{x - 6} {y} Z"/>'
    return dot(x, y, f"pic-{sort}")


def _legend(legend: Sequence[tuple[Sort, str]], width: int) -> tuple[list[str], int]:
    """What each sign means: one under the other, or two in a line where there is room."""
    columns = 2 if width >= 600 else 1
    drawn: list[str] = []
    for at, (sort, words) in enumerate(legend):
        x, y = (at % columns) * (width // columns), (at // columns) * (LINE + 4)
        drawn += [shape(sort, x + 8, y + 11), text(x + 24, y, [words], "pic-note")]
    return drawn, -(-len(legend) // columns) * (LINE + 4) + 10

"""One thing in the middle and those around it: on one side who acts upon it, on the other upon whom it acts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from orenk.render.pictures.drawing import LINE, Label, arrow, box, line, link, svg, text, wrapped

WIDE, NARROW = 860, 340
_PAD, _GAP, _HEAD = 8, 8, 26

Way = Literal["in", "out", "none"]
"""Which way the arrow goes between an item and the middle."""


class Item(Struct, frozen=True):
    """One of those around: its name, and a few words on what binds it."""

    name: Label
    note: str


class Group(Struct, frozen=True):
    """Items bound to the middle in one way."""

    heading: str
    way: Way
    items: tuple[Item, ...]


def around(middle: Label, upon: Sequence[Group], toward: Sequence[Group], width: int) -> str:
    """The picture: `upon` stands left and `toward` right where it is wide, one under the other where it is narrow."""
    wide = width >= 600
    own = 400 if wide else width
    lines = wrapped(middle.text, own - 4 * _PAD, bold=True)
    height = len(lines) * LINE + 3 * _PAD
    left = (width - own) // 2
    drawn = [
        box(left, 2, own, height, "pic-box pic-self"),
        text(width // 2, 2 + _PAD + 3, lines, "pic-name", middle.language, "middle"),
    ]
    top = height + 2
    if not wide:
        column, top = _column([*upon, *toward], 8, 26, width - 26, top)
        return svg(width, top, [*column, *drawn], "around")
    first, low = _column(upon, 405, 0, 380, top)
    second, other = _column(toward, 455, 480, 380, top)
    return svg(width, max(low, other), [*first, *second, *drawn], "around")


def _column(groups: Sequence[Group], spine: int, left: int, width: int, top: int) -> tuple[list[str], int]:
    """The groups one under the other, hung on a line at `spine`; and how far down they reach."""
    drawn: list[str] = []
    start = end = top
    y = top + 6
    for group in groups:
        heading = wrapped(group.heading, width)
        drawn.append(text(left, y + 4, heading, "pic-heading"))
        y += _HEAD + (len(heading) - 1) * LINE
        for item in group.items:
            name = wrapped(item.name.text, width - 2 * _PAD)
            notes = wrapped(item.note, width - 2 * _PAD)
            height = (len(name) + len(notes)) * LINE + 2 * _PAD
            inner = box(left, y, width, height, "pic-box")
            inner += text(left + _PAD, y + _PAD - 1, name, "pic-words", item.name.language)
            inner += text(left + _PAD, y + _PAD - 1 + len(name) * LINE, notes, "pic-note")
            end = y + _PAD + LINE // 2
            drawn += [_bound(group.way, spine, left, left + width, end), link(item.name, inner)]
            y += height + _GAP
        y += 4
    return [line([(spine, start), (spine, end)], "pic-line"), *drawn] if groups else [], y


def _bound(way: Way, spine: int, left: int, right: int, y: int) -> str:
    """The line from the spine to an item on either side of it, with its head."""
    edge = left if spine < left else right
    drawn = line([(spine, y), (edge, y)], "pic-line")
    if way == "out":
        drawn += arrow(edge, y, right=edge > spine)
    if way == "in":
        drawn += arrow(spine, y, right=edge < spine)
    return drawn

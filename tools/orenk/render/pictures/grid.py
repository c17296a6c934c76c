"""What is known of each of several things: a row for each, a column for each sort of fact, a square for every one."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from orenk.render.pictures.drawing import LINE, Label, box, line, link, svg, text, width_of, wrapped

WIDE, NARROW = 860, 340
_PAD, _SIDE = 10, 12


class Known(Struct, frozen=True):
    """A row: its name, how many facts of each sort are known, and how many questions are open."""

    name: Label
    counts: tuple[int, ...]
    open: int


def _heads(columns: Sequence[str], left: int, step: int, width: int) -> tuple[list[str], int]:
    """The names of the columns and their height: side by side, or as stairs where a word is too wide for that."""
    if all(width_of(word) <= step - 6 for words in columns for word in words.split()):
        heads = [wrapped(words, step - 6) for words in columns]
        drawn = [text(left + at * step, 0, lines, "pic-note") for at, lines in enumerate(heads)]
        return drawn, max(map(len, heads)) * LINE + 6
    drawn, feet, y = [], [], 0
    for at, words in enumerate(columns):
        x = left + at * step
        lines = wrapped(words, width - x)
        drawn.append(text(x, y, lines, "pic-note"))
        y += len(lines) * LINE
        feet.append((x + 8, y + 3))
    drawn += [line([foot, (foot[0], y + 6)], "pic-grid") for foot in feet[:-1]]
    return drawn, y + 6


def grid(rows: Sequence[Known], columns: Sequence[str], width: int) -> str:
    """The picture; the last column is that of the open questions, whose squares are empty."""
    wide = width >= 600
    names = 300 if wide else 0
    step = (width - names) // len(columns)
    drawn, y = _heads(columns, names, step, width)
    for row in rows:
        lines = wrapped(row.name.text, names - 20 if wide else width)
        height = len(lines) * LINE + _PAD
        name = box(0, y + 1, names or width, height, "pic-hit")
        drawn += [line([(0, y), (width, y)], "pic-grid")]
        drawn.append(link(row.name, name + text(0, y + 4, lines, "pic-words", row.name.language)))
        squares = y + (height - _SIDE) // 2 if wide else y + height
        for at, count in enumerate((*row.counts, row.open)):
            sort = "pic-none" if at == len(row.counts) else "pic-evidenced"
            drawn += [
                box(names + at * step + 2 + (_SIDE + 4) * nth, squares, _SIDE, _SIDE, sort)
                for nth in range(min(count, max(1, step // (_SIDE + 4) - 1)))
            ]
            if count > max(1, step // (_SIDE + 4) - 1):
                drawn.append(text(names + (at + 1) * step - 24, squares - 4, [str(count)], "pic-note"))
        y += height if wide else height + _SIDE + _PAD
    return svg(width, y + 2, drawn, "known")

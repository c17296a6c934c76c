"""What leans on what: one row for each thing, and a line down from each that others need to those that need it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from orenk.render.pictures.drawing import LINE, Label, box, dot, line, link, svg, text, wrapped

WIDE, NARROW = 860, 340
_PAD, _GAP = 10, 14


class Row(Struct, frozen=True):
    """One thing: its name, a few words on it, what stands beside it, and the keys of those it needs."""

    key: str
    name: Label
    note: str
    beside: Label | None
    beside_note: str
    needs: tuple[str, ...]


class _Place(Struct, frozen=True):
    row: Row
    top: int
    height: int

    @property
    def middle(self) -> int:
        return self.top + _PAD + LINE // 2


def ordered(rows: Sequence[Row]) -> list[Row]:
    """Each after all that it needs, and as near its old place as that allows; a circle is left as it stands."""
    known = {row.key for row in rows}
    done: dict[str, Row] = {}
    waiting = list(rows)
    while waiting:
        free = next((row for row in waiting if all(need in done for need in row.needs if need in known)), waiting[0])
        done[free.key] = free
        waiting.remove(free)
    return list(done.values())


def lanes(rows: Sequence[Row], width: int) -> str:
    """The picture, `width` pixels wide; below 600 what stands beside a row stands under it."""
    rows = ordered(rows)
    needed = [row.key for row in rows if any(row.key in other.needs for other in rows)]
    step = 20 if width >= 600 else 14
    gutter = step * len(needed) + 10
    places: list[_Place] = []
    drawn: list[str] = []
    top = 2
    for row in rows:
        height, boxes = _boxes(row, gutter, top, width)
        places.append(_Place(row, top, height))
        drawn.append(boxes)
        top += height + _GAP
    return svg(width, top - _GAP + 2, [*_lines(places, needed, gutter, step), *drawn], "lanes")


def _boxes(row: Row, gutter: int, top: int, width: int) -> tuple[int, str]:
    """The box of a row with its name and note, and the one beside or under it; and how high they are."""
    wide = width >= 600
    own = (width - gutter) * 3 // 5 if wide else width - gutter
    names = wrapped(row.name.text, own - 2 * _PAD, bold=True)
    notes = wrapped(row.note, own - 2 * _PAD)
    height = (len(names) + len(notes)) * LINE + 2 * _PAD
    inner = text(gutter + _PAD, top + _PAD, names, "pic-name", row.name.language)
    inner += text(gutter + _PAD, top + _PAD + len(names) * LINE, notes, "pic-note")
    if row.beside is None:
        return height, link(row.name, box(gutter, top, own, height, "pic-box pic-draft") + inner)
    left, other = (gutter + own + 40, width - gutter - own - 40) if wide else (gutter + 14, width - gutter - 14)
    words = wrapped(row.beside.text, other - 2 * _PAD)
    about = wrapped(row.beside_note, other - 2 * _PAD)
    tall = (len(words) + len(about)) * LINE + 2 * _PAD
    height = max(height, tall) if wide else height
    below = top if wide else top + height + 6
    drawn = link(row.name, box(gutter, top, own, height, "pic-box pic-draft") + inner)
    beside = box(left, below, other, height if wide else tall, "pic-box pic-official")
    beside += text(left + _PAD, below + _PAD, words, "pic-words", row.beside.language)
    beside += text(left + _PAD, below + _PAD + len(words) * LINE, about, "pic-note")
    if wide:
        middle = top + _PAD + LINE // 2
        drawn += line([(gutter + own, middle), (left, middle)], "pic-line pic-same")
    return (height if wide else height + 6 + tall), drawn + link(row.beside, beside)


def _lines(places: Sequence[_Place], needed: Sequence[str], gutter: int, step: int) -> Iterator[str]:
    at = {place.row.key: place for place in places}
    for lane, key in enumerate(needed):
        x = 8 + lane * step
        users = [place for place in places if key in place.row.needs]
        name = f"pic-lane-{lane % 4}"
        yield line([(x, at[key].middle), (x, users[-1].middle)], f"pic-line {name}")
    for place in places:
        joined = [8 + lane * step for lane, key in enumerate(needed) if key in (*place.row.needs, place.row.key)]
        if joined:
            yield line([(min(joined), place.middle), (gutter, place.middle)], "pic-line pic-join")
    for lane, key in enumerate(needed):
        x = 8 + lane * step
        yield dot(x, at[key].middle, f"pic-from pic-lane-{lane % 4}", 6)
        for place in places:
            if key in place.row.needs:
                yield dot(x, place.middle, f"pic-to pic-lane-{lane % 4}", 5)

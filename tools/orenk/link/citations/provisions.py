"""Where a cited step leads in the tree of an act: from a unit to the one below it that bears the number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from orenk.link.reading.expressions import LAST, LEVELS
from orenk.model.links import Step
from orenk.model.nodes import SEGMENTS, ActText, Unit, UnitKind

DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})
UNMARKED = frozenset({UnitKind.PARAGRAPH, UnitKind.WRAP_UP, UnitKind.PREAMBLE})
_REPEALED = re.compile(r"\((?:ուժը\s+կորցրել|ուժը\s+կորցրած|repealed|deleted|abrogé|supprimé)", re.I)
_DIGITS = re.compile(r"\d+")
_ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})


@dataclass(frozen=True, slots=True)
class Reached:
    """Where a path ends: the units reached, or where it broke off (`container`) and the nearest unit that exists."""

    eids: tuple[str, ...]
    container: str = ""
    nearest: str = ""


def follow(text: ActText, container: str, steps: tuple[Step, ...]) -> Reached:
    """The units at the end of `steps` from `container` ("" for the top of the act)."""
    reached = [container]
    for step in steps:
        found: list[str] = []
        for eid in reached:
            below = _step(text, eid, step)
            if not below:
                return Reached((), eid, _nearest(text, eid, step))
            found += below
        reached = found
    return Reached(tuple(reached), container)


def _step(text: ActText, container: str, step: Step) -> list[str]:
    if not step.last:
        eid = child(text, container, step.kind, step.number)
        return [eid] if eid else []
    first, last = (child(text, container, step.kind, end) for end in (step.number, step.last))
    if not first or not last:
        return []
    if first == last:
        return [first]
    segment = first.rpartition("__")[2].partition("_")[0]
    low, high = number_value(step.number), number_value(step.last)
    return [
        unit.eid
        for unit in _numbered(text, container)
        if _segment(unit.eid) == segment and low <= number_value(_number(unit.eid)) <= high
    ]


def child(text: ActText, container: str, kind: UnitKind, number: str) -> str:
    """The eId of the unit of a kind and number in a container, divisions being seen through; "" where none is."""
    if kind is UnitKind.ANNEX and not number:
        annexes = [unit.eid for unit in text.roots if unit.kind is UnitKind.ANNEX]
        return annexes[0] if len(annexes) == 1 else ""
    for segment in _segments(kind, container):
        if segment == "subpara" and (number == LAST or number.isdigit()):
            found = _paragraph(text, container, number)
        else:
            found = _direct(text, container, segment, number.lower().replace(".", "-"))
        if found:
            return found
    return ""


def _segments(kind: UnitKind, container: str) -> tuple[str, ...]:
    """The segments that may stand for a unit word: in an annex «1.» is a point by name, whatever the act."""
    if kind is UnitKind.PARAGRAPH:
        return ("subpara", "point", "para")
    if kind is UnitKind.PART and not container:
        return ("para", "part")
    if kind is UnitKind.POINT and container.partition("__")[0].startswith("annex"):
        return ("point", "para")
    return (SEGMENTS[kind],)


def _direct(text: ActText, container: str, segment: str, number: str) -> str:
    above = text.units.get(container)
    if above is not None and above.kind in DIVISIONS and segment == "art":
        eid = "__".join(filter(None, (_outside(container), f"art_{number}")))
        return eid if eid in text.units and within(text, eid, container) else ""
    eid = f"{container}__{segment}_{number}" if container else f"{segment}_{number}"
    if eid in text.units:
        return eid
    if above is None or above.kind in DIVISIONS or above.kind is UnitKind.ANNEX:
        for unit in above.children if above else text.roots:
            if unit.kind in DIVISIONS:
                found = _direct(text, unit.eid, segment, number)
                if found:
                    return found
    return ""


def _outside(eid: str) -> str:
    """What stands above the divisions of an eId, an annex or nothing."""
    head = eid.partition("__")[0]
    return head if head.startswith(("annex", "qstr")) else ""


def within(text: ActText, eid: str, container: str) -> bool:
    """Whether a unit stands in another one."""
    while eid and eid != container:
        eid = text.parents.get(eid, "")
    return eid == container


def _paragraph(text: ActText, container: str, number: str) -> str:
    """The n-th paragraph: a unit with words of its own is its first paragraph itself."""
    unit = text.units.get(container)
    if unit is None:
        return ""
    own = [container] if unit.text is not None and unit.heading is None else []
    paragraphs = own + [below.eid for below in unit.children if below.kind in UNMARKED]
    at = len(paragraphs) - 1 if number == LAST else int(number) - 1
    return paragraphs[at] if 0 <= at < len(paragraphs) and (len(paragraphs) > len(own) or at == 0) else ""


def _number(eid: str) -> str:
    return eid.rpartition("__")[2].partition("_")[2]


def _segment(eid: str) -> str:
    return eid.rpartition("__")[2].partition("_")[0]


def number_value(number: str) -> tuple[object, ...]:
    """A number to sort by: 5.1 between 5 and 6, aa after z."""
    digits = _DIGITS.findall(number)
    if digits and number[0].isdigit():
        return (0, *(int(piece) for piece in digits), number.lstrip("0123456789.-"))
    return (1, len(number), number)


def _numbered(text: ActText, container: str) -> Iterator[Unit]:
    """The numbered units right below a container, those of its divisions included."""
    above = text.units.get(container)
    for unit in above.children if above else text.roots:
        if unit.kind in DIVISIONS:
            yield unit
            yield from _numbered(text, unit.eid)
        elif unit.number:
            yield unit


def _nearest(text: ActText, container: str, step: Step) -> str:
    """The unit that was probably meant: the same number by another unit word, else the number that is closest."""
    units = list(_numbered(text, container))
    wanted = number_value(step.number)
    number = step.number.lower().replace(".", "-")
    for unit in units:
        if _number(unit.eid) == number and unit.kind in _ITEMS and step.kind in _ITEMS:
            return unit.eid
    alike = [unit.eid for unit in units if _segment(unit.eid) in _segments(step.kind, container)]
    if not alike:
        return container
    return min(alike, key=lambda eid: _distance(number_value(_number(eid)), wanted))


def _distance(one: tuple[object, ...], other: tuple[object, ...]) -> tuple[float, ...]:
    if one[:1] != other[:1]:
        return (float("inf"),)
    pairs = zip(one[1:], other[1:], strict=False)
    apart = [abs(a - b) if isinstance(a, int) and isinstance(b, int) else float(a != b) for a, b in pairs]
    return (*apart, abs(len(one) - len(other)))


def repealed(text: ActText, eid: str) -> bool:
    """Whether the unit, or one that holds it, says that it is no longer in force."""
    while eid:
        unit = text.units[eid]
        words = unit.heading or unit.text
        if words is not None and _is_note(words.plain):
            return True
        if unit.kind is UnitKind.ARTICLE:
            below = unit.children[:1]
            return len(unit.children) == 1 and below[0].text is not None and _is_note(below[0].text.plain)
        eid = text.parents[eid]
    return False


def _is_note(plain: str) -> bool:
    return "(" in plain[-80:] and len(plain) < 300 and _REPEALED.search(plain) is not None


def enclosing(text: ActText, eid: str, kind: UnitKind) -> str:
    """The unit of a kind that holds the place, itself included; "" where none does."""
    lowest = ""
    while eid:
        unit = text.units[eid]
        if unit.kind is kind or (kind is UnitKind.PARAGRAPH and unit.kind in UNMARKED):
            return eid
        if not lowest and unit.number and unit.kind in _ITEMS:
            lowest = eid
        eid = text.parents[eid]
    return lowest if kind is UnitKind.PARAGRAPH else ""


def holders(text: ActText, eid: str, kind: UnitKind) -> list[str]:
    """Where a unit of a kind that is cited without its holder may stand, the nearest first, "" for the act itself."""
    level = LEVELS[kind]
    found = []
    while eid:
        unit = text.units[eid]
        if unit.kind in LEVELS and unit.kind not in UNMARKED and LEVELS[unit.kind] < level:
            found.append(eid)
        eid = text.parents[eid]
    if kind in _ITEMS:
        inside = [one for one in found if text.units[one].kind not in DIVISIONS]
        return inside or [""]
    return [*found, ""]

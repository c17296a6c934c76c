"""Where a cited step leads in the tree of an act: from a unit to the one below it that bears the number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.link.reading.expressions import LAST, LEVELS, NEXT, PREVIOUS, SAME, THIS
from orenk.model.links import Step
from orenk.model.nodes import SEGMENTS, ActText, Unit, UnitKind

DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})
UNMARKED = frozenset({UnitKind.PARAGRAPH, UnitKind.WRAP_UP, UnitKind.PREAMBLE})
_REPEALED = re.compile(r"\((?:ուժը\s+կորցրել|ուժը\s+կորցրած|repealed|deleted|abrogé|supprimé)", re.I)
_DIVIDED = frozenset({"chp", "sec", "book", "part", "annex"})
_DIGITS = re.compile(r"\d+")
_FIGURES = re.compile(r"\d+(?:[.-]\d+)*")
_ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})


class Reached(Struct, frozen=True):
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
    for segment in (*_segments(kind, container), *_loosely(text, container, kind)):
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
    if kind is UnitKind.PART and (not container or _segment(container) in _DIVIDED):
        return ("para", "part")
    if kind is UnitKind.POINT and container.partition("__")[0].startswith("annex"):
        return ("point", "para")
    return (SEGMENTS[kind],)


def _loosely(text: ActText, container: str, kind: UnitKind) -> tuple[str, ...]:
    """Segments that real texts name by the word too: « paragraphe » and « point » for any numbered unit, "section".

    In English acts that have sections in the place of articles, the section is the article.
    """
    if text.language == "fr" and kind in (UnitKind.PART, UnitKind.POINT):
        return ("point",) if kind is UnitKind.PART else ("para",)
    if kind is UnitKind.SECTION and text.language == "en":
        return ("art",) if has_sections_for_articles(text) else ()
    return ()


@lru_cache(maxsize=256)
def has_sections_for_articles(text: ActText) -> bool:
    """Whether the basic unit of an act is called a section, as in the United Kingdom and in South Africa."""
    first = next((unit for unit in text.order if unit.kind is UnitKind.ARTICLE), None)
    return first is not None and first.marker[:7].lower() == "section"


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


def number_value(number: str) -> tuple[int, tuple[int, ...], str]:
    """A number to sort by: 5.1 between 5 and 6, 5a after 5, letters after figures, aa after z."""
    figures = _FIGURES.match(number)
    if figures is None:
        return (1, (len(number),), number)
    return (0, tuple(int(piece) for piece in _DIGITS.findall(figures[0])), number[figures.end() :])


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


def _distance(one: tuple[int, tuple[int, ...], str], other: tuple[int, tuple[int, ...], str]) -> float:
    if one[0] != other[0]:
        return float("inf")
    if one[0]:
        return abs(_place(one[2]) - _place(other[2]))
    return abs(_decimal(one[1]) - _decimal(other[1]))


def _decimal(parts: tuple[int, ...]) -> float:
    return sum(part * 0.001**at for at, part in enumerate(parts))


def _place(letters: str) -> float:
    return sum(ord(letter) * 26.0**-at for at, letter in enumerate(letters)) + 26 * len(letters)


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
    if kind is UnitKind.ARTICLE:
        found = [one for one in found if text.units[one].kind is UnitKind.ANNEX]
    return [*found, ""]


def related(text: ActText, eid: str, kind: UnitKind, relation: str) -> str:
    """The unit that «սույն», «նույն», «նախորդ» or «հաջորդ» means, seen from a place; "" where there is none."""
    if kind is UnitKind.SECTION and text.language == "en" and has_sections_for_articles(text):
        kind = UnitKind.ARTICLE
    here = enclosing(text, eid, kind)
    if not here and kind is UnitKind.POINT and enclosing(text, eid, UnitKind.ANNEX):
        here = enclosing(text, eid, UnitKind.PART)
    if not here and kind is UnitKind.SUBPOINT:
        here = enclosing(text, eid, UnitKind.POINT)
    if not here or relation in (THIS, SAME):
        return here
    if relation not in (PREVIOUS, NEXT):
        return ""
    kind = text.units[here].kind
    if kind is UnitKind.ARTICLE:
        alike = [unit.eid for unit in text.order if unit.kind is kind and unit.eid not in text.quoted]
    else:
        above = text.units.get(text.parents[here])
        alike = [unit.eid for unit in (above.children if above else text.roots) if unit.kind is kind]
    if here not in alike:
        return ""
    at = alike.index(here) + (1 if relation == NEXT else -1)
    return alike[at] if 0 <= at < len(alike) else ""

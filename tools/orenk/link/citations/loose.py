"""What English and French texts cite loosely, and readers of law still find: tried where the strict reading finds none.

A point or letter without its holder is looked for in the whole article; « l'alinéa précédent » needs but something that
precedes; an « alinéa » may be a line of a list; a number in brackets may stand inside the words of a unit.
"""

from __future__ import annotations

import re

from orenk.link.citations.provisions import child, follow
from orenk.link.reading.expressions import NEXT, PREVIOUS
from orenk.model.links import Step
from orenk.model.nodes import SEGMENTS, ActText, UnitKind

_ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})
_DASH = re.compile(r"(?:^|\s)[-–—•]\s")
LANGUAGES = frozenset({"en", "fr"})


def neighbour(text: ActText, eid: str, relation: str) -> str:
    """The unit that « alinéa précédent » may mean: the one before or after the place, whatever its kind."""
    if relation not in (PREVIOUS, NEXT):
        return ""
    article = text.article_of(eid)
    units = [unit.eid for unit in text.units[article].walk() if unit.text is not None]
    if eid not in units:
        return ""
    at = units.index(eid) + (1 if relation == NEXT else -1)
    return units[at] if 0 <= at < len(units) else ""


def loosely(text: ActText, eid: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The units that a path of items may mean, seen from the place `eid`; or that follow as far as units are typed."""
    if not steps or not steps[0].number:
        return ()
    if steps[0].kind in _ITEMS:
        return _in_article(text, text.article_of(eid), steps)
    return _as_far(text, "", steps)


def _in_article(text: ActText, article: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The path from any unit of the article; else as far as it goes from the article itself."""
    for unit in text.units[article].walk():
        found = follow(text, unit.eid, steps).eids
        if found:
            return found
    return _as_far(text, article, steps)


def _as_far(text: ActText, container: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The unit whose own words hold what the rest of the path names."""
    at = container
    for step in steps:
        found = child(text, at, step.kind, step.number) if step.number else ""
        if not found:
            return (at,) if at and _inside(text, at, step) else ()
        at = found
    return (at,)


def _inside(text: ActText, eid: str, step: Step) -> bool:
    """Whether a unit holds the step in its words: "(i)", or so many lines for the number of an « alinéa »."""
    unit = text.units[eid]
    if step.kind is UnitKind.PARAGRAPH and step.number.isdigit():
        lines = sum(1 for below in unit.walk() if below.text is not None)
        lines += sum(len(_DASH.findall(below.text.plain)) for below in unit.walk() if below.text is not None)
        return int(step.number) <= lines
    if step.kind not in _ITEMS or SEGMENTS.get(step.kind) is None:
        return False
    typed = step.typed.strip("()") or step.number
    sign = re.compile(rf"(?:^|[\s(«]){re.escape(typed)}(?:\)|\.\s|°)", re.I)
    return any(below.text is not None and sign.search(below.text.plain) for below in unit.walk())

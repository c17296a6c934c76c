"""What English and French texts cite loosely, and readers of law still find: tried where the strict reading finds none.

A point or letter without its holder is looked for in the whole article; « l'alinéa précédent » needs but something that
precedes; an « alinéa » may be a line of a list; a number in brackets may stand inside the words of a unit.
"""

from __future__ import annotations

import re

from orenk.link.citations.provisions import child, follow
from orenk.link.reading.expressions import LAST, NEXT, PREVIOUS
from orenk.model.links import Step
from orenk.model.nodes import SEGMENTS, ActText, UnitKind

ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})
_DASH = re.compile(r"(?:^|\s)[-–—•]\s")
_LONG = 400
"""A unit of so many characters has more than one « alinéa » in it, as texts that were converted often have."""
_ROMANS = [
    "0",
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
    "xvii",
    "xviii",
    "xix",
    "xx",
]
LANGUAGES = frozenset({"en", "fr"})


def neighbour(text: ActText, eid: str, relation: str) -> str:
    """The unit that « alinéa précédent » may mean: the one before or after the place, whatever its kind."""
    if relation not in (PREVIOUS, NEXT):
        return ""
    article = text.article_of(eid)
    words = text.units[eid].text
    if relation == PREVIOUS and words is not None and len(words.plain) > _LONG:
        return eid
    units = [unit.eid for unit in text.units[article].walk() if unit.text is not None]
    if eid not in units:
        return ""
    at = units.index(eid) + (1 if relation == NEXT else -1)
    return units[at] if 0 <= at < len(units) else ""


def loosely(text: ActText, eid: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The units that a path of items may mean, seen from the place `eid`; or that follow as far as units are typed."""
    if not steps:
        return ()
    if not steps[0].number:
        return _in_article(text, text.article_of(eid), steps[1:]) if steps[1:] and steps[1].kind in ITEMS else ()
    if steps[0].kind in ITEMS:
        whole = child(text, "", UnitKind.DIVISION, steps[0].number) if steps[0].kind is UnitKind.PART else ""
        return _in_article(text, text.article_of(eid), steps) or ((whole,) if whole else ())
    further = tuple(step for step in steps if step.kind is not UnitKind.PARAGRAPH)
    return _as_far(text, "", steps) or _as_far(text, "", further) or _quoted(text, steps[0])


def _quoted(text: ActText, step: Step) -> tuple[str, ...]:
    """An article that an amendment in the same act adds or restates."""
    if step.kind is not UnitKind.ARTICLE or not text.quoted:
        return ()
    number = step.number.lower()
    quoted = (text.units[eid] for eid in sorted(text.quoted))
    return next(((one.eid,) for one in quoted if one.kind is step.kind and one.number.lower() == number), ())


def _in_article(text: ActText, article: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The path from any unit of the article; else as far as it goes from the article itself."""
    for unit in text.units[article].walk():
        found = follow(text, unit.eid, steps).eids or _as_far(text, unit.eid, steps)
        if found:
            return found
    return ()


def _as_far(text: ActText, container: str, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The unit whose own words hold what the rest of the path names."""
    at = container
    for step in steps:
        found = child(text, at, step.kind, step.number) if step.number else ""
        if not found and step.kind in ITEMS:
            found = _counted(text, at, step)
        if found and step.last and step.kind is UnitKind.ARTICLE and not child(text, at, step.kind, step.last):
            return ()
        if not found:
            return (at,) if at and _inside(text, at, step) else ()
        at = found
    return (at,)


def _counted(text: ActText, eid: str, step: Step) -> str:
    """The fourth item of a list for « lettre d) », where conversion has turned its letters into figures."""
    if text.language != "fr" or not (len(step.number) == 1 and step.number.isalpha() and step.number.isascii()):
        return ""
    place = str(ord(step.number.lower()) - ord("a") + 1)
    for unit in text.units[eid].children if eid else ():
        if unit.number == place and unit.kind in ITEMS:
            return unit.eid
        found = _counted(text, unit.eid, step) if unit.kind is UnitKind.PARAGRAPH and unit.children else ""
        if found:
            return found
    return ""


def _inside(text: ActText, eid: str, step: Step) -> bool:
    """Whether a unit holds the step in its words: "(i)", or so many lines for the number of an « alinéa »."""
    unit = text.units[eid]
    if step.number == LAST:
        return True
    if step.kind is UnitKind.PARAGRAPH and step.number.isdigit():
        lines = sum(1 for below in unit.walk() if below.text is not None)
        lines += sum(len(_DASH.findall(below.text.plain)) for below in unit.walk() if below.text is not None)
        return int(step.number) <= lines or (unit.text is not None and len(unit.text.plain) > _LONG)
    if step.kind not in ITEMS or SEGMENTS.get(step.kind) is None:
        return False
    if step.number.isalpha() and len(step.number) == 1 and text.language == "fr" and not unit.children:
        return unit.text is not None and (len(unit.text.plain) > _LONG or unit.text.plain.rstrip()[-1:] == ":")
    typed = step.typed.strip("()") or step.number
    roman = _ROMANS[int(typed)] if typed.isdecimal() and int(typed) < len(_ROMANS) else typed
    sign = re.compile(rf"(?:^|[\s(«])(?:{re.escape(typed)}|{re.escape(roman)})(?:\)|\.\s|°)", re.I)
    return any(below.text is not None and sign.search(below.text.plain) for below in unit.walk())

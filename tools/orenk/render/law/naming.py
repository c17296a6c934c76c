"""What a provision is called where a link leads to it, and where it stands in the site."""

from __future__ import annotations

from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.page import HERE
from orenk.render.words import word

DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER, UnitKind.ANNEX})
_CHAPTERS = DIVISIONS - {UnitKind.ANNEX}
_HEADED = DIVISIONS | {UnitKind.ARTICLE}
_POINTS = frozenset({UnitKind.PART, UnitKind.POINT})


def text_for(act: Act, language: str) -> ActText:
    """The text that a reader of `language` is shown: in that language, else English, else the leading one."""
    return act.texts.get(language) or act.texts.get("en") or act.text


def text_with(act: Act, language: str, eid: str) -> ActText | None:
    """The text that a reader of `language` is shown for one unit: the nearest that has it."""
    texts = (text_for(act, language), act.text, *act.texts.values())
    return next((text for text in texts if eid in text.units), None)


def landing(text: ActText, eid: str) -> str:
    """The unit that has a page of its own and holds `eid`: an article, a point of a decision or of an annex, else
    the chapter or annex; "" where it stands in none of them."""
    while eid and (eid in text.quoted or not (is_provision(text, eid) or text.units[eid].kind in DIVISIONS)):
        eid = text.parents[eid]
    return eid


def is_provision(text: ActText, eid: str) -> bool:
    """Whether a reader opens this unit by itself: an article, or what stands in the place of one."""
    unit = text.units[eid]
    if eid in text.quoted:
        return False
    if unit.kind is UnitKind.ARTICLE:
        return True
    above = text.parents[eid]
    return unit.kind in _POINTS and (not above or text.units[above].kind in DIVISIONS)


def provisions(act: Act) -> dict[str, None]:
    """The eIds of all provisions, in the order of the leading text, then those that only a translation has."""
    return {unit.eid: None for text in act.texts.values() for unit in text.order if is_provision(text, unit.eid)}


def article_count(text: ActText) -> int:
    """How many articles a text has of its own; those that it quotes are of the act it amends."""
    return sum(unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted for unit in text.order)


def unit_name(text: ActText, eid: str, language: str = "") -> str:
    """«Հոդված 5, մաս 2, կետ 3»: the way to a unit from its article or annex down, in `language`, else in the text's.

    The points of an annex are numbered through its chapters, so they are cited without them.
    """
    names: list[str] = []
    annexed = text.units[_root(text, eid)].kind is UnitKind.ANNEX
    while eid:
        unit = text.units[eid]
        if not (annexed and names and unit.kind in _CHAPTERS):
            names.append(_own_name(unit, language or text.language, text.language))
        if unit.kind in _HEADED and not (annexed and unit.kind in _CHAPTERS):
            break
        eid = text.parents[eid]
    words = ", ".join(reversed(names))
    return words[:1].upper() + words[1:]


def _root(text: ActText, eid: str) -> str:
    while text.parents[eid]:
        eid = text.parents[eid]
    return eid


def _own_name(unit: Unit, language: str, written: str) -> str:
    if unit.kind in _HEADED and unit.marker and language == written:
        return unit.marker.rstrip(". ")
    number = unit.number or (unit.eid.rpartition("_")[2] if unit.kind is UnitKind.PARAGRAPH else "")
    return f"{word(f'unit.{unit.kind.value}', language)} {number}".rstrip()


def unit_path(text: ActText, act: str, eid: str) -> str:
    """Where a unit stands, from the home of the reader's language: in its provision's page, or in that of the act."""
    page = landing(text, eid)
    if page and (eid == page or text.units[page].kind not in DIVISIONS):
        return f"laws/{act}/{page}/#{eid}"
    return f"laws/{act}/#{eid}"


def unit_link(text: ActText, act: str, eid: str) -> str:
    return f"{HERE}{unit_path(text, act, eid)}"

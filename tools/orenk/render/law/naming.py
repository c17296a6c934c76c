"""What a provision is called where a link leads to it, and where it stands in the site."""

from __future__ import annotations

from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.page import HERE
from orenk.render.words import word

_HEADED = frozenset(
    {UnitKind.ARTICLE, UnitKind.ANNEX, UnitKind.CHAPTER, UnitKind.SECTION, UnitKind.DIVISION, UnitKind.BOOK}
)


def text_for(act: Act, language: str) -> ActText:
    """The text that a reader of `language` is shown: in that language, else English, else the leading one."""
    return act.texts.get(language) or act.texts.get("en") or act.text


def text_with(act: Act, language: str, eid: str) -> ActText | None:
    """The text that a reader of `language` is shown for one unit: the nearest that has it."""
    texts = (text_for(act, language), act.text, *act.texts.values())
    return next((text for text in texts if eid in text.units), None)


def unit_name(text: ActText, eid: str) -> str:
    """«Հոդված 5, մաս 2, կետ 3»: the way to a unit from its article down, in the language of the text.

    The points of an annex are numbered through, so its chapters are not named on the way to them.
    """
    names: list[str] = []
    while eid:
        unit = text.units[eid]
        if names and unit.kind is UnitKind.CHAPTER and text.parents[eid]:
            eid = text.parents[eid]
            continue
        names.append(_own_name(unit, text.language))
        if unit.kind in _HEADED:
            break
        eid = text.parents[eid]
    return ", ".join(reversed(names))


def _own_name(unit: Unit, language: str) -> str:
    if unit.kind in _HEADED and unit.marker:
        return unit.marker.rstrip(". ")
    number = unit.number or (unit.eid.rpartition("_")[2] if unit.kind is UnitKind.PARAGRAPH else "")
    return f"{word(f'unit.{unit.kind.value}', language)} {number}".rstrip()


def unit_path(text: ActText, act: str, eid: str) -> str:
    """Where a unit stands, from the home of the reader's language: in its article's page, or in that of the act."""
    article = text.article_of(eid)
    if text.units[article].kind is UnitKind.ARTICLE and eid not in text.quoted:
        return f"laws/{act}/{article}/#{eid}"
    return f"laws/{act}/#{eid}"


def unit_link(text: ActText, act: str, eid: str) -> str:
    return f"{HERE}{unit_path(text, act, eid)}"

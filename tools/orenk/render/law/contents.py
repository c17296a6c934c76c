"""The contents of an act: its divisions and articles, as a list of links."""

from __future__ import annotations

from html import escape

from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.law.units import DIVISIONS
from orenk.render.page import HERE
from orenk.render.reader import Reader


def contents(reader: Reader, act: Act, text: ActText, whole: bool = False) -> str:
    """Links to the places in the page if it holds the `whole` text, else to the pages of the articles."""
    lang = "" if text.language == reader.language else f' lang="{text.language}"'
    items = "".join(_item(act.id, unit, whole) for unit in text.roots)
    top = escape(str(reader.act_title(act.id).striptags()), quote=False)
    name = f'<p class="contents-act"><a href="{HERE}laws/{act.id}/">{top}</a></p>'
    return f'{name}<ol class="contents-list"{lang}>{items}</ol>'


def _item(act: str, unit: Unit, whole: bool) -> str:
    if unit.kind not in DIVISIONS and unit.kind is not UnitKind.ARTICLE:
        return ""
    href = f"#{unit.eid}" if whole else f"{HERE}laws/{act}/{unit.eid}/"
    if unit.kind in DIVISIONS and not whole:
        href = f"{HERE}laws/{act}/#{unit.eid}"
    number = unit.number if unit.kind is UnitKind.ARTICLE else unit.marker
    heading = unit.heading.plain if unit.heading else ""
    below = "".join(_item(act, child, whole) for child in unit.children)
    inner = f"<ol>{below}</ol>" if below else ""
    return (
        f'<li class="contents-{unit.kind.value}"><a href="{href}" data-eid="{unit.eid}">'
        f'<span class="contents-number">{escape(number, quote=False)}</span> '
        f"<span>{escape(heading, quote=False)}</span></a>{inner}</li>"
    )

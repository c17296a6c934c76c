"""The contents of an act: its divisions and articles, as a list of links."""

from __future__ import annotations

from html import escape

from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit
from orenk.render.law.naming import DIVISIONS, is_provision
from orenk.render.law.tips import first_words
from orenk.render.page import HERE
from orenk.render.reader import Reader


def contents(reader: Reader, act: Act, text: ActText, whole: bool = False) -> str:
    """Links to the places in the page if it holds the `whole` text, else to the pages of the articles."""
    lang = "" if text.language == reader.language else f' lang="{text.language}"'
    items = "".join(_item(act.id, text, unit, whole) for unit in text.roots)
    top = escape(str(reader.act_title(act.id).striptags()), quote=False)
    name = f'<p class="contents-act"><a href="{HERE}laws/{act.id}/">{top}</a></p>'
    return f'{name}<ol class="contents-list"{lang}>{items}</ol>'


def _item(act: str, text: ActText, unit: Unit, whole: bool) -> str:
    division = unit.kind in DIVISIONS
    if not division and not is_provision(text, unit.eid):
        return ""
    href = f"#{unit.eid}" if whole else f"{HERE}laws/{act}/{unit.eid}/"
    number = unit.marker if division else unit.number
    heading = unit.heading.plain if unit.heading else first_words(unit)
    below = "".join(_item(act, text, child, whole) for child in unit.children) if division else ""
    inner = f"<ol>{below}</ol>" if below else ""
    return (
        f'<li class="contents-{unit.kind.value}"><a href="{href}" data-eid="{unit.eid}">'
        f'<span class="contents-number">{escape(number, quote=False)}</span> '
        f"<span>{escape(heading, quote=False)}</span></a>{inner}</li>"
    )

"""Two languages side by side, unit by unit: one aligned row for each, which carries the eId."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from markupsafe import Markup

from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.law.contents import contents
from orenk.render.law.naming import DIVISIONS
from orenk.render.law.units import on_this_page
from orenk.render.page import Page
from orenk.render.reader import Reader

_TIP = re.compile(r' data-tip="[^"]*"(?: aria-describedby="[^"]*")?')
_LEVELS = {UnitKind.ARTICLE: "h3"}


def pages(reader: Reader) -> Iterator[Page]:
    for act in reader.corpus.acts.values():
        others = [text for language, text in act.texts.items() if language != act.leading]
        if others:
            yield _page(reader, act, act.text, others[0])


def _page(reader: Reader, act: Act, left: ActText, right: ActText) -> Page:
    title = str(reader.act_title(act.id).striptags())
    body = reader.html(
        "parallel.html",
        act=act,
        act_title=reader.act_title(act.id),
        left=left,
        right=right,
        rows=Markup(_TIP.sub("", on_this_page(act.id, "".join(_rows(reader, act, left, right))))),
    )
    return reader.page(
        "parallel", f"laws/{act.id}/parallel/", f"{title} · {reader.t('act.parallel')}", body, section="laws",
        description=reader.t("act.parallel"), standing=reader.standing(act),
        contents=contents(reader, act, left, whole=True),
    )  # fmt: skip


def _rows(reader: Reader, act: Act, left: ActText, right: ActText) -> Iterator[str]:
    only_right = (unit for unit in right.order if unit.eid not in left.units)
    for unit in (*left.order, *only_right):
        pair = _cell(reader, act, left, left.units.get(unit.eid)) + _cell(reader, act, right, right.units.get(unit.eid))
        yield f'<div class="row row-{unit.kind.value}" id="{unit.eid}">{pair}</div>'


def _cell(reader: Reader, act: Act, text: ActText, unit: Unit | None) -> str:
    if unit is None:
        missing = escape(reader.t("text.missing"), quote=False)
        return f'<div class="cell cell-missing"><p>{missing}</p></div>'
    lang = f'<div class="cell" lang="{text.language}">'
    renderer = reader.texts.of(act, text)
    if unit.kind is UnitKind.ARTICLE or unit.kind in DIVISIONS:
        level = _LEVELS.get(unit.kind, "h2")
        return f"{lang}<{level}>{renderer.heading(unit)}</{level}></div>"
    if unit.kind is UnitKind.TABLE:
        return f"{lang}{renderer.table(unit)}</div>"
    number = f'<span class="n">{escape(unit.marker, quote=False)}</span> ' if unit.marker else ""
    return f"{lang}{number}<p>{renderer.words(unit)}</p></div>"

"""The programme at a glance: the roadmap on an axis of years, and what is known of each life event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from markupsafe import Markup

from orenk.model.programme import LifeEvent, Measure, Workstream
from orenk.model.records import Record
from orenk.render.page import HERE
from orenk.render.pictures import grid as grids
from orenk.render.pictures import timeline as timelines
from orenk.render.pictures.drawing import Label
from orenk.render.pictures.grid import Known, grid
from orenk.render.pictures.timeline import Sign, Sort, Stream, timeline
from orenk.render.reader import Reader

_SORTS: Mapping[str, Sort] = {"evidenced": "evidenced", "reported": "reported", "no-public-evidence": "none"}

EVENT_FACTS = ("programme.services", "programme.bodies", "programme.data-used", "programme.basis")


def roadmap(reader: Reader, measures: Mapping[str, list[Record[Measure]]]) -> tuple[Markup, Markup]:
    """The measures of every workstream by date, wide and narrow."""
    streams = reader.corpus.programme.workstreams
    rows = [_stream(reader, streams[name], found) for name, found in measures.items()]
    legend = [(sort, reader.t(f"measure-status.{status}")) for status, sort in _SORTS.items()]
    legend.append(("due", reader.t("roadmap.sign")))
    wide, narrow = (
        timeline(rows, legend, reader.t("roadmap.undated"), width) for width in (timelines.WIDE, timelines.NARROW)
    )
    return Markup(wide), Markup(narrow)


def _stream(reader: Reader, record: Record[Workstream], measures: list[Record[Measure]]) -> Stream:
    language, name = record.value.name.resolve(reader.language)
    signs = chain.from_iterable(_signs(one.value) for one in measures)
    return Stream(Label(name, language, f"{HERE}programme/workstreams/{record.id}/"), tuple(signs))


def _signs(measure: Measure) -> Iterable[Sign]:
    if measure.date or not measure.due:
        yield Sign(measure.date or "", _SORTS[measure.status])
    if measure.until:
        yield Sign(measure.until, _SORTS[measure.status])
    if measure.due:
        yield Sign(measure.due, "due")


def events_picture(reader: Reader, events: Iterable[Record[LifeEvent]]) -> tuple[Markup, Markup]:
    """What is known of each life event, wide and narrow."""
    rows = [_known(reader, record) for record in events]
    columns = [reader.t(words) for words in (*EVENT_FACTS, "programme.unknown")]
    return Markup(grid(rows, columns, grids.WIDE)), Markup(grid(rows, columns, grids.NARROW))


def _known(reader: Reader, record: Record[LifeEvent]) -> Known:
    event = record.value
    language, name = event.name.resolve(reader.language) if event.name else (reader.language, "")
    label = Label(f"{event.number}. {name or reader.t('programme.open-place')}", language, f"#{record.id}")
    return Known(label, tuple(map(len, (event.services, event.bodies, event.data, event.basis))), len(event.unknown))

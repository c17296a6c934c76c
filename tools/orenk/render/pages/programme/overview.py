"""The programme: where each workstream stands at a glance, a page for each, and the report on a period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from orenk.model.programme import Measure, Status, Workstream
from orenk.model.records import OfficialAct, Record
from orenk.render.law.tips import shortened
from orenk.render.page import Page
from orenk.render.pages.acts.package import PICTURED
from orenk.render.pages.programme.glance import roadmap
from orenk.render.programme.periods import chapters
from orenk.render.reader import Reader

PERIODS = (
    ("report-2022-2024", "programme.report", "2022-01-01", "2024-12-31"),
    ("plan-2025", "programme.plan", "2025-01-01", "2025-12-31"),
)
"""The periods of which the consultation took stock: address, key of the title, first and last day."""

_STATUSES: tuple[Status, ...] = ("evidenced", "reported", "no-public-evidence")


def pages(reader: Reader) -> Iterator[Page]:
    """The overview, the workstreams, and the reports on the periods."""
    programme = reader.corpus.programme
    measures = {name: measures_of(reader, name) for name in programme.workstreams}
    body = reader.html(
        "programme.html",
        workstreams=programme.workstreams.values(),
        counts={name: _counts(found) for name, found in measures.items()},
        waiting=_waiting(reader),
        periods=PERIODS,
        measures=measures,
        picture=roadmap(reader, measures),
    )
    yield reader.page(
        "programme", "programme/", reader.t("programme.title"), body, section="programme",
        description=reader.t("programme.lead"), head=PICTURED,
    )  # fmt: skip
    for record in programme.workstreams.values():
        yield _workstream(reader, record, measures[record.id])
    for address, title, start, end in PERIODS:
        yield _period(reader, address, title, start, end)


def measures_of(reader: Reader, workstream: str) -> list[Record[Measure]]:
    """The measures of a workstream, those of known date first, by date."""
    found = [one for one in reader.corpus.programme.measures.values() if one.value.workstream == workstream]
    return sorted(found, key=lambda one: one.value.date or one.value.due or "9999")


def _counts(measures: list[Record[Measure]]) -> list[tuple[str, int]]:
    counted = Counter(one.value.status for one in measures)
    return [(status, counted[status]) for status in _STATUSES if counted[status]]


def _waiting(reader: Reader) -> list[tuple[Record[OfficialAct], list[Record[Workstream]]]]:
    """The official acts that something waits for, each with what waits."""
    out = []
    programme = reader.corpus.programme
    for act in reader.corpus.official.values():
        names = {one.id for one in programme.workstreams.values() if act.id in one.value.waits}
        names |= {one.value.workstream for one in programme.measures.values() if act.id in one.value.waits}
        if names:
            out.append((act, [one for one in programme.workstreams.values() if one.id in names]))
    return out


def _workstream(reader: Reader, record: Record[Workstream], measures: list[Record[Measure]]) -> Page:
    name = record.value.name.get(reader.language)
    body = reader.html("workstream.html", id=record.id, one=record.value, measures=measures)
    return reader.page(
        "workstream", f"programme/workstreams/{record.id}/", name, body, section="programme",
        description=shortened(record.value.stands.get(reader.language)),
    )  # fmt: skip


def _period(reader: Reader, address: str, title: str, start: str, end: str) -> Page:
    body = reader.html(
        "period.html", title=title, start=start, end=end, chapters=chapters(reader.corpus, start, end)
    )  # fmt: skip
    return reader.page(
        "period", f"programme/{address}/", reader.t(title), body, section="programme",
        description=reader.t("programme.period.lead"),
    )  # fmt: skip

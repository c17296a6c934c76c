"""The ledger: every by-law that our drafts leave to be made, and every time limit they set, in words."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from markupsafe import Markup
from msgspec import Struct

from orenk.ask.ledger import FROM_ENTRY
from orenk.lint.records.places import units_at
from orenk.lint.transition.delegations import due_of
from orenk.model.corpus import Act
from orenk.model.records import ByLaw, TimeLimit
from orenk.render.downloads.calendar import Task, calendar
from orenk.render.page import Page
from orenk.render.pages.powers.lines import PowerLine, body_or_term, limit_words, power_lines
from orenk.render.pages.powers.matrix import FILTERED
from orenk.render.reader import Reader
from orenk.render.words import WORDS

_UNITS = ("hour", "day", "working-day", "month", "year")


class Owed(Struct, frozen=True, eq=False):
    """One thing owed: by whom, what, and by when, as far as the text says it; `start` is what the time runs from."""

    line: PowerLine
    who: str
    who_name: Markup
    what: Markup
    within: str
    start: Markup


def pages(reader: Reader) -> Iterator[Page]:
    by_laws, deadlines = [], []
    for act in reader.corpus.acts.values():
        for line in power_lines(reader, act):
            if line.power.by_law:
                by_laws.append(_by_law(reader, act, line, line.power.by_law))
            if line.power.deadline:
                deadlines.append(_deadline(reader, line, line.power.deadline))
    deadlines.sort(key=_length)
    holders = {owed.who: owed.who_name for owed in deadlines}
    body = reader.html(
        "ledger.html", by_laws=_by_act(reader, by_laws), deadlines=_by_act(reader, deadlines), count=len(deadlines),
        holders=sorted(holders.items(), key=lambda pair: pair[1]),
    )  # fmt: skip
    days = [stage.date for act in reader.corpus.acts.values() for stage in act.record.value.stages]
    tasks = [
        _task(reader, owed, sort) for sort, found in (("by-law", by_laws), ("deadline", deadlines)) for owed in found
    ]
    files = {"ledger.ics": calendar(reader.t("ledger.title"), tasks, max(days))} if days else {}
    yield reader.page(
        "ledger", "ledger/", reader.t("ledger.title"), body, section="laws", description=reader.t("ledger.lead"),
        head=FILTERED, files=files,
    )  # fmt: skip


def _by_act(reader: Reader, found: list[Owed]) -> dict[str, list[Owed]]:
    """What is owed under each act that has any, in the order of the acts."""
    groups = {act: [owed for owed in found if owed.line.act == act] for act in reader.corpus.acts}
    return {act: own for act, own in groups.items() if own}


def _by_law(reader: Reader, act: Act, line: PowerLine, by_law: ByLaw) -> Owed:
    limit = by_law.due
    if limit is None:
        dues = due_of(reader.corpus, act, units_at(reader.corpus, act.id, line.power.at))
        limit = next((TimeLimit(due.months, "month", FROM_ENTRY) for due in dues), None)
    key = f"by-law.{by_law.kind}"
    name = Markup.escape(reader.t(key)) if key in WORDS else reader.foreign(by_law.kind.replace("-", " "), "en")
    what = Markup(reader.t("ledger.pair", first=name, second=line.does))
    within, start = (limit_words(reader, limit), _start(reader, limit)) if limit else ("", Markup(""))
    return Owed(line, by_law.of, body_or_term(reader, by_law.of), what, within, start)


def _deadline(reader: Reader, line: PowerLine, limit: TimeLimit) -> Owed:
    return Owed(line, line.power.body, line.body_name, line.does, limit_words(reader, limit), _start(reader, limit))


def _length(owed: Owed) -> tuple[int, int]:
    limit = owed.line.power.deadline
    return (_UNITS.index(limit.unit), limit.count) if limit else (len(_UNITS), 0)


def _start(reader: Reader, limit: TimeLimit) -> Markup:
    """What the time runs from, in the language of the page where the record has it."""
    return reader.run(limit.start)


def _task(reader: Reader, owed: Owed, sort: str) -> Task:
    place = owed.line.place.name if owed.line.place else owed.line.eid
    what = reader.t("ledger.pair", first=owed.who_name.striptags(), second=owed.what.striptags())
    when = reader.t("ledger.when", within=owed.within, start=owed.start.striptags() or reader.t("ledger.not-said"))
    said = when if owed.within else reader.t("ledger.no-time")
    description = f"{said}\n{reader.act_title(owed.line.act).striptags()}, {place}\n{reader.t('mark')}"
    words = sha256(f"{sort} {owed.line.power.words.get('hy')}".encode()).hexdigest()[:12]
    uid = f"{owed.line.act}-{owed.line.eid}-{owed.who}-{words}@orenk"
    return Task(uid, f"{what} ({reader.t('powers.illustrative')})", description)

"""What would be in force on each day on which something changes, as `orenk when` tells it; official acts apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from markupsafe import Markup
from msgspec import Struct

from orenk.ask.answer import Entry
from orenk.ask.force import Force, forces
from orenk.ask.when import ASSUMED, when
from orenk.model.records import OfficialAct, Record
from orenk.render.page import HERE, ROOT, Page
from orenk.render.pages.acts.package import in_reading_order
from orenk.render.reader import Reader

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CHOOSING = f'<script src="{ROOT}assets/orenk/in-force.js" defer></script>'


class Told(Struct, frozen=True, eq=False):
    """One line of an answer: a provision or an act, where it stands, and what is said of it.

    `words` are of the text in its `leading` language.
    """

    name: str
    act: Markup
    href: str
    facts: Mapping[str, str]
    words: str
    leading: str


class Day(Struct, frozen=True, eq=False):
    """A day on which something changes: what begins and what ends, then the whole state by section."""

    date: str
    begins: list[Told]
    ends: list[Told]
    sections: list[tuple[str, str, list[Told]]]


def pages(reader: Reader) -> Iterator[Page]:
    days = [_day(reader, date) for date in days_of_change(reader)]
    known, unknown = _official(reader)
    body = reader.html(
        "in-force.html", days=days, assumed=ASSUMED.render(reader.language), known=known, unknown=unknown
    )  # fmt: skip
    yield reader.page(
        "in-force", "in-force/", reader.t("in-force.title"), body, section="laws",
        description=reader.t("in-force.lead"), head=_CHOOSING,
    )  # fmt: skip


def days_of_change(reader: Reader) -> list[str]:
    """Every day on which a draft or a provision of one would begin or cease to be in force."""
    found = {
        day
        for force in forces(reader.corpus).values()
        for one in (force.whole, *force.units.values())
        for day in (one.start, one.end)
    }
    return sorted(found - {""})


def _day(reader: Reader, date: str) -> Day:
    answer = when(reader.corpus, date)
    sections = [
        (one.key, one.title.render(reader.language), [_told(reader, entry) for entry in one.entries])
        for one in answer.sections
    ]
    turns = [(address, force) for address, force in _turns(reader) if date in (force.start, force.end)]
    begins = [_place(reader, address) for address, force in turns if force.start == date]
    return Day(date, begins, [_place(reader, address) for address, force in turns if force.end == date], sections)


def _turns(reader: Reader) -> Iterator[tuple[str, Force]]:
    """Every act and every unit with a time in force of its own, in reading order, with that time."""
    for act in in_reading_order(reader):
        force = forces(reader.corpus).get(act.id)
        if force is not None:
            yield act.id, force.whole
            yield from ((f"{act.id}#{eid}", own) for eid, own in force.units.items())


def _told(reader: Reader, entry: Entry) -> Told:
    facts = {name: value.render(reader.language) for name, value in entry.facts}
    if "why" in facts:
        facts["why"] = _DAY.sub(lambda day: reader.day(day[0]), facts["why"])
    return _place(reader, entry.address, facts, entry.words.render(reader.language) if entry.words else "")


def _place(reader: Reader, address: str, facts: Mapping[str, str] = MappingProxyType({}), words: str = "") -> Told:
    act, _, eid = address.partition("#")
    title, leading = reader.act_title(act), reader.corpus.acts[act].leading
    place = reader.address(address) if eid else None
    if place is not None:
        return Told(place.name, title, str(place.href), facts, words, leading)
    return Told("", title, f"{HERE}laws/{act}/", facts, words, leading)


def _official(reader: Reader) -> tuple[list[Record[OfficialAct]], list[Record[OfficialAct]]]:
    """The official acts whose day of entry into force is known, by day, and those in force of which it is not."""
    acts = list(reader.corpus.official.values())
    known = [act for act in acts if act.value.dates.in_force]
    unknown = [act for act in acts if not act.value.dates.in_force and act.value.status in ("in-force", "adopted")]
    return sorted(known, key=lambda act: act.value.dates.in_force.date if act.value.dates.in_force else ""), unknown

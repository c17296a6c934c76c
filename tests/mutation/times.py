"""Faults of time: deadlines, dates and the entry into force. Planted alike in all languages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from mutation.bench import Bench, place
from mutation.faults import Plant, fault
from mutation.places import Twin, in_ledger, powers, record, swap_in, twin_of, twins, whole_act
from orenk.base.span import Origin
from orenk.model.nodes import UnitKind

ENTRY = {"hy": r"(?s).*ուժի մեջ է մտնում պաշտոնական.*", "en": r"(?s).*enters into force on the tenth.*"}


_LIMIT = {"hy": re.compile(r"ընթացքում|ժամկետում"), "en": re.compile(r"\bwithin\b|\bno later than\b")}


def _around(origin: Origin) -> Origin:
    """The words that make a length of time a time limit, which stand right before or after it."""
    return place(origin.path, max(0, origin.span.start - 14), origin.span.end + 14)


def _entries(bench: Bench) -> Iterator[Twin]:
    """The provisions on the entry into force."""
    for twin in twins(bench):
        if all(re.search(ENTRY[code], twin.typed(code)) for code in twin.units):
            yield twin


@fault("deadline-without-start")
def start_of_deadline_lost(bench: Bench) -> Iterator[Plant]:
    """The words that say from when a time limit runs were cut in an edit."""
    found = defaultdict(list)
    for one in bench.corpus.deadlines:
        if not _LIMIT[one.place.language].search(bench.corpus.text(_around(one.origin))):
            continue
        found[one.place.act, one.place.eid].append(one)
    for (act_id, eid), several in found.items():
        twin = twin_of(bench, bench.corpus.acts[act_id], eid)
        if twin is None or in_ledger(twin) or not all(one.start for one in several):
            continue
        if {one.place.language for one in several} == {*twin.units} and len(several) == len(twin.units):
            yield from twin.plant({one.place.language: (rf"\s*{re.escape(one.start)}", "") for one in several})


@fault("working-and-calendar-days")
def kinds_of_days_mixed(bench: Bench) -> Iterator[Plant]:
    """One time limit of an article counts days where the others count working days."""
    for twin in twins(bench, UnitKind.PART, UnitKind.POINT):
        article = twin.act.text.units[twin.act.text.article_of(twin.eid)]
        counted = [one.text.plain for one in article.walk() if one.text and "աշխատանքային օր" in one.text.plain]
        if len(counted) > 1 and not in_ledger(twin):
            yield from twin.plant(
                {"hy": (r"(\d+) աշխատանքային (?=օր)", r"\1 "), "en": (r"(\d+) working (?=days?\b)", r"\1 ")}
            )


@fault("missing-entry-into-force")
def entry_into_force_deleted(bench: Bench) -> Iterator[Plant]:
    """The sentence on the entry into force made way for another."""
    for twin in _entries(bench):
        if twin.act.record.value.kind == "government-decision":
            continue  # enters into force by the general rule where it says nothing
        swaps = {
            "hy": (ENTRY["hy"], "Պաշտոնական տեքստը հրապարակվում է կայքում։"),
            "en": (ENTRY["en"], "The official text is published on the website."),
        }
        yield from twin.plant(swaps, whole_act(twin))


@fault("double-entry-into-force")
def entry_into_force_twice(bench: Bench) -> Iterator[Plant]:
    """A second day of entry into force was added to the transitional provisions."""
    for twin in _entries(bench):
        series = [one for one in twins(bench, UnitKind.PART) if one.act.id == twin.act.id and not one.leading.children]
        for other in series[-3:]:
            if other.eid != twin.eid and other.typed("hy"):
                plant = other.more(
                    {
                        "hy": "Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 15-ին։",
                        "en": "This Law enters into force on 15 January 2027.",
                    }
                )
                yield Plant(plant.changes, (*plant.places, *twin.places))


@fault("impossible-date")
def day_of_no_calendar(bench: Bench) -> Iterator[Plant]:
    """A date was typed that no calendar has."""
    for twin in twins(bench, UnitKind.PART):
        if not twin.leading.children and twin.typed("hy"):
            yield twin.more(
                {
                    "hy": "Ցանկը հրապարակվում է 2027 թվականի փետրվարի 31-ին։",
                    "en": "The list is published on 31 February 2027.",
                }
            )


@fault("placeholder-date")
def date_left_as_placeholder(bench: Bench) -> Iterator[Plant]:
    """A record was copied with the date that its form had."""
    for path in bench.sources:
        if path.endswith("/law.yml") or path.startswith("glossary/acts/"):
            whole = record(bench, path)
            change = swap_in(bench, whole, r'(?<=    date: ")\d{4}-\d\d-\d\d', "1900-01-01")
            if change:
                yield Plant((change,), (whole,))


@fault("different-due-date", "unsaid-due-date")
def due_date_of_by_law_differs(bench: Bench) -> Iterator[Plant]:
    """The time for a by-law was changed in the ledger only."""
    for act, power, origin in powers(bench):
        change = swap_in(bench, origin, r"^(    due:\n      count: )(\d+)", r"\g<1>1\2")
        twin = twin_of(bench, act, power.value.at)
        if change and twin:
            yield Plant((change,), (origin, *twin.places))


@fault("unmeasured-time-limit", "vague-words")
def reasonable_time(bench: Bench) -> Iterator[Plant]:
    """A time limit in days became «a reasonable time»."""
    for twin in twins(bench):
        if not in_ledger(twin):
            swaps = {
                "hy": (r"\d+ (?:աշխատանքային )?օրվա ընթացքում", "ողջամիտ ժամկետում"),
                "en": (r"within \d+ (?:working )?days", "within a reasonable time"),
            }
            yield from twin.plant(swaps)


@fault("entry-into-force-before-stage", "retroactive-application")
def entry_into_force_in_the_past(bench: Bench) -> Iterator[Plant]:
    """The day of entry into force is past: the draft lay longer than was planned."""
    for twin in _entries(bench):
        swaps = {
            "hy": (r"պաշտոնական հրապարակմանը հաջորդող տասներորդ օրը", "2020 թվականի հունվարի 15-ին"),
            "en": (r"the tenth day following its official publication", "15 January 2020"),
        }
        yield from twin.plant(swaps)


@fault("retroactive-application")
def applied_to_the_past(bench: Bench) -> Iterator[Plant]:
    """A part reaches back before the entry into force."""
    for twin in twins(bench, UnitKind.PART):
        if not twin.leading.children and twin.typed("hy"):
            yield twin.more(
                {
                    "hy": "Սույն մասը տարածվում է մինչև սույն օրենքն ուժի մեջ մտնելը ծագած հարաբերությունների վրա։",
                    "en": "This part extends to relations that arose before this Law enters into force.",
                }
            )


@fault("stage-without-date")
def stage_moved_without_date(bench: Bench) -> Iterator[Plant]:
    """The draft went on to the next stage, and the day was not noted."""
    for act in bench.corpus.acts.values():
        whole = record(bench, f"laws/{act.id}/law.yml")
        change = swap_in(bench, whole, r"^stage: working", "stage: consultation")
        if change:
            yield Plant((change,), (whole,))

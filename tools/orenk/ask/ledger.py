"""The ledger: by-laws that the drafts promise and deadlines that they set, with the day where one can be told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.ask.answer import Answer, Entry, Section, answer
from orenk.ask.force import forces, later
from orenk.ask.when import ASSUMED
from orenk.ask.who import power_entry
from orenk.ask.words import TITLES
from orenk.base.messages import Message, same
from orenk.lint.records.places import units_at
from orenk.lint.transition.delegations import due_of
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.records import Power, Record, TimeLimit

SUBJECT = Message("ենթաօրենսդրական ակտեր և ժամկետներ", "by-laws and deadlines", "textes d'application et délais")
FROM_ENTRY = Localized("օրենքն ուժի մեջ մտնելուց", "entry into force", "l'entrée en vigueur")
_ENTRY = re.compile(r"entry into force|enters into force|ուժի մեջ մտն|entrée en vigueur", re.I)


def ledger(corpus: Corpus) -> Answer:
    """Every recorded power with a by-law, then every one with a deadline; those with a day in the order of the days."""
    by_laws, deadlines = [], []
    for act in corpus.acts.values():
        for record in act.powers:
            if record.value.by_law is not None:
                by_laws.append(_dated(corpus, act, record, by_law_day(corpus, act, record)))
            if record.value.deadline is not None:
                deadlines.append(_dated(corpus, act, record, _day(corpus, act, record, record.value.deadline)))
    sections = [
        Section(key, TITLES[key], tuple(sorted(entries, key=lambda entry: (day_of(entry) or "9999", entry.address))))
        for key, entries in (("by-laws", by_laws), ("deadlines", deadlines))
    ]
    return answer(corpus, "ledger", SUBJECT, sections, ASSUMED)


def day_of(entry: Entry) -> str:
    """The ISO day of an entry, "" where none can be told."""
    return next((value.en for name, value in entry.facts if name == "day"), "")


def by_law_day(corpus: Corpus, act: Act, record: Record[Power]) -> str:
    """By when the by-law is due: by its record, or else by what the act says of its by-laws."""
    by_law = record.value.by_law
    if by_law is not None and by_law.due is not None:
        return _day(corpus, act, record, by_law.due)
    dues = due_of(corpus, act, units_at(corpus, act.id, record.value.at))
    limits = (TimeLimit(due.months, "month", FROM_ENTRY) for due in dues)
    return next((day for limit in limits if (day := _day(corpus, act, record, limit))), "")


def _day(corpus: Corpus, act: Act, record: Record[Power], limit: TimeLimit) -> str:
    """The day of a time limit that runs from entry into force; no other event has a day."""
    force = forces(corpus).get(act.id)
    if force is None or not limit.start or not _ENTRY.search(limit.start.get("en")):
        return ""
    start = force.whole.start
    return later(start, limit.count, limit.unit) if start else ""


def _dated(corpus: Corpus, act: Act, record: Record[Power], day: str) -> Entry:
    entry = power_entry(corpus, act, record)
    facts = (*entry.facts, ("day", same(day))) if day else entry.facts
    return Entry(entry.name, entry.address, entry.origin, entry.words, facts)


def rows(told: Answer) -> Iterator[tuple[str, Entry]]:
    """Each entry with the key of its section."""
    return ((section.key, entry) for section in told.sections for entry in section.entries)

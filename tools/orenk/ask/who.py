"""Who must, may and must not do what: the powers of one body across all acts, and what others owe to it."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.ask.answer import Answer, Entry, Facts, Section, answer, entry_at
from orenk.ask.words import BY_LAWS, KINDS, TITLES, time_limit
from orenk.base.messages import Message, same
from orenk.base.span import Origin
from orenk.lint.records.places import units_at
from orenk.lint.records.powers import recorded_words
from orenk.model.corpus import Act, Corpus
from orenk.model.naming import provision_name, words_of
from orenk.model.records import Power, Record

_BY_LAW = Message("{kind}, {of}", "{kind}, {of}", "{kind}, {of}")


def who(corpus: Corpus, body: str) -> Answer:
    """The powers of the body with this id, by kind; then what stands in others' records toward it."""
    own = [(act, record) for act, record in _powers(corpus) if record.value.body == body]
    toward = [(act, record) for act, record in _powers(corpus) if record.value.toward == body]
    sections = [
        Section(kind, TITLES[kind], tuple(power_entry(corpus, *one) for one in own if one[1].value.kind == kind))
        for kind in KINDS
    ]
    sections.append(Section("toward", TITLES["toward"], tuple(power_entry(corpus, *one) for one in toward)))
    recorded = {entry.address for section in sections for entry in section.entries}
    sections.append(Section("named", TITLES["named"], tuple(_named(corpus, body, recorded))))
    return answer(corpus, "who", words_of(corpus.bodies[body].value.name), sections)


def _powers(corpus: Corpus) -> Iterator[tuple[Act, Record[Power]]]:
    return ((act, record) for act in corpus.acts.values() for record in act.powers)


def _named(corpus: Corpus, body: str, recorded: set[str]) -> Iterator[Entry]:
    """Units of the leading texts that name the body and have no record with it."""
    seen = set(recorded)
    for use in corpus.backlinks.bodies.get(body, ()):
        address = use.place.address
        if use.place.language == corpus.acts[use.place.act].leading and address not in seen:
            seen.add(address)
            yield entry_at(corpus, address, use.origin, same(use.words))


def power_entry(corpus: Corpus, act: Act, record: Record[Power]) -> Entry:
    """One power as an entry: its provision, its words in each language, and all that its record says."""
    address = next(iter(units_at(corpus, act.id, record.value.at)), act.id)
    return entry_at(corpus, address, _place(corpus, act, record), words_of(record.value.words), _facts(corpus, record))


def _place(corpus: Corpus, act: Act, record: Record[Power]) -> Origin:
    """Where its words stand in the leading text, or else the record."""
    for one in recorded_words(corpus):
        if one.record is record and one.text.language == act.leading:
            return one.origin
    return record.origin


def _facts(corpus: Corpus, record: Record[Power]) -> Facts:
    power = record.value
    facts = [("body", body_name(corpus, power.body)), ("kind", KINDS[power.kind]), ("act", words_of(power.act))]
    if power.toward is not None:
        facts.append(("toward", body_name(corpus, power.toward)))
    if power.deadline is not None:
        facts.append(("deadline", time_limit(power.deadline)))
    if power.condition is not None:
        facts.append(("condition", words_of(power.condition)))
    if power.appeal is not None:
        facts.append(("appeal", _appeal(corpus, record)))
    if power.by_law is not None:
        kind = BY_LAWS.get(power.by_law.kind, same(power.by_law.kind))
        facts.append(("by-law", _BY_LAW.fill(kind=kind, of=body_name(corpus, power.by_law.of))))
        if (due := power.by_law.due) is not None:
            facts.append(("due", time_limit(due)))
    return tuple(facts)


def _appeal(corpus: Corpus, record: Record[Power]) -> Message:
    act = record.origin.path.split("/")[1]
    reached = units_at(corpus, act, record.value.appeal or "")
    return provision_name(corpus, reached[0]) if reached else same(record.value.appeal or "")


def body_name(corpus: Corpus, id: str) -> Message:
    """The name of a body, or its id where no record has it."""
    record = corpus.bodies.get(id)
    return words_of(record.value.name) if record is not None else same(id)

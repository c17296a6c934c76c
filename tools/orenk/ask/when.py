"""What our drafts would have in force on a day, and what in them would then point at something that is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orenk.ask.answer import Answer, Entry, Facts, Section, answer, entry_at
from orenk.ask.force import ActForce, Force, forces
from orenk.ask.uses import around
from orenk.ask.words import TITLES
from orenk.base.messages import Message, same
from orenk.model.corpus import Corpus
from orenk.model.links import Citation
from orenk.model.naming import provision_name

ASSUMED = Message(
    "Ենթադրվում է, որ յուրաքանչյուր նախագիծ գրվածի պես ընդունվել և հրապարակվել է իր վերջին փուլի օրը։",
    "It is assumed that each draft was adopted and published, as written, on the day of its latest stage.",
    "On suppose que chaque projet a été adopté et publié, tel quel, au jour de son dernier stade.",
)
NOT_YET = Message("ուժի մեջ է մտնում {day}", "in force from {day}", "en vigueur à partir du {day}")
ENDED = Message("գործում է մինչև {day}", "in force until {day}", "en vigueur jusqu'au {day}")
EVENT = Message("կախված է դեպքից", "depends on an event", "dépend d'un événement")
REPEALED = Message("ուժը կորցրած", "repealed", "abrogé")
_NOT_LAW: Mapping[str, Message] = {
    "draft": Message(
        "պաշտոնական նախագիծ, ընդունված չէ", "an official draft, not adopted", "projet officiel, non adopté"
    ),
    "not-adopted": Message("չի ընդունվել", "not adopted", "non adopté"),
    "repealed": REPEALED,
}


def when(corpus: Corpus, day: str) -> Answer:
    """The state of the drafts on an ISO day."""
    all_forces = forces(corpus)
    rows: dict[str, list[Entry]] = {"in-force": [], "not-yet": [], "ended": []}
    for force in all_forces.values():
        rows[_state(force.whole, day)].append(_act(corpus, force))
        for eid, own in force.units.items():
            if _state(own, day) != _state(force.whole, day):
                address = f"{force.act.id}#{eid}"
                rows[_state(own, day)].append(entry_at(corpus, address, own.rule, facts=_facts(own)))
    sections = [Section(key, TITLES[key], tuple(entries)) for key, entries in rows.items()]
    sections.append(Section("points-nowhere", TITLES["points-nowhere"], tuple(_pointing(corpus, all_forces, day))))
    return answer(corpus, "when", same(day), sections, ASSUMED)


def _state(force: Force, day: str) -> str:
    if force.holds(day):
        return "in-force"
    return "ended" if force.start and force.start <= day else "not-yet"


def _act(corpus: Corpus, force: ActForce) -> Entry:
    return entry_at(corpus, force.act.id, force.whole.rule, facts=_facts(force.whole))


def _facts(force: Force) -> Facts:
    start = ("from", same(force.start) if force.start else EVENT)
    return (start, ("until", same(force.end))) if force.end else (start,)


def _pointing(corpus: Corpus, all_forces: Mapping[str, ActForce], day: str) -> Iterator[Entry]:
    """Citations in units in force, of the leading texts, that reach what is not in force that day."""
    for one in corpus.citations:
        place = one.place
        force = all_forces.get(place.act)
        if force is None or place.language != force.act.leading or place.eid in force.act.text.quoted:
            continue
        why = _why_not(corpus, all_forces, one, day) if force.at(place.eid).holds(day) else None
        if why is not None and not _own_rule(force, one):
            words = around(corpus, place.act, place.language, place.eid, place.span) or one.words
            target = provision_name(corpus, one.addresses[0]) if one.addresses else provision_name(corpus, one.act)
            facts = (("target", _official(corpus, one) or target), ("why", why))
            yield entry_at(corpus, place.address, one.origin, same(words), facts)


def _own_rule(force: ActForce, one: Citation) -> bool:
    """Whether the citation stands in the very rule that says when something begins."""
    unit = force.act.text.units[one.place.eid]
    return any(own.rule is not None and unit.origin.span.contains(own.rule.span) for own in force.units.values())


def _official(corpus: Corpus, one: Citation) -> Message | None:
    return provision_name(corpus, f"act:{one.act}") if one.act in corpus.official else None


def _why_not(corpus: Corpus, all_forces: Mapping[str, ActForce], one: Citation, day: str) -> Message | None:
    if one.act in corpus.official:
        record = corpus.official[one.act].value
        begins = record.dates.in_force
        if record.status in _NOT_LAW:
            return _NOT_LAW[record.status]
        return NOT_YET.fill(day=begins.date) if begins is not None and begins.date > day else None
    force = all_forces.get(one.act)
    if force is None:
        return None
    for reached in [force.at(eid) for eid in one.eids] or [force.whole]:
        if not reached.holds(day):
            return _reason(reached, day)
    return None


def _reason(force: Force, day: str) -> Message:
    if not force.start:
        return EVENT
    return NOT_YET.fill(day=force.start) if force.start > day else ENDED.fill(day=force.end)

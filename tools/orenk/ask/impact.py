"""Everything that a change of a provision touches: in every act, note and record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from orenk.ask.answer import Answer, Entry, Section, answer, entry_at
from orenk.ask.uses import around, use_entry
from orenk.ask.who import power_entry
from orenk.ask.words import LANGUAGE_NAMES, TITLES
from orenk.base.messages import same
from orenk.base.span import Origin, Span
from orenk.lint.records.notes import note_sections
from orenk.lint.records.places import units_at
from orenk.lint.transition.commencement import commencements
from orenk.lint.units.by_unit import defined_terms
from orenk.model.corpus import Act, Corpus
from orenk.model.links import Citation
from orenk.model.naming import provision_name

_NAMED = re.compile(r"(?<![\w#/-])([a-z0-9][a-z0-9-]*)#([a-z]+(?:__?[0-9a-z-]+)*)")


def impact(corpus: Corpus, addresses: tuple[str, ...]) -> Answer:
    """What depends on these units of one act of ours (`act#eId`), and on what stands below them; `act` is all of it."""
    act = corpus.acts[addresses[0].partition("#")[0]]
    eids = [address.partition("#")[2] for address in addresses]
    touched = {below for eid in eids for below in _below(act, eid)}
    above = {up for eid in eids for up in _above(act, eid)}
    whole = {act.id} | {f"{act.id}#{eid}" for eid in touched}
    sections = (
        ("cited", _citing(corpus, act, whole if "" in eids else whole - {act.id}, touched)),
        ("cited-within", _citing(corpus, act, {f"{act.id}#{eid}" for eid in above}, touched)),
        ("used", _used(corpus, act, touched)),
        ("powers", _powers(corpus, act, touched, appeal=False)),
        ("appeals", _powers(corpus, act, touched, appeal=True)),
        ("time", _time(corpus, act, touched)),
        ("notes", _notes(corpus, act, touched | above)),
        ("records", _records(corpus, act, touched)),
        ("needed", _needed(corpus, act) if "" in eids else ()),
        ("rests-on", _resting(corpus, act, touched)),
    )
    subject = provision_name(corpus, addresses[0])
    return answer(corpus, "impact", subject, (Section(key, TITLES[key], tuple(found)) for key, found in sections))


def _below(act: Act, eid: str) -> set[str]:
    if not eid:
        return {unit for text in act.texts.values() for unit in text.units}
    return {unit.eid for text in act.texts.values() if eid in text.units for unit in text.units[eid].walk()}


def _above(act: Act, eid: str) -> Iterator[str]:
    for text in act.texts.values():
        up = text.parents.get(eid, "")
        while up:
            yield up
            up = text.parents[up]


def _citing(corpus: Corpus, act: Act, wanted: set[str], inside: set[str]) -> Iterator[Entry]:
    """The citations from elsewhere that reach one of these addresses, each once, in the order of the texts."""
    found = {id(one): one for address in wanted for one in corpus.backlinks.citations.get(address, ())}
    for one in sorted(found.values(), key=lambda one: one.origin):
        if one.place.act != act.id or one.place.eid not in inside:
            yield _citation(corpus, one)


def _citation(corpus: Corpus, one: Citation) -> Entry:
    place = one.place
    words = one.words if place.in_heading else around(corpus, place.act, place.language, place.eid, place.span)
    target = ", ".join(one.addresses) or one.act or one.nearest
    facts = (("language", LANGUAGE_NAMES[place.language]), ("form", same(one.words)), ("target", same(target)))
    return entry_at(corpus, place.address, one.origin, same(words or one.words), facts)


def _resting(corpus: Corpus, act: Act, touched: set[str]) -> Iterator[Entry]:
    for one in corpus.citations:
        own = set(one.eids) <= touched and one.act == act.id
        if one.place.act == act.id and one.place.eid in touched and one.place.language == act.leading and not own:
            yield _citation(corpus, one)


def _used(corpus: Corpus, act: Act, touched: set[str]) -> Iterator[Entry]:
    """Uses elsewhere of the terms that these units define, in this act and in those that need it."""
    needing = {other.id for other in corpus.acts.values() if act.id in other.record.value.depends_on} | {act.id}
    for language in act.texts:
        for name, definition in defined_terms(corpus).get((act.id, language), {}).items():
            if definition.place.eid not in touched:
                continue
            for use in (*corpus.backlinks.terms.get(name, ()), *corpus.backlinks.bodies.get(name, ())):
                place = use.place
                if (
                    place.language == language
                    and place.act in needing
                    and not (place.act == act.id and place.eid in touched)
                ):
                    yield use_entry(corpus, use)


def _powers(corpus: Corpus, act: Act, touched: set[str], appeal: bool) -> Iterator[Entry]:
    wanted = {f"{act.id}#{eid}" for eid in touched}
    for owner in corpus.acts.values():
        for record in owner.powers:
            at = record.value.appeal if appeal else record.value.at
            if at and not wanted.isdisjoint(units_at(corpus, owner.id, at)):
                yield power_entry(corpus, owner, record)


def _time(corpus: Corpus, act: Act, touched: set[str]) -> Iterator[Entry]:
    for one in commencements(corpus):
        if one.act is act and one.text.language == act.leading and not touched.isdisjoint(one.subjects):
            assert one.unit.text is not None
            yield entry_at(corpus, one.address, one.origin, same(one.unit.text.plain[slice(*one.sentence)]))


def _notes(corpus: Corpus, act: Act, touched: set[str]) -> Iterator[Entry]:
    for section in note_sections(corpus):
        if section.act is act and section.article and section.eid in touched:
            facts = (("language", LANGUAGE_NAMES[section.language]),)
            yield entry_at(corpus, f"{act.id}#{section.eid}", section.origin, same(section.title), facts)


def _records(corpus: Corpus, act: Act, touched: set[str]) -> Iterator[Entry]:
    """Places in records, powers aside, at which one of the addresses is typed."""
    for path, source in corpus.sources.items():
        if not path.endswith(".yml"):
            continue
        for found in _NAMED.finditer(source.text):
            if found[1] == act.id and found[2] in touched and not path.endswith("/powers.yml"):
                yield entry_at(corpus, found[0], Origin(path, Span(*found.span())), same(path))
    for waiver in act.waivers:
        for address in units_at(corpus, act.id, waiver.value.at):
            if "#" not in waiver.value.at and address.partition("#")[2] in touched:
                yield entry_at(corpus, address, waiver.at("at"), same(waiver.value.reason))


def _needed(corpus: Corpus, act: Act) -> Iterable[Entry]:
    return (
        Entry(provision_name(corpus, other.id), other.id, other.record.at("depends_on"))
        for other in corpus.acts.values()
        if act.id in other.record.value.depends_on
    )

"""What a change does in law: provisions, definitions, powers, modality, deadlines, citations and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from orenk.ask.answer import Answer, Entry, Facts, Section, answer, entry_at
from orenk.ask.changes.gains import powers_changed
from orenk.ask.changes.versions import Versions, provisions, told_words, versions
from orenk.ask.cite import WHY
from orenk.ask.uses import around
from orenk.ask.words import KINDS, LANGUAGE_NAMES, TITLES, length_of_time
from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import LANGUAGES, Message, same
from orenk.base.span import Origin
from orenk.compare.words import changed_words
from orenk.language.text import fold
from orenk.lint.units.by_unit import deadlines_by_unit, defined_terms
from orenk.lint.wording.modality import modals
from orenk.model.corpus import Corpus
from orenk.model.links import Definition
from orenk.model.naming import provision_name
from orenk.model.nodes import Unit

SUBJECT = Message("Ինչ է փոխվում իրավունքում", "What changes in law", "Ce qui change en droit")
COMPARED = Message("Համեմատության հիմքը՝ {base}։", "Compared with {base}.", "Comparé à {base}.")
_FROM_TO = Message("{was} → {now}", "{was} → {now}", "{was} → {now}")
_NONE = Message("չկա", "none", "néant")
NEW, GONE, CHANGED = (
    Message("նոր սահմանում", "a new definition", "une nouvelle définition"),
    Message("սահմանումը հանված է", "the definition is gone", "la définition a disparu"),
    Message("սահմանումը փոխված է", "the definition changed", "la définition a changé"),
)


def review(
    old: Corpus, new: Corpus, base: str, introduced: Iterable[Diagnostic], cured: Iterable[Diagnostic]
) -> Answer:
    """What stands in `new` and did not in `old`, and the other way round; `base` names the old version."""
    both = versions(old, new)
    sections = [
        *provisions(both),
        Section("definitions", TITLES["definitions"], tuple(_definitions(both))),
        Section("powers-changed", TITLES["powers-changed"], tuple(powers_changed(both))),
        Section("modality", TITLES["modality"], tuple(_modality(both))),
        Section("time-limits", TITLES["time-limits"], tuple(_time_limits(both))),
        Section("broken", TITLES["broken"], tuple(_broken(both))),
        Section("introduced", TITLES["introduced"], tuple(_finding(new, one, place=True) for one in introduced)),
        Section("cured", TITLES["cured"], tuple(_finding(old, one, place=False) for one in cured)),
    ]
    return answer(new, "review", SUBJECT, sections, COMPARED.fill(base=base))


def _definitions(both: Versions) -> Iterator[Entry]:
    """Definitions that are new, gone, or say something else, each with how often its term is used now."""
    old, new = _by_term(both.old), _by_term(both.new)
    for key in [*old, *(key for key in new if key not in old)]:
        before, now = old.get(key), new.get(key)
        if before is not None and now is not None and (before.text, before.scope) == (now.text, now.scope):
            continue
        one, corpus = (now, both.new) if now is not None else (before, both.old)
        assert one is not None
        change = CHANGED if before is not None and now is not None else NEW if now is not None else GONE
        words = one.text
        if before is not None and now is not None:
            words = told_words(changed_words(before.text, now.text))
        facts = (
            ("term", same(one.term)),
            ("language", LANGUAGE_NAMES[one.place.language]),
            ("change", change),
            ("uses", same(_uses(corpus, both.new, one))),
        )
        yield entry_at(corpus, one.place.address, one.origin if now is not None else None, same(words), facts)


def _by_term(corpus: Corpus) -> dict[tuple[str, str, str], Definition]:
    return {(one.place.act, one.place.language, fold(one.term)): one for one in corpus.definitions}


def _uses(corpus: Corpus, new: Corpus, one: Definition) -> str:
    """The provisions that use the term in the act now: their number, and their addresses."""
    names = [
        name
        for name, definition in defined_terms(corpus).get((one.place.act, one.place.language), {}).items()
        if definition is one
    ] or [" ".join(one.key)]
    places = {
        use.place.address: None
        for name in names
        for use in (*new.backlinks.terms.get(name, ()), *new.backlinks.bodies.get(name, ()))
        if use.place.act == one.place.act and use.place.language == one.place.language
    }
    places.pop(one.place.address, None)
    return f"{len(places)}: {', '.join(places)}" if places else "0"


def _modality(both: Versions) -> Iterator[Entry]:
    """Reworded units in which another modal word stands now."""
    for (act, code), units in both.units.items():
        for old, new in units.reworded:
            was = [one.kind for one in modals(units.old[old], code)]
            now = [one.kind for one in modals(units.new[new], code)]
            if was != now:
                facts = (("language", LANGUAGE_NAMES[code]), ("change", _from_to(_kinds(was), _kinds(now))))
                yield _at(both.new, f"{act}#{new}", facts, code)


def _kinds(kinds: Iterable[str]) -> Message:
    told = [KINDS[kind] for kind in kinds]
    return Message(*(", ".join(one.render(code) for one in told) for code in LANGUAGES)) if told else _NONE


def _from_to(was: Message, now: Message) -> Message:
    return _FROM_TO.fill(was=was, now=now)


def _time_limits(both: Versions) -> Iterator[Entry]:
    """Units that stayed and have other lengths of time now."""
    old_limits, new_limits = deadlines_by_unit(both.old), deadlines_by_unit(both.new)
    for (act, code), units in both.units.items():
        for old, new in units.reworded:
            was = Counter((one.count, one.unit) for one in old_limits.get((act, code, old), ()))
            now = Counter((one.count, one.unit) for one in new_limits.get((act, code, new), ()))
            if was != now:
                change = _from_to(_lengths(was - now), _lengths(now - was))
                facts = (("language", LANGUAGE_NAMES[code]), ("change", change))
                yield _at(both.new, f"{act}#{new}", facts, code)


def _lengths(lengths: Counter[tuple[int, str]]) -> Message:
    told = [length_of_time(*one) for one in lengths.elements()]
    return Message(*(", ".join(one.render(code) for one in told) for code in LANGUAGES)) if told else _NONE


def _at(corpus: Corpus, address: str, facts: Facts, code: str) -> Entry:
    unit = corpus.provision(address).get(code)
    return entry_at(corpus, address, _name(unit) if unit is not None else None, None, facts)


def _name(unit: Unit) -> Origin:
    return Origin(unit.origin.path, unit.name)


def _broken(both: Versions) -> Iterator[Entry]:
    """Citations that reach nothing now, and did reach something, or did not stand there."""
    known = {
        (both.became(one.place.act, one.place.eid), one.place.language, one.words)
        for one in both.old.citations
        if one.target in WHY
    }
    for one in both.new.citations:
        place = one.place
        if one.target in WHY and (place.address, place.language, one.words) not in known:
            words = around(both.new, place.act, place.language, place.eid, place.span) or one.words
            facts = [("language", LANGUAGE_NAMES[place.language]), ("form", same(one.words)), ("why", WHY[one.target])]
            if one.nearest:
                facts.append(("nearest", same(one.nearest)))
            yield entry_at(both.new, place.address, one.origin, same(words), tuple(facts))


def _finding(corpus: Corpus, one: Diagnostic, *, place: bool) -> Entry:
    message = Message(*(one.message(language) for language in LANGUAGES))
    name = provision_name(corpus, one.address) if one.address else same(one.origin.path)
    rule = same(f"{one.kind.code} {one.kind.name}")
    return Entry(name, one.address or "", one.origin if place else None, message, (("rule", rule),))

"""Every use of a term (or of a body): where it is defined, in which forms it stands, and each place, act by act."""

from __future__ import annotations

from collections import Counter

from orenk.ask.answer import Answer, Entry, Section, answer, entry_at
from orenk.ask.words import LANGUAGE_NAMES, TITLES
from orenk.base.messages import Message, same
from orenk.base.span import Span
from orenk.language.text import fold
from orenk.model.corpus import Corpus
from orenk.model.links import Definition, Use
from orenk.model.naming import provision_name, words_of

_AROUND = 60


def uses(corpus: Corpus, name: str) -> Answer:
    """The uses of the term or body with this id (or key words of a local definition), in every act and language."""
    found = (*corpus.backlinks.terms.get(name, ()), *corpus.backlinks.bodies.get(name, ()))
    by_act: dict[str, list[Entry]] = {}
    for use in found:
        by_act.setdefault(use.place.act, []).append(use_entry(corpus, use))
    sections = [
        Section("defined", TITLES["defined"], tuple(_definition(corpus, one) for one in definitions_of(corpus, name))),
        Section("forms", TITLES["forms"], _forms(found)),
        *(Section(act, provision_name(corpus, act), tuple(entries)) for act, entries in by_act.items()),
    ]
    return answer(corpus, "uses", _subject(corpus, name), sections)


def _subject(corpus: Corpus, name: str) -> Message:
    if name in corpus.terms:
        return words_of(corpus.terms[name].value.term)
    return words_of(corpus.bodies[name].value.name) if name in corpus.bodies else same(name)


def definitions_of(corpus: Corpus, name: str) -> list[Definition]:
    """The definitions of a term: those at whose words it is used, and those that have its key words."""
    uses_of = (*corpus.backlinks.terms.get(name, ()), *corpus.backlinks.bodies.get(name, ()))
    at = {(use.place.address, use.place.language, use.place.span.start) for use in uses_of}
    return [
        one
        for one in corpus.definitions
        if (one.place.address, one.place.language, one.place.span.start) in at or " ".join(one.key) == name
    ]


def _definition(corpus: Corpus, one: Definition) -> Entry:
    facts = [("language", LANGUAGE_NAMES[one.place.language]), ("term", same(one.term))]
    if one.scope:
        facts.append(("scope", provision_name(corpus, f"{one.place.act}#{one.scope}")))
    return entry_at(corpus, one.place.address, one.origin, same(one.text or one.term), tuple(facts))


def _forms(found: tuple[Use, ...]) -> tuple[Entry, ...]:
    """Each form with its count, the commonest first; capitals aside."""
    counted = Counter((use.place.language, fold(use.words)) for use in found)
    ordered = sorted(counted.items(), key=lambda pair: (pair[0][0], -pair[1], pair[0][1]))
    return tuple(
        Entry(same(form), facts=(("language", LANGUAGE_NAMES[language]), ("count", same(str(count)))))
        for (language, form), count in ordered
    )


def use_entry(corpus: Corpus, use: Use) -> Entry:
    """One use, with the words around it."""
    place = use.place
    facts = (("language", LANGUAGE_NAMES[place.language]), ("form", same(use.words)))
    words = around(corpus, place.act, place.language, place.eid, place.span)
    return entry_at(corpus, place.address, use.origin, same(words), facts)


def around(corpus: Corpus, act: str, language: str, eid: str, span: Span) -> str:
    """The words around a place in a unit, cut at spaces."""
    text = corpus.acts[act].texts[language].units[eid].text
    if text is None:
        return ""
    plain = text.plain
    low = plain.find(" ", max(0, span.start - _AROUND), span.start) + 1 if span.start > _AROUND else 0
    high = plain.rfind(" ", span.end, span.end + _AROUND) if len(plain) > span.end + _AROUND else len(plain)
    high = high if high >= span.end else span.end
    return ("… " if low else "") + plain[low:high] + (" …" if high < len(plain) else "")

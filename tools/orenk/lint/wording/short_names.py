"""Shape: short names of bodies that an act uses and nowhere introduces, and bodies that it never names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.language.lemmas import lemma_key
from orenk.lint.causes.keys import absent, unit_cause
from orenk.lint.units.by_unit import bodies_by_unit, terms_by_unit
from orenk.lint.wording.concepts import concepts
from orenk.lint.wording.prose import Prose, prose
from orenk.model.corpus import Corpus
from orenk.model.links import Use

_STEMS = {
    "hy": ("Նախարարությ", "Հանձնաժողով", "Գործակալությ", "Ծառայությ", "Տեսչությ", "Կոմիտե", "Խորհուրդ", "Գրասենյակ"),
    "en": ("Ministry", "Agency", "Commission", "Committee", "Service", "Council", "Inspectorate", "Board", "Authority"),
}
_SHORT = {
    "hy": re.compile(rf"(?<=[ա-և,՝] )(?:{'|'.join(_STEMS['hy'])})[ա-և]*(?! [Ա-Ֆ])"),
    "en": re.compile(rf"(?<=the )(?<![A-Z])(?:{'|'.join(_STEMS['en'])})\b(?! (?:of|for|on)\b)(?! [A-Z])"),
}


class ShortName(Struct, frozen=True, eq=False):
    """The first use in a text of a short name that nothing introduces; `bodies` are those whose name has it."""

    act: str
    language: str
    words: str
    origin: Origin
    address: str
    bodies: tuple[str, ...]


@lru_cache(maxsize=2)
def unintroduced(corpus: Corpus) -> tuple[ShortName, ...]:
    """Each such short name once in a text."""
    return tuple(_unintroduced(corpus)) if corpus.bodies else ()


def unnamed(corpus: Corpus, act: str, body: str) -> Iterator[str]:
    """The cause that a body is not known in an act: it is never named there, or by a short name only."""
    short = any(one.act == act and body in one.bodies for one in unintroduced(corpus))
    if short or any((act, code, body) not in _named(corpus) for code in corpus.acts[act].texts):
        yield unnamed_cause(act, body)


def unnamed_cause(act: str, body: str) -> str:
    """What shows that a body is not known in an act by the name that stands there."""
    return f"unnamed:{act}:{body}"


def named_in_full(corpus: Corpus, one: ShortName) -> Use | None:
    """Where the text names the one body in full before the short name is used: there it ought to be given."""
    uses = [use for use in corpus.body_uses if use.place.act == one.act and use.place.language == one.language]
    before = [use for use in uses if use.name in one.bodies and use.origin < one.origin]
    return before[0] if len({use.name for use in before}) == 1 else None


def given_elsewhere(corpus: Corpus, one: ShortName) -> Iterator[str]:
    """That the unit which gives the short name in another language is not there in this one, or has lost it."""
    for other in concepts(corpus):
        if other.act.id == one.act and other.definition.short_for and other.name in one.bodies:
            yield absent(one.act, other.place.eid)
            yield unit_cause(other.address)


@lru_cache(maxsize=2)
def _named(corpus: Corpus) -> frozenset[tuple[str, str, str]]:
    return frozenset((use.place.act, use.place.language, use.name) for use in corpus.body_uses)


def _unintroduced(corpus: Corpus) -> Iterator[ShortName]:
    given = {(one.place.act, one.place.language, one.term) for one in corpus.definitions if one.short_for}
    for one in prose(corpus, *_STEMS):
        key = (one.act.id, one.text.language)
        known = [term for act, language, term in given if (act, language) == key]
        for stem in _STEMS[one.text.language]:
            if one.has(stem) and not any(term.startswith(stem) for term in known):
                yield from _first(corpus, one, stem)


def _first(corpus: Corpus, one: Prose, stem: str) -> Iterator[ShortName]:
    for found in one.find(_SHORT[one.text.language], stem):
        role = one.passage(found.start()).role
        if not found[0].startswith(stem) or role != "text" or _known(corpus, one, *found.span()):
            continue
        origin, address = one.place(*found.span())
        bodies = tuple(_bodies(corpus, one.text.language, found[0]))
        yield ShortName(one.act.id, one.text.language, found[0], origin, address, bodies)
        return


def _known(corpus: Corpus, one: Prose, start: int, end: int) -> bool:
    """Whether the linker knows the words there as a body or a term, or as a part of its name."""
    origin, address = one.place(start, end)
    key = (one.act.id, one.text.language, address.partition("#")[2])
    uses = (*bodies_by_unit(corpus).get(key, ()), *terms_by_unit(corpus).get(key, ()))
    return any(use.origin.span.start < origin.span.end and origin.span.start < use.origin.span.end for use in uses)


def _bodies(corpus: Corpus, language: str, words: str) -> Iterator[str]:
    short = lemma_key(words, language)
    for id, body in corpus.bodies.items():
        name = body.value.name.get(language)
        key = lemma_key(name, language) if name else ()
        if short == (key[-1:] if language == "hy" else tuple(word for word in key if word in short)):
            yield id

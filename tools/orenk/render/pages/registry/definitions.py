"""A term in every act: where it is defined and in which words, what differs between them, and how often it is used."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.ask.uses import definitions_of
from orenk.compare.words import Stretch, changed_words
from orenk.model.links import Definition, Place
from orenk.render.law.naming import text_for
from orenk.render.reader import PlaceLink, Reader


class Worded(Struct, frozen=True, eq=False):
    """A definition as an act has it: its words, whether they are `same` as the first one's, else how they differ."""

    place: PlaceLink
    text: str
    language: str
    same: bool
    differs: tuple[Stretch, ...]


class InAct(Struct, frozen=True, eq=False):
    """A term in one act: its definitions there, and the provisions that use it."""

    act: str
    title: Markup
    worded: list[Worded]
    places: list[PlaceLink]


def in_acts(reader: Reader, name: str) -> list[InAct]:
    """The acts that define or use a term; those that define it first."""
    worded = _worded(reader, name)
    used = _used(reader, name)
    acts = dict.fromkeys((*worded, *used))
    return [InAct(act, reader.act_title(act), worded.get(act, []), used.get(act, [])) for act in acts]


def _worded(reader: Reader, name: str) -> dict[str, list[Worded]]:
    """The definitions by act, in the language that the reader is shown the act in."""
    found: dict[str, list[Worded]] = {}
    first = ""
    for one in definitions_of(reader.corpus, name):
        act = reader.corpus.acts[one.place.act]
        if one.place.language != text_for(act, reader.language).language:
            continue
        text = _words(one)
        place = reader.link(act.id, one.place.eid)
        differs = changed_words(first, text) if first and first != text else ()
        found.setdefault(act.id, []).append(Worded(place, text, one.place.language, first == text, differs))
        first = first or text
    return found


def _words(one: Definition) -> str:
    """Its words without the sign that closes them: it belongs to the list they stand in."""
    return (one.text or one.short_for or one.term).rstrip("։:.;,՝ ")


def _used(reader: Reader, name: str) -> dict[str, list[PlaceLink]]:
    found: dict[str, dict[str, None]] = {}
    for place in _uses(reader, name):
        found.setdefault(place.act, {})[place.eid] = None
    return {act: [reader.link(act, eid) for eid in eids] for act, eids in found.items()}


def _uses(reader: Reader, name: str) -> Iterator[Place]:
    """Where the leading texts use it."""
    acts = reader.corpus.acts
    for use in reader.corpus.backlinks.terms.get(name, ()):
        if use.place.act in acts and use.place.language == acts[use.place.act].leading:
            yield use.place

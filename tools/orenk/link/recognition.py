"""Uses of terms and bodies: every inflected form, longest match first, in the scope of its definition.

Each word is reduced to its lemma once; a name is looked up by the lemma of its first word, so that words that begin no
name cost one look-up. Nothing is recognised in headings, quotations or quoted words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.language.lemmas import lemma_key, lemmas_of
from orenk.language.text import words
from orenk.model.links import Definition, Place, Use
from orenk.model.nodes import ActText, Unit

_LONGEST_NAME = 10
_QUOTED = re.compile(r"«[^«»]*(?:«[^«»]*»[^«»]*)*»|“[^“”]*”")


class Name(Struct, frozen=True):
    """One way to say a term or a body: its lemmas, whom it names, and whether a capital is part of it."""

    key: tuple[str, ...]
    id: str
    capital: bool
    body: bool
    definition: Definition | None = None


class NameBook:
    """Names of one language by the lemma of their first word, longest first."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.by_first: dict[str, list[Name]] = {}

    def add(self, words: str, id: str, *, body: bool, definition: Definition | None = None) -> None:
        """Enter one form; one word that begins with a capital keeps it («Հանձնաժողով» is not any commission)."""
        key = lemma_key(words, self.language)
        if not key:
            return
        capital = len(key) == 1 and words[:1].isupper()
        name = Name(key, id, capital, body, definition)
        names = self.by_first.setdefault(key[0], [])
        if name not in names:
            names.append(name)
            names.sort(key=lambda name: (-len(name.key), name.definition is None))

    def exact(self, key: tuple[str, ...]) -> list[Name]:
        """The names with just these lemmas: none, one, or a term and a body that share them."""
        return [name for name in self.by_first.get(key[0], ()) if name.key == key] if key else []

    def ending(self, phrase: str) -> list[Name]:
        """The longest names at the end of a phrase: in «… (այսուհետ՝ …)» the short name stands for what ends there."""
        lemmas = lemma_key(phrase, self.language)
        found = (self.exact(lemmas[at:]) for at in range(max(0, len(lemmas) - _LONGEST_NAME), len(lemmas)))
        return next((names for names in found if names), [])

    def extended(self) -> NameBook:
        """A copy to which the names of one act can be added."""
        book = NameBook(self.language)
        book.by_first = {first: list(names) for first, names in self.by_first.items()}
        return book


def uses_of(act: str, text: ActText, book: NameBook) -> Iterator[tuple[Use, Name]]:
    """The names used in one text, in its order."""
    if not book.by_first:
        return
    for unit in text.order:
        if unit.eid in text.quoted:
            continue
        if unit.text is not None:
            yield from _in_unit(act, text, unit, book)


def _in_unit(act: str, text: ActText, unit: Unit, book: NameBook) -> Iterator[tuple[Use, Name]]:
    assert unit.text is not None
    plain = unit.text.plain
    language = text.language
    lemmas = lemmas_of(plain, language)
    by_first = book.by_first
    starts = [at for at, first in enumerate(lemmas) if first in by_first]
    if not starts:
        return
    spans = words(plain)
    quoted = _quoted_spans(plain)
    free = 0
    for at in starts:
        if at < free:
            continue
        names = by_first[lemmas[at]]
        name = _longest(names, text, unit, plain, spans, lemmas, at, quoted)
        if name is None:
            continue
        free = at + len(name.key)
        span = Span(spans[at][0], spans[free - 1][1])
        place = Place(act, language, unit.eid, span)
        origin = Origin(text.path, unit.text.span(span.start, span.end))
        yield Use(name.id, place, origin, plain[span.start : span.end]), name
        twin = next((twin for twin in names if twin.key == name.key and twin.body is not name.body), None)
        if twin is not None:
            yield Use(twin.id, place, origin, plain[span.start : span.end]), twin


def _quoted_spans(plain: str) -> Sequence[tuple[int, int]]:
    if "«" not in plain and "“" not in plain:
        return ()
    return [match.span() for match in _QUOTED.finditer(plain)]


def _longest(
    names: Iterable[Name],
    text: ActText,
    unit: Unit,
    plain: str,
    spans: Sequence[tuple[int, int]],
    lemmas: Sequence[str],
    at: int,
    quoted: Sequence[tuple[int, int]],
) -> Name | None:
    """The first of `names` (longest first) whose words all stand here, side by side and in scope."""
    start = spans[at][0]
    if any(low <= start < high for low, high in quoted):
        return None
    for name in names:
        size = len(name.key)
        if size > 1 and (tuple(lemmas[at : at + size]) != name.key or not _side_by_side(plain, spans, at, size)):
            continue
        if name.capital and not plain[start].isupper():
            continue
        if name.definition is not None and not in_scope(name.definition, text, unit.eid):
            continue
        return name
    return None


def _side_by_side(plain: str, spans: Sequence[tuple[int, int]], at: int, size: int) -> bool:
    return all(plain[spans[i][1] : spans[i + 1][0]].isspace() for i in range(at, at + size - 1))


def in_scope(definition: Definition, text: ActText, eid: str) -> bool:
    """Whether a definition of this text holds at the unit `eid`."""
    scope = definition.scope
    return not scope or eid == scope or eid.startswith(f"{scope}__") or scope in _above(text, eid)


def _above(text: ActText, eid: str) -> Iterator[str]:
    while eid := text.parents[eid]:
        yield eid

"""Shape: what the linker found, gathered by the unit in which it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Protocol, TypeAlias, TypeVar

from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Deadline, Definition, Place, Use

Key: TypeAlias = tuple[str, str, str]
"""Act, language and eId."""


class _Placed(Protocol):
    @property
    def place(self) -> Place: ...


P = TypeVar("P", bound=_Placed)


@lru_cache(maxsize=2)
def citations_by_unit(corpus: Corpus) -> Mapping[Key, list[Citation]]:
    return _gathered(corpus.citations)


@lru_cache(maxsize=2)
def deadlines_by_unit(corpus: Corpus) -> Mapping[Key, list[Deadline]]:
    return _gathered(corpus.deadlines)


@lru_cache(maxsize=2)
def definitions_by_unit(corpus: Corpus) -> Mapping[Key, list[Definition]]:
    return _gathered(corpus.definitions)


@lru_cache(maxsize=2)
def terms_by_unit(corpus: Corpus) -> Mapping[Key, list[Use]]:
    return _gathered(corpus.term_uses)


@lru_cache(maxsize=2)
def bodies_by_unit(corpus: Corpus) -> Mapping[Key, list[Use]]:
    return _gathered(corpus.body_uses)


@lru_cache(maxsize=2)
def defined_terms(corpus: Corpus) -> Mapping[tuple[str, str], Mapping[str, Definition]]:
    """The terms that each act (and language) defines, by the name under which their uses stand."""
    uses = terms_by_unit(corpus)
    found: dict[tuple[str, str], dict[str, Definition]] = defaultdict(dict)
    for definition in corpus.definitions:
        place = definition.place
        for use in uses.get((place.act, place.language, place.eid), ()):
            if use.place.span.start < place.span.end and place.span.start < use.place.span.end:
                found[place.act, place.language].setdefault(use.name, definition)
    return dict(found)


def _gathered(found: Iterable[P]) -> dict[Key, list[P]]:
    gathered: dict[Key, list[P]] = defaultdict(list)
    for one in found:
        place = one.place
        gathered[place.act, place.language, place.eid].append(one)
    return dict(gathered)

"""Shape: what each act defines, with every other use of it in the same text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.model.corpus import Act, Corpus
from orenk.model.links import Definition, Place, Use
from orenk.model.nodes import ActText


class Concept(Struct, frozen=True, eq=False):
    """A definition, the name under which its uses are known, and those uses elsewhere in the same text, in order."""

    act: Act
    text: ActText
    definition: Definition
    name: str
    uses: tuple[Use, ...]

    @property
    def place(self) -> Place:
        return self.definition.place

    @property
    def origin(self) -> Origin:
        return self.definition.origin

    @property
    def address(self) -> str:
        return self.definition.place.address

    @property
    def meaning(self) -> str:
        """What it is said to mean, or the words a short name stands for, without the closing sign."""
        return (self.definition.text or self.definition.short_for).strip().rstrip(".,;:։").strip()


@lru_cache(maxsize=2)
def concepts(corpus: Corpus) -> tuple[Concept, ...]:
    """Every definition of every text, in order."""
    return tuple(_concepts(corpus))


def _concepts(corpus: Corpus) -> Iterator[Concept]:
    names: dict[Place, str] = {}
    uses: dict[tuple[str, str, str], list[Use]] = defaultdict(list)
    for use in (*corpus.term_uses, *corpus.body_uses):
        names.setdefault(use.place, use.name)
        uses[use.place.act, use.place.language, use.name].append(use)
    for definition in corpus.definitions:
        place = definition.place
        act = corpus.acts[place.act]
        name = names.get(place, " ".join(definition.key))
        others = [use for use in uses[place.act, place.language, name] if use.place != place]
        yield Concept(act, act.texts[place.language], definition, name, tuple(others))


@lru_cache(maxsize=2)
def by_words(corpus: Corpus) -> Mapping[tuple[str, str, tuple[str, ...]], list[Concept]]:
    """The definitions of each act and language by the lemmas of what they define."""
    found: dict[tuple[str, str, tuple[str, ...]], list[Concept]] = defaultdict(list)
    for one in concepts(corpus):
        found[one.place.act, one.place.language, one.definition.key].append(one)
    return dict(found)


@lru_cache(maxsize=16)
def in_order(text: ActText) -> dict[str, int]:
    """The place of each unit in the order of its text."""
    return {unit.eid: at for at, unit in enumerate(text.order)}

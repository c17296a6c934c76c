"""Shape: the provisions of the acts by kind, quotations left out, gathered once for a corpus."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit, UnitKind

DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})
ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})


class Provision(Struct, frozen=True, eq=False):
    """One unit of one language version of an act."""

    act: Act
    text: ActText
    unit: Unit

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.unit.eid}"

    @property
    def name(self) -> Origin:
        """Its number; for an unmarked unit its first word."""
        span, words = self.unit.name, self.unit.text
        if len(span) == 0 and words is not None:
            span = words.span(0, len(words.plain.partition(" ")[0]))
        return Origin(self.text.path, span)

    @property
    def parent(self) -> Unit | None:
        above = self.text.parents[self.unit.eid]
        return self.text.units[above] if above else None

    @property
    def annex(self) -> str:
        """The eId of the annex it stands in, or is; "" outside annexes."""
        return self.unit.eid.partition("__")[0] if self.unit.eid.startswith("annex") else ""

    def below(self, unit: Unit) -> Provision:
        return Provision(self.act, self.text, unit)

    def last_words(self, count: int = 1) -> Span | None:
        """The place of the last characters of its own text."""
        words = self.unit.text
        if words is None or not words.plain:
            return None
        return words.span(max(0, len(words.plain) - count), len(words.plain))


def provisions(corpus: Corpus, *kinds: UnitKind) -> Iterator[Provision]:
    """Provisions of these kinds outside quotations: by text, then by kind, then in order."""
    for found in _by_kind(corpus):
        for kind in kinds:
            yield from found.get(kind, ())


def texts(corpus: Corpus) -> Iterator[tuple[Act, ActText]]:
    """Every language version of every act."""
    return ((act, text) for act in corpus.acts.values() for text in act.texts.values())


@lru_cache(maxsize=2)
def _by_kind(corpus: Corpus) -> tuple[Mapping[UnitKind, list[Provision]], ...]:
    found = []
    for act, text in texts(corpus):
        kinds: dict[UnitKind, list[Provision]] = defaultdict(list)
        for unit in text.order:
            if unit.eid not in text.quoted:
                kinds[unit.kind].append(Provision(act, text, unit))
        found.append(kinds)
    return tuple(found)

"""Shape: the leading text beside each translation, unit by unit, quotations left out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.lint.units.provisions import Provision
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit


class Pair(Struct, frozen=True, eq=False):
    """One unit of the leading text and the same unit of a translation."""

    act: Act
    leading: ActText
    other: ActText
    source: Unit
    twin: Unit

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.source.eid}"

    @property
    def source_words(self) -> str:
        return self.source.text.plain if self.source.text is not None else ""

    @property
    def twin_words(self) -> str:
        return self.twin.text.plain if self.twin.text is not None else ""

    def here(self, start: int = 0, end: int = 0) -> Origin:
        """Characters of the translation's words; its number, or its first word, where none are given."""
        if end and self.twin.text is not None:
            return Origin(self.other.path, self.twin.text.span(start, end))
        return Provision(self.act, self.other, self.twin).name

    def there(self, start: int = 0, end: int = 0) -> Origin:
        """The same in the leading text."""
        if end and self.source.text is not None:
            return Origin(self.leading.path, self.source.text.span(start, end))
        return Provision(self.act, self.leading, self.source).name


@lru_cache(maxsize=2)
def pairs(corpus: Corpus) -> tuple[Pair, ...]:
    """Every unit outside quotations that stands in the leading text and in a translation."""
    return tuple(_pairs(corpus))


def _pairs(corpus: Corpus) -> Iterator[Pair]:
    for act, leading, other in translations(corpus):
        for unit in leading.order:
            if unit.eid not in leading.quoted and (twin := other.units.get(unit.eid)) is not None:
                yield Pair(act, leading, other, unit, twin)


def translations(corpus: Corpus) -> Iterator[tuple[Act, ActText, ActText]]:
    """Each act with its leading text and each of its translations."""
    for act in corpus.acts.values():
        for code, text in act.texts.items():
            if code != act.leading:
                yield act, act.text, text

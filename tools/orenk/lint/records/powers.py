"""Shape: the ledger of powers beside the text: where the words of each record stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.lint.records.places import units_at
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit
from orenk.model.records import Power, Record


class RecordedWords(Struct, frozen=True, eq=False):
    """The words of a power in one language and every place where they stand in the unit it names."""

    act: Act
    record: Record[Power]
    text: ActText
    unit: Unit
    words: str
    found: tuple[int, ...]

    @property
    def start(self) -> int:
        """Where the words meant stand; -1 where they cannot be told."""
        occurrence = self.record.value.occurrence
        if occurrence is not None:
            return self.found[occurrence - 1] if occurrence <= len(self.found) else -1
        return self.found[0] if len(self.found) == 1 else -1

    @property
    def origin(self) -> Origin:
        """The words in the text, or in the record where the text has them not."""
        if self.start < 0 or self.unit.text is None:
            return self.record.at(f"words.{self.text.language}")
        return Origin(self.text.path, self.unit.text.span(self.start, self.start + len(self.words)))

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.unit.eid}"


@lru_cache(maxsize=2)
def recorded_words(corpus: Corpus) -> tuple[RecordedWords, ...]:
    """The words of every power, in each language that has both the words and the unit."""
    return tuple(found for act in corpus.acts.values() for record in act.powers for found in _of(corpus, act, record))


def _of(corpus: Corpus, act: Act, record: Record[Power]) -> Iterator[RecordedWords]:
    for address in units_at(corpus, act.id, record.value.at)[:1]:
        owner, _, eid = address.partition("#")
        for language, words in record.value.words:
            text = corpus.acts[owner].texts.get(language) if owner in corpus.acts else None
            unit = text.units.get(eid) if text is not None else None
            if text is not None and unit is not None:
                plain = unit.text.plain if unit.text is not None else ""
                yield RecordedWords(corpus.acts[owner], record, text, unit, words, _occurrences(words, plain))


def _occurrences(words: str, plain: str) -> tuple[int, ...]:
    found = []
    at = plain.find(words)
    while at >= 0:
        found.append(at)
        at = plain.find(words, at + 1)
    return tuple(found)


def elsewhere(act: Act, record: Record[Power]) -> tuple[str, ...]:
    """The units of the leading text that have the words of a record, wherever it says that it stands."""
    words = record.value.words.own(act.leading)
    if not words:
        return ()
    return tuple(unit.eid for unit in act.text.order if unit.text is not None and words in unit.text.plain)

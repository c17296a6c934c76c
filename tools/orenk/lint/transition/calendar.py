"""Shape: the dates of all texts, found once for a corpus; only passages with a year in figures are read for them."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct

from orenk.language.dates import YEAR, find_dates, impossible_dates
from orenk.lint.wording.prose import Passage, Prose, prose
from orenk.model.corpus import Corpus


class CalendarDate(Struct, frozen=True, eq=False):
    """A date in words or figures; `start` and `end` count in the prose, `real` says whether the day exists."""

    prose: Prose
    passage: Passage
    start: int
    end: int
    day: str
    real: bool

    @property
    def words(self) -> str:
        return self.prose.plain[self.start : self.end]


@lru_cache(maxsize=2)
def calendar_dates(corpus: Corpus) -> tuple[CalendarDate, ...]:
    """Every full date outside quoted words, text by text in order."""
    return tuple(found for one in prose(corpus) for passage in _dated(one) for found in _in_passage(one, passage))


def _dated(one: Prose) -> list[Passage]:
    passages: list[Passage] = []
    if not YEAR.search(one.vocabulary):
        return passages
    for year in YEAR.finditer(one.plain):
        passage = one.passage(year.start())
        if not passages or passages[-1] is not passage:
            passages.append(passage)
    return passages


def _in_passage(one: Prose, passage: Passage) -> list[CalendarDate]:
    language, plain, begin = one.text.language, passage.words.plain, passage.start
    found = [(*date, True) for date in find_dates(plain, language)]
    found += [(*date, False) for date in impossible_dates(plain, language)]
    return [
        CalendarDate(one, passage, begin + start, begin + end, day, real)
        for start, end, day, real in sorted(found)
        if not one.is_quoted(begin + start)
    ]

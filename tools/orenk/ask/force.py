"""When the drafts would be in force if adopted and published, as written, on the day of their latest stage."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.language import language
from orenk.language.text import fold, words
from orenk.lint.transition.commencement import Commencement, commencements
from orenk.lint.units.by_unit import citations_by_unit, deadlines_by_unit
from orenk.model.corpus import Act, Corpus

_DAY = {"hy": re.compile(r"օր[ըն]?(?:ից|վանից)?"), "en": re.compile("days?"), "fr": re.compile("jours?")}
_NUMBER = re.compile(r"(\d+)(?:-?(?:րդ|ին|st|nd|rd|th|e|er|ème))?")
_AFTER = re.compile(r"\s*(?:հետո|անց|after|après)\b")
_FROM_ENTRY = re.compile(r"ուժի\s+մեջ\s+մտն|(?:entry|enters?|comes?|coming)\s+into\s+force|entrée\s+en\s+vigueur")


class Force(Struct, frozen=True):
    """From which ISO day something would be in force, until which ("" for no end), and where the text says so.

    `start` is "" where the text ties it to an event whose day is not known; `rule` is None where it says nothing.
    """

    start: str
    end: str = ""
    rule: Origin | None = None

    def holds(self, day: str) -> bool:
        return bool(self.start) and self.start <= day and not (self.end and self.end <= day)


class ActForce(Struct, frozen=True, eq=False):
    """An act: the day assumed for its adoption, its own time in force, and that of units with rules of their own."""

    act: Act
    assumed: str
    whole: Force
    units: Mapping[str, Force]

    def at(self, eid: str) -> Force:
        """The time of a unit: its own, or that of the nearest unit around it, or the act's."""
        while eid:
            if eid in self.units:
                return self.units[eid]
            eid = self.act.text.parents.get(eid, "")
        return self.whole


@lru_cache(maxsize=2)
def forces(corpus: Corpus) -> Mapping[str, ActForce]:
    """The time in force of every act of ours, by its id; acts that have reached no stage are left out."""
    found = {}
    for act in corpus.acts.values():
        stages = [stage.date for stage in act.record.value.stages]
        if stages:
            found[act.id] = _of(corpus, act, max(stages))
    return found


def _of(corpus: Corpus, act: Act, assumed: str) -> ActForce:
    said = [one for one in commencements(corpus) if one.act is act and one.text.language == act.leading]
    begins = [one for one in said if one.whole and not one.expiry]
    ends = [one.day for one in said if one.whole and one.expiry and one.day]
    start, rule = assumed, None
    if begins:
        start, rule = _start(begins[-1], assumed), begins[-1].origin
    whole = Force(start, min(ends, default=""), rule)
    return ActForce(act, assumed, whole, dict(_units(corpus, act, said, whole)))


def _start(one: Commencement, assumed: str) -> str:
    """«…հաջորդող տասներորդ օրը», a date, or so many months after publication."""
    if one.day:
        return one.day
    if one.months is not None:
        return later(assumed, one.months, "month")
    assert one.unit.text is not None
    sentence = one.unit.text.plain[slice(*one.sentence)]
    spans = words(sentence)
    said = [sentence[start:end] for start, end in spans]
    code = one.text.language
    for at, word in enumerate(said):
        if _DAY[code].fullmatch(word.lower()) and at:
            return later(assumed, _ordinal(said[at - 1], code) or 1, "day")
    return assumed


def _ordinal(word: str, code: str) -> int | None:
    number = _NUMBER.fullmatch(word)
    return int(number[1]) if number else language(code).ordinals.get(fold(word))


def _units(corpus: Corpus, act: Act, said: list[Commencement], whole: Force) -> Iterator[tuple[str, Force]]:
    """Units whose application begins at its own time: a date, or so long after an event."""
    for one in said:
        if one.whole or one.expiry or one.unit.text is None:
            continue
        plain = one.unit.text.plain
        key = (act.id, act.leading, one.unit.eid)
        low, high = one.sentence
        lengths = [
            length
            for length in deadlines_by_unit(corpus).get(key, ())
            if low <= length.place.span.start < high and _AFTER.match(plain, length.place.span.end)
        ]
        from_entry = _FROM_ENTRY.search(plain, low, high)
        for citation in citations_by_unit(corpus).get(key, ()):
            if citation.act != act.id or not low <= citation.place.span.start < high:
                continue
            after = [length for length in lengths if length.place.span.start > citation.place.span.start] or lengths
            if one.day:
                start = one.day
            elif after:
                start = later(whole.start, after[0].count, after[0].unit) if from_entry and whole.start else ""
            else:
                continue
            yield from ((eid, Force(start, "", one.origin)) for eid in citation.eids)


def later(day: str, count: int, unit: str) -> str:
    """The ISO day so long after another; a working day counts as 7/5 of a day, an hour as none."""
    begun = date.fromisoformat(day)
    if unit in ("month", "year"):
        months = begun.month - 1 + count * (12 if unit == "year" else 1)
        year, month = begun.year + months // 12, months % 12 + 1
        return date(year, month, min(begun.day, monthrange(year, month)[1])).isoformat()
    days = {"hour": 0, "day": count, "week": 7 * count, "working-day": -(-count * 7 // 5)}[unit]
    return (begun + timedelta(days=days)).isoformat()

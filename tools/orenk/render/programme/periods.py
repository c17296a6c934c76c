"""What the records say of a stretch of time: measures and the lives of the official acts, workstream by workstream."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.model.corpus import Corpus
from orenk.model.fields import Localized
from orenk.model.programme import Workstream
from orenk.model.records import OfficialAct, Record
from orenk.render.words import WORDS

_DATES = ("adopted", "signed", "published", "in_force")


class Happening(Struct, frozen=True):
    """Something that fell in the period: when, what, how sure it is, and on what it rests.

    `mark` is the key of the words that say how sure; `owed` is whether the day is one by which it is to be done.
    """

    day: str
    what: Localized
    mark: str
    sources: tuple[str, ...]
    owed: bool = False


class Chapter(Struct, frozen=True, eq=False):
    """A workstream and what happened in it, by day."""

    workstream: Record[Workstream]
    happenings: tuple[Happening, ...]


def falls_in(day: str, start: str, end: str) -> bool:
    """Whether a day, a month or a year touches the period from `start` to `end`, days both."""
    first = day + "-01-01"[len(day) - 4 :] if len(day) < 10 else day
    last = day + "-12-31"[len(day) - 4 :] if len(day) < 10 else day
    return first <= end and last >= start


def chapters(corpus: Corpus, start: str, end: str) -> list[Chapter]:
    """Every workstream in the order of its file, with what fell in the period."""
    out = []
    for workstream in corpus.programme.workstreams.values():
        found = [*_measures(corpus, workstream.id), *_acts(corpus, workstream.value)]
        inside = sorted(
            {one: None for one in found if falls_in(one.day, start, end)}, key=lambda one: (one.day, one.owed)
        )
        out.append(Chapter(workstream, tuple(inside)))
    return out


def _measures(corpus: Corpus, workstream: str) -> Iterator[Happening]:
    for record in corpus.programme.measures.values():
        measure = record.value
        if measure.workstream != workstream:
            continue
        mark = f"measure-status.{measure.status}"
        if measure.date:
            yield Happening(measure.date, measure.name, mark, measure.sources)
        if measure.due:
            yield Happening(measure.due, measure.name, mark, measure.sources, owed=True)
        if measure.delay:
            sources = (measure.delay.due_source, measure.delay.source)
            yield Happening(measure.delay.seen, measure.delay.text, "confidence.reported", sources)


def _acts(corpus: Corpus, workstream: Workstream) -> Iterator[Happening]:
    for id in workstream.acts:
        if id in corpus.official:
            yield from _life(corpus.official[id].value)


def _life(act: OfficialAct) -> Iterator[Happening]:
    """The dates and events of an act; an event that only repeats a date is told once."""
    told = set()
    for kind in _DATES:
        dated = getattr(act.dates, kind)
        if dated is not None:
            told.add(dated.date)
            what = Localized(*(f"{title}. {_word(kind, code)}" for code, title in _titles(act)))
            yield Happening(dated.date, what, f"confidence.{dated.confidence}", dated.sources or act.sources)
    for event in act.events:
        if event.date not in told:
            yield Happening(event.date, event.text, f"confidence.{event.confidence}", event.sources)


def _titles(act: OfficialAct) -> Iterator[tuple[str, str]]:
    return ((code, act.title.get(code)) for code in ("hy", "en", "fr"))


def _word(kind: str, language: str) -> str:
    return WORDS[f"date.{kind}"].render(language, {})

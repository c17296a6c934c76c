"""Where faults can be planted: units that stand alike in all languages of an act, and records of the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from mutation.bench import Bench, Change, place
from mutation.faults import Plant
from orenk.base.span import Origin, Span
from orenk.model.corpus import Act
from orenk.model.drafts import Power
from orenk.model.nodes import Unit, UnitKind
from orenk.model.records import Record

WORDED = (UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH)
Swap = tuple[str, str]
"""A pattern and what stands in its place, as `re.sub` takes them."""


@dataclass(frozen=True, slots=True, eq=False)
class Twin:
    """One provision in every language of its act."""

    bench: Bench
    act: Act
    eid: str
    units: Mapping[str, Unit]

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.eid}"

    @property
    def leading(self) -> Unit:
        return self.units[self.act.leading]

    @property
    def siblings(self) -> list[Twin]:
        """The units of the same kind under the same unit, in their order, this one among them."""
        above = self.act.text.parents[self.eid]
        beside = [one for one in self.act.text.order if self.act.text.parents.get(one.eid) == above]
        return [
            twin for one in beside if one.kind is self.leading.kind and (twin := twin_of(self.bench, self.act, one.eid))
        ]

    def words(self, code: str) -> Origin:
        """Its own words as typed, without number and heading; an empty place where it has none."""
        unit = self.units[code]
        span = unit.text.whole if unit.text is not None else unit.name
        if unit.text is not None and unit.heading is None:
            text, start = self.bench.text(unit.origin.path), unit.name.end if unit.marker else unit.origin.span.start
            while text[start] == " ":
                start += 1
            span = Span(start, max(start, span.end))
        return Origin(unit.origin.path, span)

    def typed(self, code: str) -> str:
        origin = self.words(code)
        return self.bench.text(origin.path)[origin.span.start : origin.span.end] if self.units[code].text else ""

    @property
    def places(self) -> tuple[Origin, ...]:
        """Number, heading and words, in each language, without what stands below."""
        ends = {code: max(self.words(code).span.end, self.units[code].name.end) for code in self.units}
        heads = {code: unit.heading.whole.end if unit.heading else 0 for code, unit in self.units.items()}
        return tuple(
            place(unit.origin.path, unit.origin.span.start, max(ends[code], heads[code]))
            for code, unit in self.units.items()
        )

    @property
    def whole(self) -> tuple[Origin, ...]:
        """With all that stands below."""
        return tuple(unit.origin for unit in self.units.values())

    def plant(self, swaps: Mapping[str, Swap], places: tuple[Origin, ...] = ()) -> Iterator[Plant]:
        """The slip that swaps the first such words in each of these languages; none where one of them has none."""
        changes = [change for code, swap in swaps.items() if code in self.units and (change := self.swap(code, *swap))]
        if len(changes) == sum(code in self.units for code in swaps):
            yield Plant(tuple(changes), places or self.places)

    def swap(self, code: str, pattern: str, words: str) -> Change | None:
        origin = self.words(code)
        found = re.search(pattern, self.typed(code))
        if found is None:
            return None
        start = origin.span.start
        return Change(origin.path, start + found.start(), start + found.end(), found.expand(words))

    @property
    def above(self) -> tuple[Origin, ...]:
        """The unit it stands in, with all of it, in each language."""
        eid = self.act.text.parents[self.eid]
        return tuple(text.units[eid].origin for text in self.act.texts.values() if eid in text.units)

    def more(self, words: Mapping[str, str]) -> Plant:
        """The slip that adds a sentence to its words, in these languages."""
        ends = {code: self.words(code).span.end for code in words}
        changes = (
            Change(self.units[code].origin.path, ends[code], ends[code], " " + added) for code, added in words.items()
        )
        return Plant(tuple(changes), self.places)

    def deletion(self) -> list[Change]:
        """It is gone in all languages, with what stands below, and no gap is left between its neighbours."""
        return [cut(self.bench, unit.origin) for unit in self.units.values()]

    def number(self, words: str) -> list[Change]:
        """Another number in its marker, in all languages."""
        changes = []
        for unit in self.units.values():
            start = self.bench.text(unit.origin.path).index(unit.number, unit.name.start)
            changes.append(Change(unit.origin.path, start, start + len(unit.number), words))
        return changes

    def after(self, words: Mapping[str, str]) -> list[Change]:
        """New paragraphs below it, in these languages."""
        changes = []
        for code, added in words.items():
            unit = self.units[code]
            end = unit.origin.span.start + len(unit_text(self.bench, unit).rstrip())
            changes.append(Change(unit.origin.path, end, end, "\n\n" + added))
        return changes


def unit_text(bench: Bench, unit: Unit) -> str:
    span = unit.origin.span
    return bench.text(unit.origin.path)[span.start : span.end]


def cut(bench: Bench, origin: Origin) -> Change:
    """A unit or record deleted with the blank lines after it."""
    text, end = bench.text(origin.path), origin.span.end
    while end < len(text) and text[end] == "\n":
        end += 1
    return Change(origin.path, origin.span.start, end, "")


def twin_of(bench: Bench, act: Act, eid: str) -> Twin | None:
    units = {code: text.units[eid] for code, text in act.texts.items() if eid in text.units}
    return Twin(bench, act, eid, units) if len(units) == len(act.texts) else None


def acts(bench: Bench) -> Iterator[Act]:
    """The acts that lay down rules; what amending acts order is tested where operations are read."""
    return (act for act in bench.corpus.acts.values() if act.record.value.kind != "amending-law")


@lru_cache(maxsize=2)
def _all_twins(bench: Bench) -> tuple[Twin, ...]:
    made = (
        twin_of(bench, act, unit.eid)
        for act in acts(bench)
        for unit in act.text.order
        if unit.eid not in act.text.quoted
    )
    return tuple(twin for twin in made if twin is not None)


def twins(bench: Bench, *kinds: UnitKind, free: bool = False) -> Iterator[Twin]:
    """Units of these kinds (any with words of its own, if none given); `free` ones nothing in the base points at."""
    for twin in _all_twins(bench):
        if (kinds and twin.leading.kind not in kinds) or (not kinds and twin.leading.kind not in WORDED):
            continue
        if not kinds and not twin.typed(twin.act.leading):
            continue
        if not free or not any(one == twin.address or one.startswith(f"{twin.address}__") for one in pointed(bench)):
            yield twin


@lru_cache(maxsize=2)
def pointed(bench: Bench) -> frozenset[str]:
    """Addresses that citations, the ledger or the glossary name, and the articles around them where whole ones are."""
    corpus = bench.corpus
    cited = {address for one in corpus.citations for address in one.addresses}
    ledger = {
        at if "#" in at else f"{act.id}#{at}"
        for act in corpus.acts.values()
        for power in act.powers
        for at in (power.value.at, power.value.appeal)
        if at
    }
    glossary = {address for term in corpus.terms.values() for address in term.value.defined}
    founding = {body.value.founding for body in corpus.bodies.values() if body.value.founding}
    return frozenset(cited | ledger | glossary | founding)


def powers(bench: Bench) -> Iterator[tuple[Act, Record[Power], Origin]]:
    """The records of the ledger, each with its place in `powers.yml`."""
    for act in bench.corpus.acts.values():
        path = f"laws/{act.id}/powers.yml"
        text = bench.text(path)
        starts = [found.start() for found in re.finditer(r"^- ", text, re.M)]
        for power, start, end in zip(act.powers, starts, [*starts[1:], len(text)], strict=True):
            yield act, power, place(path, start, end)


def swap_in(bench: Bench, origin: Origin, pattern: str, words: str) -> Change | None:
    """The first such words at a place of a record, swapped."""
    text = bench.text(origin.path)[origin.span.start : origin.span.end]
    found = re.search(pattern, text, re.M)
    start = origin.span.start
    return Change(origin.path, start + found.start(), start + found.end(), found.expand(words)) if found else None


def record(bench: Bench, path: str) -> Origin:
    """A whole file."""
    return place(path, 0, len(bench.text(path)))


def in_ledger(twin: Twin) -> bool:
    """Whether the ledger quotes this provision or one above or below it."""
    ats = [power.value.at for power in twin.act.powers]
    return any(at == twin.eid or at.startswith(f"{twin.eid}__") or twin.eid.startswith(f"{at}__") for at in ats)


def whole_act(twin: Twin) -> tuple[Origin, ...]:
    return tuple(record(twin.bench, text.path) for text in twin.act.texts.values())


def added(bench: Bench, words: dict[str, str]) -> Iterator[Plant]:
    """The slip that adds a sentence to a part of a law of which the ledger has nothing."""
    for twin in twins(bench, UnitKind.PART):
        if (
            not twin.leading.children
            and twin.typed("hy")
            and not in_ledger(twin)
            and twin.act.record.value.kind == "law"
        ):
            yield twin.more(words)

"""Faults of structure: numbers, headings, lists, the order of units. Planted alike in all languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from mutation.bench import Bench, Change, place
from mutation.faults import Plant, fault
from mutation.places import Twin, twins
from orenk.base.span import Origin
from orenk.model.nodes import UnitKind

ARTICLE, PART, POINT = UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT


def _last(bench: Bench, *kinds: UnitKind, least: int = 2) -> Iterator[tuple[Twin, list[Twin]]]:
    """The last units of series that have at least so many, to which nothing points."""
    for twin in twins(bench, *kinds, free=True):
        series = twin.siblings
        if len(series) >= least and series[-1].eid == twin.eid and twin.leading.number.isdigit():
            yield twin, series


def _heading(twin: Twin, made: Callable[[str], str]) -> list[Change]:
    changes = []
    for unit in twin.units.values():
        assert unit.heading is not None
        span = unit.heading.whole
        changes.append(Change(unit.origin.path, span.start, span.end, made(unit.heading.plain)))
    return changes


def _headed(bench: Bench, *kinds: UnitKind) -> Iterator[Twin]:
    return (one for one in twins(bench, *kinds) if all(unit.heading for unit in one.units.values()))


@fault("number-gap")
def last_number_jumps(bench: Bench) -> Iterator[Plant]:
    """Counting the last part or point of a series, the drafter left out a number."""
    for twin, _ in _last(bench, PART, POINT):
        yield Plant(tuple(twin.number(str(int(twin.leading.number) + 1))), twin.places)


@fault("duplicate-number")
def number_used_twice(bench: Bench) -> Iterator[Plant]:
    """The last part or point was given the number of the one before it."""
    for twin, series in _last(bench, PART, POINT):
        yield Plant(tuple(twin.number(series[-2].leading.number)), twin.places)


@fault("number-out-of-order")
def two_numbers_swapped(bench: Bench) -> Iterator[Plant]:
    """Two units changed places and kept their numbers."""
    for twin, series in _last(bench, PART, POINT, least=3):
        before = series[-2]
        changes = (*twin.number(before.leading.number), *before.number(twin.leading.number))
        yield Plant(changes, (*twin.places, *before.places))


@fault("unit-without-heading")
def heading_deleted(bench: Bench) -> Iterator[Plant]:
    """An article kept its number and lost its name."""
    for twin in _headed(bench, ARTICLE):
        yield Plant(
            tuple(
                Change(unit.origin.path, unit.name.end, unit.heading.whole.end, "")
                for unit in twin.units.values()
                if unit.heading
            ),
            twin.places,
        )


@fault("empty-provision")
def article_emptied(bench: Bench) -> Iterator[Plant]:
    """The last words of a unit were cut and its number left behind."""
    for twin in twins(bench, PART, POINT, free=True):
        if not twin.leading.children and all(unit.text for unit in twin.units.values()):
            yield from _emptied(twin, twin.places)


@fault("misplaced-unit")
def point_under_chapter(bench: Bench) -> Iterator[Plant]:
    """A new point was typed under the heading of a chapter, above its first article."""
    words = {"hy": "1) միասնական ձևաթղթերի կիրառում։", "en": "1) the use of uniform forms."}
    for twin in _headed(bench, UnitKind.CHAPTER):
        changes = []
        for code, unit in twin.units.items():
            assert unit.heading is not None
            end = unit.heading.whole.end
            changes.append(Change(unit.origin.path, end, end, f"\n\n{words[code]}"))
        yield Plant(tuple(changes), twin.places)


@fault("missing-list-introduction")
def list_introduction_lost(bench: Bench) -> Iterator[Plant]:
    """The words that lead into a list were cut, and the list follows a bare number."""
    for twin in twins(bench, PART):
        if any(child.kind is POINT for child in twin.leading.children) and not _in_ledger(bench, twin):
            first = twin.leading.children[0]
            lists = tuple(text.units[first.eid].origin for text in twin.act.texts.values() if first.eid in text.units)
            yield from _emptied(twin, (*twin.places, *lists))


def _emptied(twin: Twin, places: tuple[Origin, ...]) -> Iterator[Plant]:
    if all(unit.text for unit in twin.units.values()):
        changes = (
            Change(unit.origin.path, unit.name.end, twin.words(code).span.end, "") for code, unit in twin.units.items()
        )
        yield Plant(tuple(changes), places)


def _in_ledger(bench: Bench, twin: Twin) -> bool:
    return any(power.value.at == twin.eid for power in twin.act.powers)


@fault("mixed-list-punctuation")
def item_ends_otherwise(bench: Bench) -> Iterator[Plant]:
    """One item in the middle of a list ends with another sign than the rest."""
    for twin in twins(bench, POINT):
        series = twin.siblings
        if len(series) >= 4 and twin.eid == series[1].eid:
            places = tuple(place for one in series for place in one.places)
            yield from twin.plant({"hy": (r"[,.;]$", "։"), "en": (r"[,;]$", ".")}, places)


@fault("lone-item")
def list_of_one(bench: Bench) -> Iterator[Plant]:
    """The second of two items was cut, and a list of one is left."""
    for twin, series in _last(bench, POINT):
        if len(series) == 2 and twin.leading.marker.endswith(")"):
            yield Plant(tuple(twin.deletion()), (*series[0].places, *twin.above))


@fault("heading-end-mark")
def heading_ends_with_stop(bench: Bench) -> Iterator[Plant]:
    """A heading was closed like a sentence."""
    for twin in _headed(bench, ARTICLE, UnitKind.CHAPTER):
        stops = {"hy": "։", "en": "."}
        yield Plant(
            tuple(
                Change(unit.origin.path, unit.heading.whole.end, unit.heading.whole.end, stops[code])
                for code, unit in twin.units.items()
                if unit.heading
            ),
            twin.places,
        )


@fault("capital-heading")
def heading_in_capitals(bench: Bench) -> Iterator[Plant]:
    """A heading was typed with the capital lock on."""
    for twin in _headed(bench, ARTICLE, UnitKind.CHAPTER):
        if "և" not in twin.leading.heading.plain:  # type: ignore[union-attr]
            yield Plant(tuple(_heading(twin, str.upper)), twin.places)


@fault("uneven-heading-level")
def heading_of_another_level(bench: Bench) -> Iterator[Plant]:
    """One article was given a sign more than the others."""
    for twin in _headed(bench, ARTICLE):
        yield Plant(
            tuple(
                Change(unit.origin.path, unit.origin.span.start, unit.origin.span.start, "#")
                for unit in twin.units.values()
            ),
            twin.places,
        )


@fault("unnumbered-part", "number-gap")
def number_of_part_lost(bench: Bench) -> Iterator[Plant]:
    """A part in the middle of an article lost its number."""
    for twin in twins(bench, PART, free=True):
        series = twin.siblings
        at = [one.eid for one in series].index(twin.eid)
        if 0 < at < len(series) - 1 and not twin.leading.children:
            changes = (
                Change(unit.origin.path, unit.origin.span.start, twin.words(code).span.start, "")
                for code, unit in twin.units.items()
            )
            yield Plant(tuple(changes), (*twin.places, *series[at + 1].places))


@fault("heading-typed-as-text")
def heading_not_marked(bench: Bench) -> Iterator[Plant]:
    """The signs that make a heading were forgotten; nothing cites the article by its number."""
    for twin, _ in _last(bench, ARTICLE, least=1):
        yield Plant(
            tuple(
                Change(unit.origin.path, unit.origin.span.start, unit.origin.span.start + 4, "")
                for unit in twin.units.values()
            ),
            (*twin.places, *twin.above),
        )


@fault("repeated-heading")
def heading_of_a_neighbour(bench: Bench) -> Iterator[Plant]:
    """An article was made from a copy of the next one, and the heading stayed."""
    for twin in _headed(bench, ARTICLE):
        series = twin.siblings
        at = [one.eid for one in series].index(twin.eid)
        if at:
            other = series[at - 1]
            changes = tuple(
                Change(
                    unit.origin.path, unit.heading.whole.start, unit.heading.whole.end, other.units[code].heading.plain
                )
                for code, unit in twin.units.items()
                if unit.heading and other.units[code].heading
            )
            if len(changes) == len(twin.units):
                yield Plant(changes, (*twin.places, *other.places))


@fault("missing-title")
def title_lost(bench: Bench) -> Iterator[Plant]:
    """The title line of the act was cut."""
    for act in bench.corpus.acts.values():
        changes = []
        for text in act.texts.values():
            line = bench.text(text.path).index("\n")
            changes.append(Change(text.path, 0, line + 1, ""))
        yield Plant(tuple(changes), tuple(place(one.path, 0, one.end + 2) for one in changes))

"""Orders of dates that cannot be: in force before adopted, a later stage before an earlier one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from orenk.model.drafts import LawRecord
from orenk.model.records import ActDates, OfficialAct


class Moment(NamedTuple):
    """A date of a record: what it dates, the day, and the path of its field."""

    name: str
    day: str
    path: str


_ORDER = (
    ("adopted", "signed"),
    ("adopted", "published"),
    ("adopted", "in_force"),
    ("signed", "published"),
    ("signed", "in_force"),
)


def impossible(value: object) -> Iterator[tuple[Moment, Moment]]:
    """Pairs of dates of a record of which the first must not come after the second, and does."""
    if isinstance(value, OfficialAct):
        yield from _act(value.dates)
    elif isinstance(value, LawRecord):
        moments = [Moment(one.stage, one.date, f"stages[{at}].date") for at, one in enumerate(value.stages)]
        yield from ((one, later) for one, later in pairwise(moments) if later.day < one.day)


def _act(dates: ActDates) -> Iterator[tuple[Moment, Moment]]:
    for first, second in _ORDER:
        earlier, later = getattr(dates, first), getattr(dates, second)
        if earlier and later and later.date < earlier.date:
            yield (
                Moment(first, earlier.date, f"dates.{first}.date"),
                Moment(second, later.date, f"dates.{second}.date"),
            )

"""Shape: a slip that stands in several languages of one unit, told once, in the language that comes first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from orenk.model.links import Place


class _Placed(Protocol):
    @property
    def place(self) -> Place: ...


P = TypeVar("P", bound=_Placed)


def once_per_unit(found: Iterable[P]) -> Iterator[P]:
    """What was found, without that of a translation where an earlier language of the same unit has some too.

    The corpus lists the leading language of each act first.
    """
    first: dict[tuple[str, str], str] = {}
    for one in found:
        place = one.place
        if first.setdefault((place.act, place.eid), place.language) == place.language:
            yield one

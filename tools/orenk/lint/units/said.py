"""Shape: words of a unit that say one thing, with their place."""

from __future__ import annotations

from msgspec import Struct

from orenk.base.span import Origin
from orenk.model.corpus import Act
from orenk.model.nodes import ActText, Unit


class Said(Struct, frozen=True, eq=False):
    """Words of a unit, from `start` to `end` in its text."""

    act: Act
    text: ActText
    unit: Unit
    start: int
    end: int

    @property
    def origin(self) -> Origin:
        assert self.unit.text is not None
        return Origin(self.text.path, self.unit.text.span(self.start, self.end))

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.unit.eid}"

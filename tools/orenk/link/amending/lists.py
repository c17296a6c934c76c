"""Lists that quoted text interrupts: «բ.» after the new text of «ա.» still belongs to the list of «ա.»."""

from __future__ import annotations

from orenk.model.nodes import ActText, Unit

_NEXT_LETTER = 2
"""Armenian lists leave out «ը»."""


class InterruptedLists:
    """What stands above each unit of an amending text, its units being asked in their order.

    Quoted text typed without `>` closes the list above it, so that the next item hangs one level too high.
    """

    def __init__(self, text: ActText) -> None:
        self.text = text
        self._holders: dict[str, str] = {}
        self._last: Unit | None = None

    def holder(self, unit: Unit) -> str:
        """The eId of the unit whose words lead in to this one; "" for the text itself."""
        parent = self.text.parents[unit.eid]
        if not unit.number:
            return parent
        last, self._last = self._last, unit
        above = self._holders.get(last.eid, "") if last is not None and _follows(last, unit) else ""
        found = above if above.startswith(f"{parent}__") else parent
        self._holders[unit.eid] = found
        return found


def _follows(last: Unit, unit: Unit) -> bool:
    """Whether an item has the next number or letter of the same kind: «ա.» and «բ.», «1)» and «2)»."""
    if last.kind is not unit.kind or last.marker[-1:] != unit.marker[-1:]:
        return False
    if last.number.isdecimal() and unit.number.isdecimal():
        return int(unit.number) == int(last.number) + 1
    single = len(last.number) == len(unit.number) == 1
    return single and 0 < ord(unit.number) - ord(last.number) <= _NEXT_LETTER

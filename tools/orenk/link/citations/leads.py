"""Words that lead in to a list: «…» օրենքի 12-րդ հոդվածի՝ 1) 2-րդ մասը, 2) 3-րդ մասը."""

from __future__ import annotations

import re

from orenk.model.links import Citation, Step, Target
from orenk.model.nodes import ActText, Unit, UnitKind

_OPEN = re.compile(r"\s*[»”]?\s*[՝:`—–-]+\s*$")


class LeadIns:
    """What the last unit that leads in to a list cited, for the list's own units, which begin with a smaller one."""

    def __init__(self, text: ActText) -> None:
        self.text = text
        self._by_list: dict[str, tuple[str, tuple[Step, ...]]] = {}

    def told(self, unit: Unit, plain: str, end: int, citation: Citation) -> None:
        """A citation that ends at `end`: it leads in where only «՝» or a colon stands behind it."""
        if citation.target is Target.PROVISION and not citation.steps[-1].last and _OPEN.match(plain, end):
            self._by_list[unit.eid] = (citation.act, citation.steps)
            if unit.kind is UnitKind.PARAGRAPH:
                self._by_list[self.text.parents[unit.eid]] = (citation.act, citation.steps)

    def ended(self, paragraph: Unit) -> None:
        """A paragraph ends the list that was led in to beside it."""
        self._by_list.pop(self.text.parents[paragraph.eid], None)

    def over(self, unit: Unit, first: UnitKind) -> tuple[str, tuple[Step, ...]] | None:
        """The act and the path that a unit's first words, which name a unit of the kind `first`, go on from."""
        found = self._by_list.get(self.text.parents[unit.eid])
        if found is None or first in (step.kind for step in found[1]) or first is UnitKind.ARTICLE:
            return None
        return found

"""The number of an added unit that only its new text says: after part 4 insert: “4.1. …”."""

from __future__ import annotations

import re

from orenk.model.links import Step
from orenk.model.nodes import UnitKind

_SIGN = re.compile(
    r"\s*(?:(?:Հոդված|Article|Section)\s+|\()?(?P<number>\d{1,4}(?:\.\d{1,3})*[A-Z]{0,2}|[a-z])(?:[.)]|\s)"
)
_NUMBERED = frozenset({UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH})


def numbered_by_text(anchor: tuple[Step, ...], text: str) -> tuple[Step, ...]:
    """The unit that the text begins with, of the kind of the one beside which it is added; else none."""
    found = _SIGN.match(text)
    if not anchor or found is None or anchor[-1].kind not in _NUMBERED:
        return ()
    number = found["number"]
    if number[0].isdigit() is not anchor[-1].number[:1].isdigit():
        return ()
    return (Step(anchor[-1].kind, number, number),)

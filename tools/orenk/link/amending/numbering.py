"""Numbers beside the cited ones: rows of a table, and a unit whose number only its new text says."""

from __future__ import annotations

import re

from orenk.link.amending.formulary import Formulary
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


_BEFORE = re.compile(r"(?:\d+(?:-[ա-և]+)?\s*(?:,|և|եւ)\s*)+$")
_AFTER = re.compile(r"(?:\s*(?:,|and|et)\s*\d+(?!\w))+")
_FIGURE = re.compile(r"\d+")


def rows_of(words: str, formulary: Formulary) -> list[str]:
    """The numbers of the first list of rows, in its order; a single row is a list of one."""
    found = next((one for one in formulary.table.finditer(words) if one["number"]), None)
    if found is None:
        return []
    before = _BEFORE.search(words, 0, found.start())
    after = _AFTER.match(words, found.end()) if found.start("what") < found.start("number") else None
    run = words[before.start() if before else found.start() : after.end() if after else found.end()]
    return _FIGURE.findall(run)

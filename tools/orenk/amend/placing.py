"""Where a new unit goes: after the last one of its kind whose number is smaller."""

from __future__ import annotations

import re

from orenk.model.links import Step
from orenk.model.nodes import ActText, Unit
from orenk.model.operations import Operation, spelled

_FIGURES = re.compile(r"\d+")


def neighbour(text: ActText, one: Operation) -> tuple[Unit, str] | None:
    """The unit beside which the operation adds its text, and on which side of it; None where there is no such place.

    The instruction may name it; else the number of the new unit does.
    """
    if one.anchor:
        eid = _found(text, (*one.steps, *one.anchor)) or _found(text, one.anchor)
        return (text.units[eid], one.position or "after") if eid else None
    if not one.added:
        return None
    if one.eid:
        siblings = text.units[one.eid].children
    else:
        siblings = tuple(unit for unit in text.order if unit.eid not in text.quoted and unit.kind is one.added[0].kind)
    wanted = _number(one.added[0].number)
    before = [unit for unit in siblings if unit.kind is one.added[0].kind and _number(unit.number) < wanted]
    if before:
        return before[-1], "after"
    first = next((unit for unit in siblings if unit.kind is one.added[0].kind), None)
    return (first, "before") if first is not None else None


def _found(text: ActText, steps: tuple[Step, ...]) -> str:
    eid = spelled(steps)
    return eid if eid in text.units else ""


def _number(typed: str) -> tuple[tuple[int, ...], str]:
    """Numbers in their order: 3 before 3.1 before 4, and letters after figures, by the alphabet."""
    return tuple(map(int, _FIGURES.findall(typed))), "" if typed[:1].isdigit() else typed

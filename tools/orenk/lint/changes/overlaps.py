"""Shape: operations of one amending act that meet in the same words of the same provision."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.link.amending.standing import standings
from orenk.lint.changes.operations import OF_WORDS, WHOLE, leading_operations, within
from orenk.model.corpus import Corpus
from orenk.model.links import Target
from orenk.model.operations import Operation, OperationKind

_TAKES_WORDS = frozenset({OperationKind.REPLACE_WORDS, OperationKind.DELETE_WORDS})


def overlaps(corpus: Corpus) -> Iterator[tuple[Operation, Operation]]:
    """Each operation that meets an earlier one of its act, with that one."""
    for found in leading_operations(corpus):
        reached = [one for one in found if one.reached is Target.PROVISION]
        for at, one in enumerate(reached):
            first = next((other for other in reached[:at] if other.act == one.act and _meet(corpus, other, one)), None)
            if first is not None:
                yield one, first


def _meet(corpus: Corpus, one: Operation, other: Operation) -> bool:
    if one.part and other.part and one.part != other.part:
        return False
    if _takes(one, other) or _takes(other, one):
        return True
    if one.kind not in OF_WORDS or other.kind not in OF_WORDS or not ({one.kind, other.kind} & _TAKES_WORDS):
        return False
    if not (within(one.eid, other.eid) or within(other.eid, one.eid)):
        return False
    theirs = standings(corpus, other)
    return any(
        mine.unit is their.unit and mine.span.start < their.span.end and their.span.start < mine.span.end
        for mine in standings(corpus, one)
        for their in theirs
    )


def _takes(whole: Operation, part: Operation) -> bool:
    """Whether one operation restates or removes a unit in which the other one works."""
    return whole.kind in WHOLE and not whole.part and within(part.eid, whole.eid)

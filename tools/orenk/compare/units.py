"""Which unit of the old text became which unit of the new one: the same, moved, reworded, or neither."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from orenk.compare.words import likeness
from orenk.model.nodes import ActText, Unit

SAME_UNIT = 0.5
"""The least likeness at which a unit that kept its number is a new wording and not another provision."""
MOVED_UNIT = 0.8
"""The least likeness at which a unit under another number is the old one, reworded."""


class Units(Struct, frozen=True, eq=False):
    """The units with words of their own, by eId: `became` says which new eId an old one has."""

    old: Mapping[str, str]
    new: Mapping[str, str]
    became: Mapping[str, str]

    @property
    def removed(self) -> tuple[str, ...]:
        return tuple(eid for eid in self.old if eid not in self.became)

    @property
    def added(self) -> tuple[str, ...]:
        reached = set(self.became.values())
        return tuple(eid for eid in self.new if eid not in reached)

    @property
    def reworded(self) -> tuple[tuple[str, str], ...]:
        """Old and new eId of the units whose words changed."""
        return tuple((old, new) for old, new in self.became.items() if self.old[old] != self.new[new])

    @property
    def moved(self) -> tuple[tuple[str, str], ...]:
        """Old and new eId of the units that have another number, those that moved with the unit above left out."""
        return tuple((old, new) for old, new in self.became.items() if old != new and not self._with_above(old, new))

    def _with_above(self, old: str, new: str) -> bool:
        (above, _, own), (new_above, _, new_own) = old.rpartition("__"), new.rpartition("__")
        return bool(above) and own == new_own and self.became.get(above) == new_above


def own_words(unit: Unit) -> str:
    """The words of a unit itself: heading, text and cells."""
    words = [text.plain for text in (unit.heading, unit.text) if text is not None]
    return "\n".join([*words, *(cell.plain for row in unit.rows for cell in row)])


def match(old: ActText | None, new: ActText | None) -> Units:
    """Match the units of two versions of a text; None stands for no text.

    First those with the same number and words, then those whose words stand once under another number, then those of
    the same number (or that number below a unit that moved) with much the same words, then those that still hold what
    they held, then the most alike of the rest.
    """
    before, after = _worded(old), _worded(new)
    became = {eid: eid for eid, words in before.items() if after.get(eid) == words}
    became |= _same_words(before, after, became)
    became |= _same_number(before, after, became)
    became |= _same_holder(before, after, became)
    became |= _alike(before, after, became)
    return Units(before, after, {eid: became[eid] for eid in before if eid in became})


def _worded(text: ActText | None) -> dict[str, str]:
    return {unit.eid: words for unit in text.order if (words := own_words(unit))} if text is not None else {}


def _left(units: Mapping[str, str], taken: set[str]) -> Iterator[tuple[str, str]]:
    return ((eid, words) for eid, words in units.items() if eid not in taken)


def _same_words(before: Mapping[str, str], after: Mapping[str, str], became: Mapping[str, str]) -> dict[str, str]:
    """Units whose words are gone from one place and stand in another, once in each version."""
    gone, come = defaultdict(list), defaultdict(list)
    for eid, words in _left(before, set(became)):
        gone[words].append(eid)
    for eid, words in _left(after, set(became.values())):
        come[words].append(eid)
    return {old[0]: come[words][0] for words, old in gone.items() if len(old) == len(come.get(words, ())) == 1}


def _same_number(before: Mapping[str, str], after: Mapping[str, str], became: Mapping[str, str]) -> dict[str, str]:
    found: dict[str, str] = {}
    taken = set(became.values())
    for eid, words in _left(before, set(became)):
        above, sign, own = eid.rpartition("__")
        carried = (found.get(above) or became.get(above) or above) + sign + own
        for candidate in dict.fromkeys((carried, eid)):
            if candidate in after and candidate not in taken and likeness(words, after[candidate]) >= SAME_UNIT:
                found[eid] = candidate
                taken.add(candidate)
                break
    return found


def _same_holder(before: Mapping[str, str], after: Mapping[str, str], became: Mapping[str, str]) -> dict[str, str]:
    """Units with another heading that kept their number and a unit below them: an article renamed is the same one."""
    taken = set(became.values())
    stayed = {old for old, new in became.items() if old == new}
    return {
        eid: eid
        for eid, _ in _left(before, set(became))
        if eid in after and eid not in taken and any(one.startswith(f"{eid}__") for one in stayed)
    }


def _alike(before: Mapping[str, str], after: Mapping[str, str], became: Mapping[str, str]) -> dict[str, str]:
    """Of what is left, the pairs most alike, each unit once."""
    gone, come = list(_left(before, set(became))), list(_left(after, set(became.values())))
    pairs = sorted(
        (
            (-alike, old, new)
            for old, old_words in gone
            for new, new_words in come
            if _near_in_length(old_words, new_words) and (alike := likeness(old_words, new_words)) >= MOVED_UNIT
        ),
    )
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, old, new in pairs:
        if old not in found and new not in taken:
            found[old] = new
            taken.add(new)
    return found


def _near_in_length(old: str, new: str) -> bool:
    """Whether the lengths allow the words to be alike; saves most comparisons."""
    return min(len(old), len(new)) * 2 >= max(len(old), len(new))

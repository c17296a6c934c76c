"""Which act and unit an instruction means: its own words, completed by what the units above it say."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from orenk.link.amending.clauses import Reading
from orenk.link.citations.acts import ActFinder
from orenk.link.citations.context import CitationContext
from orenk.link.citations.provisions import Reached, child, follow, repealed
from orenk.link.reading import ActWords, CitedPath, read_citations
from orenk.link.reading.expressions import LEVELS, SAME, THIS
from orenk.model.links import Step, Target
from orenk.model.nodes import SEGMENTS, ActText, MarkKind, Unit, UnitKind

_BARE_END = re.compile(r"\s*(?:[,.;:)]|$)")
_KIND_OF = {segment: kind for kind, segment in reversed(SEGMENTS.items())}


class Base(Struct, frozen=True):
    """What the words above say: the act, the path in it, and the path said last (for «նույն մասում»).

    `part` is the heading or the sentence in which words were changed, for further words that name no place.
    """

    act: str = ""
    steps: tuple[Step, ...] = ()
    said: tuple[Step, ...] = ()
    part: str = ""


class Found(Struct, frozen=True):
    """What became of a path: the unit, or the nearest that exists."""

    target: Target
    eid: str = ""
    nearest: str = ""


class Targets:
    """Finds the targets of one amending text."""

    def __init__(self, act: str, text: ActText, context: CitationContext) -> None:
        self.act, self.language, self.context = act, text.language, context
        self.finder = ActFinder(act, text.language, context)

    def named_in(self, title: str) -> Base:
        """The act that the title of an amending act names."""
        acts = {
            found
            for words in _acts(read_citations(title, self.language, "law"))
            if (found := self._act(words, title, ""))
        }
        return Base(acts.pop()) if len(acts) == 1 else Base(self._begun(title))

    def _begun(self, title: str) -> str:
        """An act whose unquoted name stands in a title ("amending the Law on Public Information")."""
        for at in range(len(title)):
            if title[at].isalpha() and (at == 0 or title[at - 1] in " '’"):
                found = self.context.names.begins(title[at:], self.language)
                if len(found) == 1 and found[0] != self.act:
                    return found[0]
        return ""

    def heading(self, heading: str, above: Base) -> Base:
        """What a heading says («5-րդ հոդվածի փոփոխությունը»); the words below say it again, or rely on it."""
        paths = [path for path in read_citations(heading, self.language, "law") if path.steps and not path.relation]
        return self.at(paths[-1], heading, above) if paths else above

    def lead_in(self, reading: Reading, unit: Unit, above: Base) -> Base:
        """What a unit that only leads in to those below it says («Օրենքի 12-րդ հոդվածում՝»)."""
        base = self.linked(unit, 0, len(reading.text), above)
        for path in reading.paths:
            if not path.problem and path.relation != THIS and not (path.act and path.act.relation == THIS):
                base = self.at(path, reading.text, base)
        return base

    def linked(self, unit: Unit, start: int, end: int, above: Base) -> Base:
        """What links written by hand say."""
        for mark in unit.marks:
            if mark.kind is MarkKind.LINK and start <= mark.span.start < end:
                act, _, eid = mark.target.removeprefix("act:").partition("#")
                above = Base(act or above.act, steps_of(eid), steps_of(eid))
        return above

    def at(self, path: CitedPath, text: str, base: Base) -> Base:
        """Where a path leads from a base: a larger unit begins anew, a smaller one goes on."""
        act = path.act or self.finder.short_before(text, path.start)
        named = self._act(act, text, base.act) if act is not None else base.act
        if act is not None and not named:
            return Base("", path.steps, path.steps)
        if act is not None and not act.bare and named != base.act:
            return Base(named, path.steps, path.steps)
        steps = path.steps
        if path.relation == SAME and steps:
            kinds = [step.kind for step in base.said or base.steps]
            if steps[0].kind in kinds:
                kept = (base.said or base.steps)[: kinds.index(steps[0].kind) + 1]
                return Base(named, (*kept, *steps[1:]), (*kept, *steps[1:]))
            steps = steps[1:]
        joined = combined(base.steps, steps)
        return Base(named, joined, joined)

    def _act(self, act: ActWords, text: str, above: str) -> str:
        if act.relation:
            return above if act.relation == SAME else ""
        if act.bare and above and not self._short(act, text):
            return above
        whole = self.finder.named(act, text, self.act, above)
        if whole is None or (not whole.act and not (act.title or act.number) and _BARE_END.match(text, act.end)):
            return above
        return whole.act

    def _short(self, act: ActWords, text: str) -> bool:
        whole = self.finder.named(act, text, self.act, "")
        return whole is not None and bool(whole.act)

    def reached(self, act: str, steps: tuple[Step, ...]) -> Found:
        """The unit of `act` at the end of `steps`."""
        if not act:
            return Found(Target.UNKNOWN_ACT)
        if act in self.context.names.official:
            return Found(Target.OFFICIAL)
        text = self.context.text(act, self.language)
        if text is None:
            return Found(Target.UNKNOWN_ACT)
        if not steps:
            return Found(Target.ACT)
        reached = _followed(text, steps)
        if not reached.eids:
            nearest = f"{act}#{reached.nearest}" if reached.nearest else ""
            return Found(Target.MISSING, "", nearest)
        gone = repealed(text, reached.eids[0])
        return Found(Target.REPEALED if gone else Target.PROVISION, reached.eids[0])


def _followed(text: ActText, steps: tuple[Step, ...]) -> Reached:
    annex = child(text, "", UnitKind.ANNEX, "") if steps[0].kind is not UnitKind.ANNEX else ""
    first = follow(text, "", steps)
    if first.eids or not annex:
        return first
    second = follow(text, annex, steps)
    return second if second.eids else first


def combined(base: tuple[Step, ...], steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """A path completed by the larger units said above it."""
    if not steps or steps[0].kind in (UnitKind.ARTICLE, UnitKind.ANNEX):
        return steps or base
    level = LEVELS.get(steps[0].kind, 9)
    kept = [step for step in base if LEVELS.get(step.kind, 9) < level]
    return (*kept, *steps)


def steps_of(eid: str) -> tuple[Step, ...]:
    """The steps that an eId spells; a point below a point is a sub-point."""
    steps: list[Step] = []
    for segment in filter(None, eid.split("__")):
        name, _, number = segment.partition("_")
        kind = _KIND_OF.get(name, UnitKind.PARAGRAPH)
        if kind is UnitKind.POINT and steps and steps[-1].kind is UnitKind.POINT:
            kind = UnitKind.SUBPOINT
        steps.append(Step(kind, number.replace("-", "."), number))
    return tuple(steps)


def _acts(paths: Iterable[CitedPath]) -> list[ActWords]:
    return [path.act for path in paths if path.act is not None]


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

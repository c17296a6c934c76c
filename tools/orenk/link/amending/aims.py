"""What the cited units of a clause are to it: targets, units that are added, and those beside which they are."""

from __future__ import annotations

from msgspec import Struct

from orenk.link.amending.clauses import Clause
from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.numbering import rows_of
from orenk.link.amending.targets import Base, Targets
from orenk.link.reading import CitedPath
from orenk.link.reading.expressions import LAST, LEVELS, THIS
from orenk.model.links import Step
from orenk.model.nodes import UnitKind

_BESIDE = (PathRole.AFTER, PathRole.BEFORE, PathRole.BETWEEN)


class Aim(Struct, frozen=True, eq=False):
    """A target of the clause: the base it leads to, its part, and whether its words could be followed."""

    base: Base
    part: str = ""
    vague: bool = False


def around(clause: Clause, targets: Targets, base: Base) -> tuple[tuple[Step, ...], tuple[Step, ...], str]:
    """The units that are added, the unit beside which they are, and on which side of it."""
    added: list[Step] = []
    anchor: tuple[Step, ...] = ()
    position = ""
    here = base
    for path, role in clause.paths:
        if role is PathRole.ADDED:
            unit = _added_unit(path)
            position = "end" if unit and unit[0].typed == LAST else position
            added += unit
        elif role is PathRole.TARGET:
            here = targets.at(path, clause.text, here)
        elif role in _BESIDE and not (role is PathRole.BETWEEN and anchor):
            anchor = targets.at(path, clause.text, here).steps
            position = "before" if role is PathRole.BEFORE else "after"
    return tuple(added), anchor, position


def _added_unit(path: CitedPath) -> list[Step]:
    """The unit that a path adds; a sentence, and «վերջին պարբերություն», have no number."""
    if not path.steps:
        return [Step(UnitKind.PARAGRAPH, "", "sentence")] if path.sentence else []
    step = path.steps[-1]
    return [Step(step.kind, "", LAST)] if step.number == LAST else [step]


def aims_of(
    clause: Clause,
    targets: Targets,
    base: Base,
    formulary: Formulary,
    anchor: tuple[Step, ...],
    added: tuple[Step, ...],
) -> list[Aim]:
    """The targets that the clause names; without any, what was said before it."""
    table = _part(clause, formulary)
    headed = {
        id(path.expressions[-1])
        for path, _ in clause.paths
        if table == "heading" and formulary.heading.match(clause.text, path.end + 1)
    }
    found: list[Aim] = []
    here = base
    for path, role in clause.paths:
        if role is PathRole.TARGET and not (path.relation == THIS and not path.problem):
            reached = targets.at(path, clause.text, here)
            part = f"sentence:{path.sentence}" if path.sentence else table
            if headed and id(path.expressions[-1]) not in headed:
                part = ""
            if _whole_act(path) and found:
                continue
            aim = Aim(reached, part, bool(path.problem))
            if found and _narrows(found[-1], aim, path):
                found.pop()
            if not any(_alike(one, aim) for one in found):
                found.append(aim)
            here = reached
    if not found and anchor:
        found.append(Aim(_around_anchor(clause, targets, base, anchor, added), table))
    if found and anchor and added and not found[0].base.steps and len(anchor) > 1:
        found[0] = Aim(Base(found[0].base.act, anchor[:-1]), table)
    if not found and clause.start and formulary.whole_text.search(clause.words):
        base = Base(base.act)
    further = base.part if clause.quotes and not added and not anchor and not table else table
    return _each_row(found or [Aim(base, further)], clause, formulary)


def _around_anchor(
    clause: Clause, targets: Targets, base: Base, anchor: tuple[Step, ...], added: tuple[Step, ...]
) -> Base:
    """What holds the unit beside which another is added; a sentence is beside one of the same unit."""
    level = LEVELS.get(added[0].kind, 9) if added else LEVELS.get(anchor[-1].kind, 9)
    whole = any(path.sentence for path, role in clause.paths if role in _BESIDE)
    kept = tuple(step for step in anchor if whole or LEVELS.get(step.kind, 9) < level)
    return Base(_anchor_act(clause, targets, base), kept)


def _anchor_act(clause: Clause, targets: Targets, base: Base) -> str:
    for path, role in clause.paths:
        if role in _BESIDE:
            return targets.at(path, clause.text, base).act
    return base.act


def _whole_act(path: CitedPath) -> bool:
    return not path.steps and not path.sentence


def _alike(one: Aim, other: Aim) -> bool:
    return one.part == other.part and one.base.act == other.base.act and one.base.steps == other.base.steps


def _narrows(before: Aim, aim: Aim, path: CitedPath) -> bool:
    """Whether a target says more exactly where the one before it is: «12-րդ հոդվածում … 2-րդ մասում», its sentence."""
    if path.sentence and not path.steps:
        return not before.part and before.base.steps == aim.base.steps
    return before.part == aim.part and _goes_on(before.base, aim.base)


def _each_row(aims: list[Aim], clause: Clause, formulary: Formulary) -> list[Aim]:
    """«1-ին և 2-րդ տողերը»: a target for each row."""
    numbers = rows_of(clause.words, formulary) if aims[-1].part.partition(":")[2].isdigit() else []
    if len(numbers) < 2:
        return aims
    what = aims[-1].part.partition(":")[0]
    return [*aims[:-1], *(Aim(aims[-1].base, f"{what}:{number}", aims[-1].vague) for number in numbers)]


def _goes_on(before: Base, after: Base) -> bool:
    """Whether the second path goes on from the first («12-րդ հոդվածում … 2-րդ մասում»), rather than stand beside it."""
    return (
        before.act == after.act
        and len(after.steps) > len(before.steps)
        and after.steps[: len(before.steps)] == before.steps
    )


def _part(clause: Clause, formulary: Formulary) -> str:
    words = clause.words
    if formulary.heading.search(words) and not (clause.command is Command.ADD and not clause.quotes):
        return "heading"
    if clause.command is Command.ADD and formulary.added_unit.search(words):
        return ""
    tables = list(formulary.table.finditer(words))
    if not tables:
        return ""
    found = next((one for one in tables if one["number"]), tables[-1])
    what = _TABLE_PARTS.get(found["what"].lower()[:3], "table")
    return f"{what}:{found['number']}" if found["number"] else what


_TABLE_PARTS = {"տող": "row", "row": "row", "lig": "row", "սյո": "column", "col": "column"}

"""From the parts of a clause to drafts of operations: one for each target, and for each pair of words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from msgspec import Struct

from orenk.link.amending.aims import Aim, aims_of, around
from orenk.link.amending.clauses import Clause, Reading
from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.quotations import Role
from orenk.link.amending.targets import Base, Targets
from orenk.link.reading.expressions import LEVELS
from orenk.model.links import Step
from orenk.model.nodes import Unit, UnitKind
from orenk.model.operations import OperationKind, Unclear

_Place = tuple[int, int] | None
_UNIT_STEMS = (
    ("հոդված", UnitKind.ARTICLE), ("ենթակետ", UnitKind.SUBPOINT), ("կետ", UnitKind.POINT), ("մաս", UnitKind.PART),
    ("հավելված", UnitKind.ANNEX), ("գլ", UnitKind.CHAPTER), ("բաժն", UnitKind.SECTION), ("պարբեր", UnitKind.PARAGRAPH),
    ("art", UnitKind.ARTICLE), ("sub", UnitKind.SUBPOINT), ("sous", UnitKind.SUBPOINT), ("point", UnitKind.POINT),
    ("part", UnitKind.PART), ("paragraphe", UnitKind.PART), ("para", UnitKind.PARAGRAPH), ("alin", UnitKind.PARAGRAPH),
    ("annex", UnitKind.ANNEX), ("chap", UnitKind.CHAPTER), ("sect", UnitKind.SECTION),
    ("տող", UnitKind.TABLE), ("աղյուս", UnitKind.TABLE), ("սյուն", UnitKind.TABLE), ("row", UnitKind.TABLE),
    ("table", UnitKind.TABLE), ("column", UnitKind.TABLE), ("ligne", UnitKind.TABLE), ("tableau", UnitKind.TABLE),
)  # fmt: skip


class Draft(Struct, frozen=True, eq=False):
    """An operation before its target is followed; `base` is what later clauses of the unit start from.

    `annex` is the number of the annex of the amending act that holds the new text, "" where it is its only annex.
    """

    clause: Clause
    kind: OperationKind
    base: Base
    act: str
    steps: tuple[Step, ...]
    eid: str = ""
    part: str = ""
    old: _Place = None
    new: _Place = None
    added: tuple[Step, ...] = ()
    added_at: _Place = None
    position: str = ""
    anchor: tuple[Step, ...] = ()
    every: bool = False
    needs_text: bool = False
    annex: str | None = None
    problem: Unclear | None = None


def drafts_of(
    clause: Clause, reading: Reading, unit: Unit, base: Base, targets: Targets, formulary: Formulary
) -> Iterator[Draft]:
    """The operations of one clause."""
    linked = targets.linked(unit, clause.start, clause.end, base)
    added, anchors, position = around(clause, targets, linked)
    aims = aims_of(clause, targets, linked, formulary, anchors, added)
    numbers = added
    paired = clause.command is Command.RENUMBER and 1 < len(aims) == len(added)
    for number, aim in enumerate(aims):
        if paired:
            numbers = (added[number],)
        for kind, old, new, problem in _words(clause, formulary, aim, added):
            yield _draft(clause, kind, aim, numbers, anchors, position, formulary, old, new, problem)


_Read = tuple[OperationKind, _Place, _Place, Unclear | None]


def _words(clause: Clause, formulary: Formulary, aim: Aim, added: tuple[Step, ...]) -> Iterator[_Read]:
    """The kind of operation and its pairs of old and new words."""
    spans = [((quote.first, quote.last), role) for quote, role in clause.quotes]
    named = bool(aim.base.steps or aim.part)
    whole = (not aim.base.steps and bool(formulary.whole_text.search(clause.words))) or (
        not named and bool(formulary.every.search(clause.words))
    )
    match clause.command:
        case None:
            yield OperationKind.UNREAD, None, None, Unclear.NO_COMMAND
        case Command.REPEAL:
            yield OperationKind.REPEAL, None, None, None
        case Command.RENUMBER if spans and not added:
            yield OperationKind.RESTATE_UNIT, None, spans[-1][0], None
        case Command.RENUMBER:
            yield OperationKind.RENUMBER, None, None, None if added else Unclear.NO_NUMBER
        case Command.RESTATE:
            text = next((span for span, role in reversed(spans)), None)
            yield OperationKind.RESTATE_UNIT, None, text, None
        case Command.DELETE:
            gone = [span for span, role in spans if role in (Role.OLD, Role.OBJECT)]
            kind = OperationKind.DELETE_IN_WHOLE_TEXT if whole else OperationKind.DELETE_WORDS
            for span in gone:
                yield kind, span, None, None
            if not gone and _OF_WORDS.search(clause.words):
                yield kind, None, None, Unclear.NO_OLD_WORDS
            elif not gone:
                yield OperationKind.DELETE_UNIT, None, None, None
        case Command.REPLACE:
            yield from _replaced(spans, whole, clause, formulary)
        case Command.ADD:
            yield from _added(spans, clause, formulary, aim, added)


_OF_WORDS = re.compile(
    r"(?<![ա-և])բառ(?:ը|երը|երն|ակապակցությունը)\s+(?:փոխարին|հանե|հանվ)|\b(?:[Rr]eplace|[Dd]elete)\s+the\s+words?\b"
)
"""A command whose object is words: where none are quoted, their marks were lost."""


def _replaced(
    spans: list[tuple[tuple[int, int], Role]], whole: bool, clause: Clause, formulary: Formulary
) -> Iterator[_Read]:
    kind = OperationKind.REPLACE_IN_WHOLE_TEXT if whole else OperationKind.REPLACE_WORDS
    new = [span for span, role in spans if role in (Role.NEW, Role.TEXT)]
    old = [span for span, role in spans if role in (Role.OLD, Role.OBJECT)]
    if not new and len(old) == 2:
        old, new = old[:1], old[1:]
    if not old and len(new) < 2 and _OF_WORDS.search(clause.words):
        yield kind, None, new[0] if new else None, Unclear.NO_OLD_WORDS
    elif not old and len(new) == 1 and not whole:
        yield OperationKind.RESTATE_UNIT, None, new[0], None
    elif not old and not new:
        yield OperationKind.RESTATE_UNIT, None, None, None
    elif not old:
        yield kind, None, new[0], Unclear.NO_OLD_WORDS
    elif not new:
        yield kind, old[0], None, Unclear.NO_NEW_WORDS
    elif len(new) == 1:
        for span in old:
            yield kind, span, new[0], None
    elif len(old) == len(new):
        for one, other in zip(old, new, strict=True):
            yield kind, one, other, None
    else:
        for first, second in zip_longest(old, new):
            yield kind, first, second, Unclear.UNPAIRED_WORDS


def _added(
    spans: list[tuple[tuple[int, int], Role]], clause: Clause, formulary: Formulary, aim: Aim, added: tuple[Step, ...]
) -> Iterator[_Read]:
    text = next((span for span, role in spans if role is Role.TEXT), None)
    new = [span for span, role in spans if role in (Role.NEW, Role.OBJECT)]
    beside = any(role in (Role.AFTER, Role.BEFORE) for _, role in spans)
    if text and beside and not added and not formulary.added_unit.search(clause.words):
        new, text = [text], None
    if added or text or (not spans and not new) or (formulary.added_unit.search(clause.words) and not new):
        unit = added or formulary.added_unit.search(clause.words)
        yield (
            OperationKind.ADD_UNIT,
            None,
            text or (new[0] if new else None),
            None if unit or text else Unclear.NO_NEW_WORDS,
        )
        return
    after = [span for span, role in spans if role is Role.AFTER]
    before = [span for span, role in spans if role is Role.BEFORE]
    if formulary.added_unit.search(clause.words) and not (after or before):
        yield OperationKind.ADD_UNIT, None, new[0], None
        return
    problem = None if new else Unclear.NO_NEW_WORDS
    words = new[0] if new else None
    if after:
        for span in after:
            yield OperationKind.ADD_WORDS_AFTER, span, words, problem
    elif before:
        for span in before:
            yield OperationKind.ADD_WORDS_BEFORE, span, words, problem
    elif formulary.at_start.search(clause.words):
        yield OperationKind.ADD_WORDS_AT_START, None, words, problem
    elif formulary.at_end.search(clause.words if clause.paths else clause.text[: clause.end]):
        yield OperationKind.ADD_WORDS_AT_END, None, words, problem
    else:
        yield OperationKind.ADD_WORDS, None, words, problem


_WORD_KINDS = frozenset(
    {OperationKind.REPLACE_WORDS, OperationKind.DELETE_WORDS, OperationKind.ADD_WORDS_AFTER,
     OperationKind.ADD_WORDS_BEFORE}
)  # fmt: skip
_UNITLESS = frozenset({OperationKind.REPLACE_IN_WHOLE_TEXT, OperationKind.DELETE_IN_WHOLE_TEXT, OperationKind.ADD_UNIT})


def _draft(
    clause: Clause, kind: OperationKind, aim: Aim, added: tuple[Step, ...], anchor: tuple[Step, ...], position: str,
    formulary: Formulary, old: _Place, new: _Place, problem: Unclear | None,
) -> Draft:  # fmt: skip
    base = aim.base
    if problem is None and (aim.vague or any(role is PathRole.EXCEPT for _, role in clause.paths)):
        problem = Unclear.VAGUE_TARGET
    if problem is None and not base.act:
        problem = Unclear.NO_ACT
    if problem is None and formulary.beginning.search(clause.words):
        problem = Unclear.VAGUE_TARGET
    adds = kind is OperationKind.ADD_UNIT
    if (
        problem is None
        and not base.steps
        and kind not in _UNITLESS
        and not aim.part
        and kind is not OperationKind.REPEAL
    ):
        problem = Unclear.NO_TARGET
    if adds and not added:
        added = _unnumbered(clause, formulary)
    if not position and adds and not any(step.number for step in added):
        words = clause.words
        position = "start" if formulary.at_start.search(words) else "end" if formulary.at_end.search(words) else ""
    every = any(said.search(clause.words) for said in (formulary.every, formulary.whole_text)) or kind in (
        OperationKind.REPLACE_IN_WHOLE_TEXT, OperationKind.DELETE_IN_WHOLE_TEXT
    )  # fmt: skip
    base = _holding(base, added) if adds else base
    if kind in _WORD_KINDS and aim.part:
        base = Base(base.act, base.steps, base.said, aim.part)
    takes = adds or kind is OperationKind.RENUMBER
    return Draft(
        clause, kind, base, base.act, base.steps, part=aim.part, old=old, new=new, added=added if takes else (),
        added_at=_added_at(clause) if takes else None,
        position=position, anchor=anchor, every=every,
        needs_text=adds or kind is OperationKind.RESTATE_UNIT, annex=_annex(clause), problem=problem,
    )  # fmt: skip


def _holding(base: Base, added: tuple[Step, ...]) -> Base:
    """The base without the units that cannot hold the first of those added."""
    if not added or not added[0].number:
        return base
    level = LEVELS.get(added[0].kind, 9)
    kept = tuple(step for step in base.steps if LEVELS.get(step.kind, 9) < level or level == 9)
    while kept and added[0].kind is kept[-1].kind is UnitKind.PARAGRAPH and kept[-1].number.isdecimal():
        kept = kept[:-1]
    return Base(base.act, kept, base.said)


def _annex(clause: Clause) -> str | None:
    return next((path.steps[-1].number for path, role in clause.paths if role is PathRole.TEXT), None)


def _added_at(clause: Clause) -> _Place:
    paths = [path for path, role in clause.paths if role is PathRole.ADDED]
    return (min(path.start for path in paths), max(path.end for path in paths)) if paths else None


def _unnumbered(clause: Clause, formulary: Formulary) -> tuple[Step, ...]:
    """A unit that is added without a number («նոր պարբերություն», "a sentence")."""
    found = formulary.added_unit.search(clause.words)
    if found is None:
        return ()
    word = (found["unit"] or found["unit_"]).lower()
    kind = next((kind for stem, kind in _UNIT_STEMS if word.startswith(stem)), UnitKind.PARAGRAPH)
    number = found.groupdict().get("number") or ""
    return (Step(kind, number, number or word),)

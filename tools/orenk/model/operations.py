"""What an amending act orders: each operation with its target, its words, and why it cannot be understood."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.model.links import Place, Step, Target
from orenk.model.nodes import SEGMENTS, UnitKind


class OperationKind(StrEnum):
    """What is done to the target."""

    REPLACE_WORDS = "replace-words"
    ADD_WORDS_AFTER = "add-words-after"
    ADD_WORDS_BEFORE = "add-words-before"
    ADD_WORDS_AT_START = "add-words-at-start"
    ADD_WORDS_AT_END = "add-words-at-end"
    ADD_WORDS = "add-words"  # nothing says where
    DELETE_WORDS = "delete-words"
    REPLACE_IN_WHOLE_TEXT = "replace-in-whole-text"
    DELETE_IN_WHOLE_TEXT = "delete-in-whole-text"
    RESTATE_UNIT = "restate-unit"
    ADD_UNIT = "add-unit"
    DELETE_UNIT = "delete-unit"
    REPEAL = "repeal"
    RENUMBER = "renumber"
    UNREAD = "unread"


class Unclear(StrEnum):
    """Why an instruction cannot be carried out as it stands."""

    NO_COMMAND = "no-command"  # words are quoted, but nothing says what becomes of them
    NO_ACT = "no-act"  # nothing says which act is meant
    NO_TARGET = "no-target"  # the command needs a unit, and none is named
    VAGUE_TARGET = "vague-target"  # the words that name the unit cannot be followed
    NO_OLD_WORDS = "no-old-words"
    NO_NEW_WORDS = "no-new-words"
    NO_TEXT = "no-text"  # a unit is added or restated, and its text is not there
    UNPAIRED_WORDS = "unpaired-words"  # two words are replaced by three
    NO_NUMBER = "no-number"  # a unit is renumbered without its new number


class Words(Struct, frozen=True):
    """Words quoted in an instruction, without their marks.

    `span` is their range in the plain text of the unit, `origin` their place in the source.
    """

    text: str
    span: Span
    origin: Origin


class Operation(Struct, frozen=True):
    """One operation on one target, as an instruction of `place` orders it.

    `origin` covers the instruction, `command` the words of the command in it. `act` is the amended act ("" where
    unknown), `steps` the path in it as cited, from the largest unit; `reached` says what became of the path, `eid` the
    unit reached, "" for the act itself or where its text is not held. `part` is `heading`, `sentence:2`, `table`,
    `row:3`, or "" for the unit as a whole. `added` are the units that are added, or the new numbers, named at
    `added_at` in the text of the unit; `quoted` is the eId of the quotation, or of the annex, that holds their text.
    `anchor` is the path of the unit after or before which (`position`) a unit is added. `every` says that the words
    change wherever they occur. `effective` is an ISO date, "" where the act says none.
    """

    kind: OperationKind
    place: Place
    origin: Origin
    command: Origin
    words: str
    act: str
    reached: Target
    eid: str
    steps: tuple[Step, ...] = ()
    part: str = ""
    old: Words | None = None
    new: Words | None = None
    added: tuple[Step, ...] = ()
    added_at: Span | None = None
    quoted: str = ""
    position: str = ""
    anchor: tuple[Step, ...] = ()
    every: bool = False
    effective: str = ""
    problem: Unclear | None = None
    nearest: str = ""

    @property
    def address(self) -> str:
        """The target as an address: `act#eId`, or `act`."""
        return f"{self.act}#{self.eid}" if self.eid else self.act

    @property
    def path(self) -> str:
        """The cited path as an eId spells it, whether or not such a unit exists."""
        return spelled(self.steps)


def spelled(steps: tuple[Step, ...]) -> str:
    """The eId that steps spell («12-րդ հոդվածի 3.1-ին մաս» → `art_12__para_3-1`); a range is `art_30..32`."""
    return "__".join(_segment(step) for step in steps)


def _segment(step: Step) -> str:
    lettered = step.kind is UnitKind.PARAGRAPH and step.number.isalpha() and step.number != "last"
    segment = SEGMENTS[UnitKind.POINT if lettered else step.kind]
    number = step.number.lower().replace(".", "-")
    last = f"..{step.last.lower().replace('.', '-')}" if step.last else ""
    return f"{segment}_{number}{last}" if number else segment

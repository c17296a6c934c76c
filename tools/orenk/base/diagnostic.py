"""A problem as a value: what it is, where, with which words, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TypeAlias

from msgspec import Struct, field

from orenk.base.messages import Message
from orenk.base.span import Origin


class Severity(IntEnum):
    """How much is at stake: *error*, the meaning is broken; *warning*, a likely mistake; *advice*, style."""

    ADVICE = 1
    WARNING = 2
    ERROR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


ADVICE, WARNING, ERROR = Severity.ADVICE, Severity.WARNING, Severity.ERROR

Argument: TypeAlias = str | int | Message


class Kind(Struct, frozen=True, eq=False):
    """A kind of problem: its name is its identity, its code a permanent short alias.

    `messages` has one clause for each near cause that is told apart ("" where there is one only), `help` says how to
    mend it. `refuses` marks what cannot be read, which gates whatever the stage; `mistaken` what was read as another
    thing than it is. Of either, what is amiss around it is a consequence (`misread`).
    """

    name: str
    code: str
    severity: Severity
    messages: Mapping[str, Message]
    help: Mapping[str, Message] = field(default_factory=dict)
    refuses: bool = False
    mistaken: bool = False

    @property
    def misread(self) -> bool:
        """Whether something is not in the tree as it was meant."""
        return self.refuses or self.mistaken


class Edit(Struct, frozen=True):
    """Replace the words at `origin` by `replacement`."""

    origin: Origin
    replacement: str


class Fix(Struct, frozen=True):
    """Non-overlapping edits that are applied once; `safe` ones may run unattended."""

    edits: tuple[Edit, ...]
    safe: bool = False


class Related(Struct, frozen=True):
    """The other place of a problem, with a word on what stands there."""

    origin: Origin
    message: Message


class Diagnostic(Struct, frozen=True):
    """One problem at one place.

    `cause` is a key that findings of one cause share, `also` are further keys of what shows the same slip;
    `address` is the provision (`act#eId`) it stands in;
    `near` is the nearest right answer, where one is known.
    """

    kind: Kind
    origin: Origin
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    variant: str = ""
    near: Argument | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    cause: str | None = None
    address: str | None = None
    also: tuple[str, ...] = ()

    def message(self, language: str) -> str:
        """The clause that names the problem, in hy, en or fr."""
        return self.kind.messages[self.variant].render(language, self.arguments)

    def help(self, language: str) -> str | None:
        """How to mend it, or None where only judgement helps."""
        template = self.kind.help.get(self.variant) or self.kind.help.get("")
        if self.near is not None:
            return DID_YOU_MEAN.render(language, {"near": self.near})
        return template.render(language, self.arguments) if template else None


DID_YOU_MEAN = Message(
    hy="նկատի ունեի՞ք՝ {near}",
    en="did you mean {near}?",
    fr="vouliez-vous dire {near} ?",
)

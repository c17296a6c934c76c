"""What the words of a provision point at: citations, definitions, uses of terms and bodies, deadlines."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.model.nodes import UnitKind


class Place(Struct, frozen=True):
    """Where in the package words stand: act, language, unit, and the range in the unit's plain text or heading."""

    act: str
    language: str
    eid: str
    span: Span
    in_heading: bool = False

    @property
    def address(self) -> str:
        return f"{self.act}#{self.eid}"


class Step(Struct, frozen=True):
    """One step of a cited path: a kind of unit and its number as an eId counts it («5.1», "a", "premier" → "1").

    `typed` is the number as it stands in the text; `last` is the other end of a range («5-7-րդ») or empty.
    """

    kind: UnitKind
    number: str
    typed: str = ""
    last: str = ""


class Target(StrEnum):
    """What became of a citation."""

    PROVISION = "provision"  # of one of our acts, found
    ACT = "act"  # one of our acts as a whole
    OFFICIAL = "official"  # an official act of the registry, with or without a unit of it
    MISSING = "missing"  # our act, no such unit
    REPEALED = "repealed"  # our unit, marked as no longer in force
    UNKNOWN_ACT = "unknown-act"  # a title in no registry
    AMBIGUOUS = "ambiguous"  # more than one reading


class Citation(Struct, frozen=True):
    """One cited provision or act, as read from the words.

    `place.span` covers the words that name this one target; a list or range gives one citation for each unit it names.
    `act` is the cited act's id ("" where unknown), `eids` the units reached, `steps` the path as cited from
    the largest unit, `nearest` the best existing answer for a missing one, `self_reference` says «սույն».
    """

    place: Place
    origin: Origin
    target: Target
    act: str
    eids: tuple[str, ...]
    steps: tuple[Step, ...]
    words: str
    act_words: str = ""
    nearest: str = ""
    relative: bool = False
    sentence: str = ""

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(f"{self.act}#{eid}" for eid in self.eids)


class Definition(Struct, frozen=True):
    """A term or short name defined in an act: its words, their place, and the unit in which it holds.

    `scope` is the eId of the unit it holds for ("" for the whole act), `short_for` the words that a short name
    stands for, `article` whether it stands in a definitions article.
    """

    term: str
    key: tuple[str, ...]
    place: Place
    origin: Origin
    scope: str
    text: str
    article: bool
    short_for: str = ""


class Use(Struct, frozen=True):
    """A term or a body named in a text: `name` is the id in the registry, or the key words of a local definition."""

    name: str
    place: Place
    origin: Origin
    words: str


class Deadline(Struct, frozen=True):
    """A length of time in the text: count and unit (hour, day, working-day, week, month, year).

    `start` is the words that say from when it runs, "" where none do.
    """

    place: Place
    origin: Origin
    count: int
    unit: str
    words: str
    start: str

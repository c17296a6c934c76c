"""The values that reading makes: numerals, unit expressions («3-րդ մասի»), act words, and whole cited paths."""

from __future__ import annotations

from msgspec import Struct

from orenk.model.links import Step
from orenk.model.nodes import UnitKind

THIS, SAME, PREVIOUS, NEXT, ABOVE = "this", "same", "previous", "next", "above"
"""What a relative form points from: the place itself, the unit named last, a neighbour, something said earlier."""

LAST = "last"
"""The number of «վերջին պարբերություն», "the last sentence"."""

UNREADABLE, BACKWARDS, ORDER, VAGUE = "number", "range", "order", "vague"
"""Problems: an unreadable number, a range that runs backwards, units in an impossible order, «վերոնշյալ կետեր»."""

ACT_LEVEL, SENTENCE_LEVEL = -1, 20

LEVELS = {
    UnitKind.ANNEX: 0,
    UnitKind.BOOK: 1,
    UnitKind.DIVISION: 2,
    UnitKind.SECTION: 3,
    UnitKind.CHAPTER: 4,
    UnitKind.ARTICLE: 5,
    UnitKind.PART: 6,
    UnitKind.POINT: 7,
    UnitKind.SUBPOINT: 8,
    UnitKind.PARAGRAPH: 9,
}
"""From the largest unit to the smallest; a citation names them in this order or in its reverse."""


class Numeral(Struct, frozen=True):
    """One number of a unit expression, with its place in the text.

    `number` counts as an eId does («բ» → b, «premier» → 1, IV → 4), `last` is the other end of a range, `below` the
    bracketed numbers after it ("12(3)(a)"). `irregular` marks a wrong ordinal ending («1-րդ»).
    """

    number: str
    typed: str
    start: int
    end: int
    last: str = ""
    below: tuple[str, ...] = ()
    problem: str = ""
    irregular: bool = False


class ActWords(Struct, frozen=True):
    """The words that name an act: `title` without its quotes, `number` as typed, `noun` the kind of act in English.

    `relation` is `this` for «սույն օրենք» and `same` for «նույն օրենք»; `title_from` is the offset from which an
    unquoted title runs, -1 where there is none; `bare` says that nothing but the noun is there. `plural` names («…» և
    «…» օրենքներ) give one value each.
    """

    start: int
    end: int
    noun: str
    title: str = ""
    number: str = ""
    relation: str = ""
    title_from: int = -1

    @property
    def bare(self) -> bool:
        return not (self.title or self.number or self.relation or self.title_from >= 0)


class Expression(Struct, frozen=True, eq=False):
    """A unit word with its numbers («1-ին, 2-րդ և 4-րդ մասերով»), a relative unit, or the name of one or more acts.

    `first` and `last` are the words it takes (half-open), `kind` is None for a sentence or an act. `open` says that a
    smaller unit may follow (a genitive in Armenian), `weak` that it counts only beside another expression
    ("the first part"), `resumed` that its unit word stands further up, before a list that it goes on with.
    """

    start: int
    end: int
    first: int
    last: int
    level: int
    kind: UnitKind | None = None
    numerals: tuple[Numeral, ...] = ()
    relation: str = ""
    plural: bool = False
    open: bool = True
    weak: bool = False
    resumed: bool = False
    acts: tuple[ActWords, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        return tuple(f"{one.number}-{one.last}" if one.last else one.number for one in self.numerals)


class CitedPath(Struct, frozen=True, eq=False):
    """One target as the words name it.

    `start` and `end` cover the words for this target, `steps` run from the largest unit to the smallest; `relation`
    belongs to the first step, which then has no number. `sentence` selects a sentence of the last unit. `problem`
    says why the words cannot be followed; such a path is never resolved. `irregular` marks wrong ordinal endings.
    """

    start: int
    end: int
    steps: tuple[Step, ...]
    act: ActWords | None
    relation: str
    sentence: str
    problem: str
    irregular: bool
    expressions: tuple[Expression, ...]

    @property
    def relative(self) -> bool:
        """Whether the words point by place («սույն հոդված», "the preceding part") and not by number alone."""
        return bool(self.relation)

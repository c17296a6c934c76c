"""Acts and their units, in the terms of Akoma Ntoso and of Armenian legislative technique."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from orenk.base.span import Origin, Span, Text


class UnitKind(StrEnum):
    """What a unit is in law, whatever sign it is typed with."""

    TITLE = "title"
    PREAMBLE = "preamble"
    BOOK = "book"
    DIVISION = "division"
    SECTION = "section"
    CHAPTER = "chapter"
    ARTICLE = "article"
    ANNEX = "annex"
    PART = "part"
    POINT = "point"
    SUBPOINT = "subpoint"
    PARAGRAPH = "paragraph"
    WRAP_UP = "wrap-up"
    QUOTATION = "quotation"
    TABLE = "table"


SEGMENTS = {
    UnitKind.PREAMBLE: "preamble",
    UnitKind.BOOK: "book",
    UnitKind.DIVISION: "part",
    UnitKind.SECTION: "sec",
    UnitKind.CHAPTER: "chp",
    UnitKind.ARTICLE: "art",
    UnitKind.ANNEX: "annex",
    UnitKind.PART: "para",
    UnitKind.POINT: "point",
    UnitKind.SUBPOINT: "point",
    UnitKind.PARAGRAPH: "subpara",
    UnitKind.WRAP_UP: "wrapup",
    UnitKind.QUOTATION: "qstr",
    UnitKind.TABLE: "table",
}
"""The segment of each kind in an eId (Akoma Ntoso naming convention); a sub-point is a point in a point."""


class MarkKind(StrEnum):
    """What an inline mark means: a term is defined here, or a link was written by hand."""

    DEFINED = "defined"
    LINK = "link"


class Mark(Struct, frozen=True):
    """An inline mark over `span` of the unit's plain text (offsets in `plain`, not in the source)."""

    kind: MarkKind
    span: Span
    target: str = ""


class Unit(Struct, frozen=True, eq=False):
    """One unit of one text: number and words as typed, and the units below it.

    `marker` is what stands at the start of its line («5.1.», «ա.», «Հոդված 5.»), `number` its number as typed, both
    empty for unmarked units. `heading` is the words after a heading's number; `text` the unit's own words; `rows` the
    cells of a table. `origin` covers the unit with all that stands below it, `name` just its number or marker.
    """

    eid: str
    kind: UnitKind
    number: str
    marker: str
    heading: Text | None
    text: Text | None
    marks: tuple[Mark, ...]
    children: tuple[Unit, ...]
    origin: Origin
    name: Span
    rows: tuple[tuple[Text, ...], ...] = ()

    def walk(self) -> Iterator[Unit]:
        """This unit and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


class Suppression(Struct, frozen=True):
    """An accepted finding: the rule, the reason, and the part of the same source that it covers."""

    rule: str
    reason: str
    origin: Origin
    covers: Span


class ActText(Struct, frozen=True, eq=False):
    """One language version of an act: its tree, and every unit by its eId.

    `parents` gives the eId above each eId ("" at the top). `order` lists the units as they stand, quotations
    and what they quote included; `quoted` holds the eIds that stand inside a quotation. `clashes` gives, for a unit
    whose number was used before, the eId it would have had.
    """

    language: str
    path: str
    title: Text | None
    roots: tuple[Unit, ...]
    units: Mapping[str, Unit]
    parents: Mapping[str, str]
    order: tuple[Unit, ...]
    quoted: frozenset[str]
    clashes: Mapping[str, str]
    suppressions: tuple[Suppression, ...]

    def article_of(self, eid: str) -> str:
        """The eId of the article that holds `eid`, or of the unit at the top when it stands in none."""
        while eid and self.units[eid].kind is not UnitKind.ARTICLE:
            above = self.parents[eid]
            if not above:
                return eid
            eid = above
        return eid

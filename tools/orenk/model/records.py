"""The records beside the texts: what stands in the YAML of `glossary/`, a class for each shape.

Those of `laws/` stand in `drafts`. Keys are the names of the fields, `start` aside, which is typed `from`. A
field without a default is required. Lines of the form `key: words` in a docstring describe the field to an
editor, by way of JSON Schema, and to a reader of this page.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from orenk.model.drafts import ByLaw, LawRecord, Package, Power, StageDate, TimeLimit, Translation, Waiver
from orenk.model.fields import (
    NO_VARIANTS,
    Address,
    Confidence,
    Day,
    Id,
    Localized,
    LocalizedOrText,
    PartialDay,
    Record,
    Url,
    Variants,
)

__all__ = [
    "ActDates",
    "BodyRecord",
    "ByLaw",
    "Chair",
    "Dated",
    "Difference",
    "Event",
    "KnownProvision",
    "LawRecord",
    "Localized",
    "OfficialAct",
    "Package",
    "Power",
    "Record",
    "SourceRecord",
    "StageDate",
    "TermRecord",
    "TimeLimit",
    "Translation",
    "Unknown",
    "Variants",
    "Waiver",
]


class SourceRecord(Struct, frozen=True):
    """What a fact rests on.

    id: descriptive ASCII slug
    date: when it was published, as far as known
    grade: official, press, translation or aggregator
    read: which part of it could be read
    accessed: the day it was read
    """

    id: Id
    title: Localized
    publisher: LocalizedOrText
    url: Url
    grade: Literal["official", "press", "translation", "aggregator"]
    read: LocalizedOrText
    accessed: Day
    date: PartialDay | None = None


class TermRecord(Struct, frozen=True):
    """A term and its forms in the three languages.

    status: statutory only where the Armenian form was read in a law
    definition: a plain explanation in our own words, never a quotation
    defined: addresses at which our texts define it
    forms: inflected or variant forms and synonyms that are acceptable
    use_instead_of: words to avoid
    broader: ids of wider terms
    related: ids of neighbouring terms
    """

    term: Localized
    status: Literal["statutory", "draft", "working"]
    definition: Localized | None = None
    defined: tuple[Address, ...] = ()
    forms: Variants = NO_VARIANTS
    use_instead_of: Variants = NO_VARIANTS
    broader: tuple[Id, ...] = ()
    related: tuple[Id, ...] = ()
    note: Localized | None = None
    sources: tuple[Id, ...] = ()


class Chair(Struct, frozen=True):
    """Who heads a body, as of a day.

    as_of: the day for which the source says so
    source: id of the source
    """

    name: LocalizedOrText
    as_of: PartialDay
    source: Id


BodyKind: TypeAlias = Literal[
    "parliament", "committee", "government", "office", "ministry", "agency", "service", "council",
    "commission", "foundation", "company", "bank", "local", "court", "person", "other",
]  # fmt: skip


class BodyRecord(Struct, frozen=True):
    """A body that acts in our texts or in the world.

    short: short names and abbreviations
    forms: inflected or variant forms of its names
    world: exists in the world, only in our drafts, or both
    superior: id of the body above it
    also: ids of other roles of our drafts that the same person or body may have
    founding: address of the provision that founds it
    no_founding: why no founding provision is named
    role: its real role, as sourced
    draft_role: its role in our drafts
    """

    name: Localized
    kind: BodyKind
    world: Literal["official", "draft", "both"]
    role: Localized
    confidence: Confidence
    short: Variants = NO_VARIANTS
    forms: Variants = NO_VARIANTS
    superior: Id | None = None
    also: tuple[Id, ...] = ()
    founding: Address | None = None
    no_founding: Localized | None = None
    chair: Chair | None = None
    draft_role: Localized | None = None
    sources: tuple[Id, ...] = ()


class Dated(Struct, frozen=True):
    """A date of an official act, with what it rests on."""

    date: Day
    confidence: Confidence
    sources: tuple[Id, ...] = ()


class ActDates(Struct, frozen=True):
    """The dates of an official act.

    unspecified: a date printed beside the number whose kind is not known
    """

    adopted: Dated | None = None
    signed: Dated | None = None
    published: Dated | None = None
    in_force: Dated | None = None
    unspecified: Dated | None = None


UNDATED = ActDates()


class KnownProvision(Struct, frozen=True):
    """A provision of an official act, as far as it was read.

    at: the eId, or a citation in words
    """

    at: str
    about: Localized
    confidence: Confidence
    sources: tuple[Id, ...] = ()


class Event(Struct, frozen=True):
    """Something that happened to an official act.

    kind: a slug such as consultation-opened
    """

    date: PartialDay
    kind: Id
    text: Localized
    confidence: Confidence
    sources: tuple[Id, ...] = ()


class Difference(Struct, frozen=True):
    """A known difference between readings or sources."""

    text: Localized
    confidence: Confidence
    sources: tuple[Id, ...] = ()


class Unknown(Struct, frozen=True):
    """What is not known of an official act.

    what: a slug such as number, in-force, signed or articles
    settle: the page that would settle it
    """

    what: Id
    text: Localized
    settle: Url | None = None


OfficialKind: TypeAlias = Literal[
    "constitution", "constitutional-law", "law", "code", "government-decision", "prime-minister-decision",
    "strategy", "draft", "other",
]  # fmt: skip


class OfficialAct(Struct, frozen=True):
    """An act that exists in the world, outside this base.

    short: short names by which texts cite it
    number: the number as printed in Armenian, only where it was found
    summary: what it regulates, as far as read
    address: the page at which it was read
    """

    title: Localized
    kind: OfficialKind
    status: Literal["in-force", "adopted", "repealed", "draft", "not-adopted", "unknown"]
    summary: Localized
    confidence: Confidence
    short: Variants = NO_VARIANTS
    number: str | None = None
    dates: ActDates = UNDATED
    provisions: tuple[KnownProvision, ...] = ()
    events: tuple[Event, ...] = ()
    differences: tuple[Difference, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    replaces: tuple[Id, ...] = ()
    amends: tuple[Id, ...] = ()
    replaced_by: Id | None = None
    address: Url | None = None
    sources: tuple[Id, ...] = ()

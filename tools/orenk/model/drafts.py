"""The records of our own acts: what stands in the YAML of `laws/`. Conventions as in `records`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct, field

from orenk.model.fields import (
    NO_VARIANTS,
    Count,
    Day,
    Digest,
    EId,
    Id,
    Language,
    Localized,
    LocalizedOrText,
    Variants,
)

Stage: TypeAlias = Literal["idea", "working", "consultation", "submission"]
Standing: TypeAlias = Literal["illustrative", "draft"]
"""illustrative: a draft of this base that nobody submits; draft: a ministry's own."""


class Package(Struct, frozen=True):
    """The base as a whole.

    languages: the languages that acts may have
    leading: the language that makes the tree of provisions
    format: version of the source format
    """

    title: Localized
    languages: tuple[Language, ...]
    leading: Language
    format: Count


class StageDate(Struct, frozen=True):
    """A stage that an act of ours has reached, and when.

    hash: of the frozen version, where one was kept
    """

    stage: Stage
    date: Day
    hash: Digest | None = None


class LawRecord(Struct, frozen=True):
    """What an act of ours is, beside its text.

    standing: illustrative for a draft of this base, draft for a ministry's own
    short: short names by which our other acts cite it
    stage: the stage it is in, in our own count
    stages: when it reached each stage
    counterpart: id of the official act on the same subject
    depends_on: ids of acts of ours that it needs
    summary: plain sentences on what it does
    questions: questions worth asking its sponsor
    """

    kind: Literal["law", "amending-law", "government-decision"]
    standing: Standing
    title: Localized
    stage: Stage
    short: Variants = NO_VARIANTS
    stages: tuple[StageDate, ...] = ()
    counterpart: Id | None = None
    depends_on: tuple[Id, ...] = ()
    summary: Variants = NO_VARIANTS
    questions: Variants = NO_VARIANTS
    sources: tuple[Id, ...] = ()


class TimeLimit(Struct, frozen=True):
    """A length of time and what it runs from.

    from: the event it runs from
    """

    count: Count
    unit: Literal["hour", "day", "working-day", "month", "year"]
    start: LocalizedOrText | None = field(default=None, name="from")


class ByLaw(Struct, frozen=True):
    """An act that has to be made under a provision.

    kind: decision, order, rules or the like
    of: id of the body that makes it
    due: by when
    """

    kind: Id
    of: Id
    due: TimeLimit | None = None


class Power(Struct, frozen=True):
    """Who may, must or must not do what.

    at: the provision, as an eId, an address or a citation in words
    body: id of the body
    toward: id of the body or of the kind of person it concerns
    words: the unit's own words, found in it exactly once, so that the record cannot outlive its text
    occurrence: which of several, from 1, where the words stand more than once
    act: what is to be done, in short
    deadline: within which time
    condition: under which condition
    appeal: the provision under which it can be appealed
    by_law: the act that has to be made under it
    """

    at: str
    body: Id
    kind: Literal["duty", "power", "prohibition", "right"]
    words: Localized
    act: LocalizedOrText
    toward: Id | None = None
    occurrence: Count | None = None
    deadline: TimeLimit | None = None
    condition: LocalizedOrText | None = None
    appeal: str | None = None
    by_law: ByLaw | None = None


class Waiver(Struct, frozen=True):
    """A finding that was looked at and accepted.

    rule: name of the rule
    at: the unit, as an eId, an address or a citation in words
    words: the words found fault with
    reason: why it is accepted
    who: who accepted it
    until: the day from which it is reported again
    """

    rule: Id
    at: str
    reason: str
    who: str
    words: str | None = None
    until: Day | None = None


class Translation(Struct, frozen=True):
    """What a translation was made from.

    units: for each eId the digest of the leading text's words at the time
    """

    units: Mapping[EId, Digest]

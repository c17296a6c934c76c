"""The records of the programme: what stands in the YAML of `docs/programme/`. Conventions as in `records`.

Everything here is a fact of the world, with its sources and its confidence, or says that it is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct, field

from orenk.model.fields import Address, Confidence, Count, Day, Id, Localized, PartialDay, Record, Url
from orenk.model.records import Unknown

Status: TypeAlias = Literal["evidenced", "reported", "no-public-evidence"]
"""evidenced: an official text or page shows it; reported: others say so; no-public-evidence: none found by `as_of`."""

Conclusion: TypeAlias = Literal["accepted", "partly-accepted", "not-accepted", "none", "unknown"]
"""What was answered to an observation; none: no formal conclusion was found, unknown: there is one, not read."""


class Workstream(Struct, frozen=True):
    """An item of the programme, and where it stands.

    asked: what was said of it, or asked for
    stands: where it stands, in one sentence
    need: what a citizen gets of it
    bodies: ids of the bodies that have a part in it
    acts: ids of the official acts it rests on
    waits: ids of official acts that it needs and that are not complete, or not known to be
    drafts: ids of acts of ours on the same subject
    same_subject: addresses of provisions of ours on the same subject
    """

    id: Id
    name: Localized
    asked: Localized
    stands: Localized
    need: Localized
    confidence: Confidence
    bodies: tuple[Id, ...] = ()
    acts: tuple[Id, ...] = ()
    waits: tuple[Id, ...] = ()
    drafts: tuple[Id, ...] = ()
    same_subject: tuple[Address, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class Delay(Struct, frozen=True):
    """That a measure was late: there is none without the day it was due and the words that it was not done.

    due: the day, month or year by which it was due
    due_source: id of the source that says so
    seen: when it was found not done
    text: what was found
    source: id of the source that says so
    """

    due: PartialDay
    due_source: Id
    seen: PartialDay
    text: Localized
    source: Id


class Measure(Struct, frozen=True):
    """One thing that was done, is being done or is owed within a workstream.

    as_of: the day for which the status holds
    evidence: what was found, or what was looked for
    responsible: ids of the bodies that answer for it, where a source names them
    date: when it was done, or began
    until: when it ended
    due: by when it is to be done
    basis: ids of the official acts it rests on
    waits: ids of official acts that it needs
    delay: that it was late
    """

    id: Id
    workstream: Id
    name: Localized
    status: Status
    as_of: Day
    evidence: Localized
    confidence: Confidence
    responsible: tuple[Id, ...] = ()
    date: PartialDay | None = None
    until: PartialDay | None = None
    due: PartialDay | None = None
    basis: tuple[Id, ...] = ()
    need: Localized | None = None
    waits: tuple[Id, ...] = ()
    delay: Delay | None = None
    same_subject: tuple[Address, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class LifeEvent(Struct, frozen=True):
    """One of the twelve places of the life events.

    number: its place in our list, not an official order
    name: left out where the place is open
    services: ids of services that it needs
    data: ids of data sets that it needs
    basis: ids of official acts
    """

    id: Id
    number: Count
    text: Localized
    confidence: Confidence
    name: Localized | None = None
    services: tuple[Id, ...] = ()
    bodies: tuple[Id, ...] = ()
    data: tuple[Id, ...] = ()
    basis: tuple[Id, ...] = ()
    same_subject: tuple[Address, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class Service(Struct, frozen=True):
    """A service to persons, or a means that many of them share.

    providers: ids of the bodies that provide it, where a source names them
    basis: ids of official acts
    data: ids of data sets that it uses, where a source says so
    """

    id: Id
    name: Localized
    status: Status
    as_of: Day
    text: Localized
    confidence: Confidence
    providers: tuple[Id, ...] = ()
    basis: tuple[Id, ...] = ()
    data: tuple[Id, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class Flow(Struct, frozen=True):
    """Who takes what from a data set.

    taker: id of the body that takes it, where it is named
    """

    what: Localized
    confidence: Confidence
    taker: Id | None = None
    basis: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()


class DataSet(Struct, frozen=True):
    """A register or data set in the terms of DCAT.

    kind: register, or data set
    title: dct:title
    description: dct:description
    holder: dct:publisher, the body that keeps it
    basis: dcatap:applicableLegislation, ids of official acts
    data_class: the class that an official act gives it; the classes of our drafts are never given here
    update: dct:accrualPeriodicity
    access: dct:accessRights
    page: dcat:landingPage
    flows: who takes what from it
    """

    id: Id
    kind: Literal["register", "data-set"]
    title: Localized
    description: Localized
    confidence: Confidence
    holder: Id | None = None
    basis: tuple[Id, ...] = ()
    data_class: Localized | None = None
    update: Localized | None = None
    access: Localized | None = None
    page: Url | None = None
    flows: tuple[Flow, ...] = ()
    same_subject: tuple[Address, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class Observation(Struct, frozen=True):
    """What really was said of an official draft or topic, and what was answered.

    author: who said it, an organisation or a role
    on: id of the official act or draft of which it was said
    topic: of what, where it was no one draft
    answer: what was answered, or came of it
    change: what was changed because of it
    same_subject: provisions of ours on the same subject; nothing was said of them
    """

    id: Id
    author: Localized
    date: PartialDay
    topic: Localized
    text: Localized
    conclusion: Conclusion
    confidence: Confidence
    on: Id | None = None
    answer: Localized | None = None
    change: Localized | None = None
    same_subject: tuple[Address, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class StageDocument(Struct, frozen=True):
    """A document that a stage needs."""

    name: Localized
    text: Localized
    confidence: Confidence
    sources: tuple[Id, ...] = ()


class ProcedureStage(Struct, frozen=True):
    """A stage on the way of a law.

    bodies: ids of the bodies that act in it
    basis: ids of official acts
    documents: what it needs
    """

    id: Id
    name: Localized
    text: Localized
    confidence: Confidence
    bodies: tuple[Id, ...] = ()
    basis: tuple[Id, ...] = ()
    documents: tuple[StageDocument, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    sources: tuple[Id, ...] = ()


class Programme(Struct, frozen=True, eq=False):
    """All records of the programme, each kind by id in the order of its file."""

    workstreams: Mapping[str, Record[Workstream]] = field(default_factory=dict)
    measures: Mapping[str, Record[Measure]] = field(default_factory=dict)
    life_events: Mapping[str, Record[LifeEvent]] = field(default_factory=dict)
    services: Mapping[str, Record[Service]] = field(default_factory=dict)
    data_sets: Mapping[str, Record[DataSet]] = field(default_factory=dict)
    observations: Mapping[str, Record[Observation]] = field(default_factory=dict)
    procedure: Mapping[str, Record[ProcedureStage]] = field(default_factory=dict)

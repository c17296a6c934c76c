"""Shape: every id and every address by which one record names another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from orenk.base.span import Origin
from orenk.model.corpus import Corpus
from orenk.model.programme import (
    DataSet,
    Delay,
    Flow,
    LifeEvent,
    Measure,
    Observation,
    ProcedureStage,
    Programme,
    Service,
    StageDocument,
    Workstream,
)
from orenk.model.records import (
    ActDates,
    BodyRecord,
    ByLaw,
    Chair,
    Dated,
    Difference,
    Event,
    KnownProvision,
    LawRecord,
    OfficialAct,
    Power,
    Record,
    TermRecord,
    Waiver,
)

Register: TypeAlias = Literal[
    "body", "source", "term", "official", "act", "address", "place", "workstream", "service", "data-set",
]  # fmt: skip
"""What an id is looked up in; an address names a unit of any act, a place one of the record's own act."""

_SOURCES: Mapping[str, Register] = {"sources": "source"}
_SUBJECT: Mapping[str, Register] = {"same_subject": "address", **_SOURCES}
_LINKS: Mapping[type, Mapping[str, Register]] = {
    BodyRecord: {"superior": "body", "also": "body", "founding": "address", **_SOURCES},
    ByLaw: {"of": "body"},
    Chair: {"source": "source"},
    DataSet: {"holder": "body", "basis": "official", **_SUBJECT},
    Dated: _SOURCES,
    Delay: {"due_source": "source", "source": "source"},
    Difference: _SOURCES,
    Event: _SOURCES,
    Flow: {"taker": "body", "basis": "official", **_SOURCES},
    KnownProvision: _SOURCES,
    LawRecord: {"counterpart": "official", "depends_on": "act", **_SOURCES},
    LifeEvent: {"services": "service", "bodies": "body", "data": "data-set", "basis": "official", **_SUBJECT},
    Measure: {"workstream": "workstream", "responsible": "body", "basis": "official", "waits": "official", **_SUBJECT},
    Observation: {"on": "official", **_SUBJECT},
    OfficialAct: {"amends": "official", "replaces": "official", "replaced_by": "official", **_SOURCES},
    Power: {"at": "place", "body": "body", "toward": "body", "appeal": "place"},
    ProcedureStage: {"bodies": "body", "basis": "official", **_SOURCES},
    Service: {"providers": "body", "basis": "official", "data": "data-set", **_SOURCES},
    StageDocument: _SOURCES,
    TermRecord: {"defined": "address", "broader": "term", "related": "term", **_SOURCES},
    Waiver: {"at": "place"},
    Workstream: {"bodies": "body", "acts": "official", "waits": "official", "drafts": "act", **_SUBJECT},
}
_BELOW: Mapping[type, tuple[str, ...]] = {
    ActDates: ("adopted", "signed", "published", "in_force", "unspecified"),
    BodyRecord: ("chair",),
    DataSet: ("flows",),
    Measure: ("delay",),
    OfficialAct: ("dates", "provisions", "events", "differences"),
    Power: ("by_law",),
    ProcedureStage: ("documents",),
}
"""The fields of each record that hold records of their own with links."""


class RecordLink(Struct, frozen=True, eq=False):
    """One id or address in a record: which register it is of, as typed, and where; `act` is whose record it is."""

    register: Register
    id: str
    act: str
    record: Record[Any]
    path: str

    @property
    def origin(self) -> Origin:
        return self.record.at(self.path)


@lru_cache(maxsize=2)
def record_links(corpus: Corpus) -> tuple[RecordLink, ...]:
    """Every link of every record of the base."""
    return tuple(chain.from_iterable(_links(act, record) for act, record in records(corpus)))


def records(corpus: Corpus) -> Iterator[tuple[str, Record[Any]]]:
    """Every record with the act it belongs to, "" for the glossary."""
    shelves: tuple[Mapping[str, Record[Any]], ...] = (corpus.terms, corpus.bodies, corpus.official, corpus.references)
    for shelf in (*shelves, *programme_shelves(corpus.programme)):
        for record in shelf.values():
            yield "", record
    for act in corpus.acts.values():
        yield act.id, act.record
        for one in chain[Record[Any]](act.powers, act.waivers):
            yield act.id, one


def programme_shelves(programme: Programme) -> tuple[Mapping[str, Record[Any]], ...]:
    """The records of the programme, kind by kind."""
    return tuple(getattr(programme, kind) for kind in programme.__struct_fields__)


def _links(act: str, record: Record[Any]) -> Iterator[RecordLink]:
    for register, id, path in _walk(record.value, ""):
        yield RecordLink(register, id, act, record, path)


def _walk(value: Any, path: str) -> Iterator[tuple[Register, str, str]]:
    kind = type(value)
    dot = f"{path}." if path else ""
    for name, register in _LINKS.get(kind, {}).items():
        linked = getattr(value, name)
        if isinstance(linked, tuple):
            yield from ((register, id, f"{dot}{name}[{at}]") for at, id in enumerate(linked))
        elif linked:
            yield register, linked, f"{dot}{name}"
    for name in _BELOW.get(kind, ()):
        below = getattr(value, name)
        if isinstance(below, tuple):
            for at, one in enumerate(below):
                yield from _walk(one, f"{dot}{name}[{at}]")
        elif below is not None:
            yield from _walk(below, f"{dot}{name}")

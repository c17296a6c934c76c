"""Shape: every id and every address by which one record names another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from itertools import chain
from typing import Any, Literal, TypeAlias

from orenk.base.span import Origin
from orenk.model.corpus import Corpus
from orenk.model.records import Record

Register: TypeAlias = Literal["body", "source", "term", "official", "act", "address", "place"]
"""What an id is looked up in; an address names a unit of any act, a place one of the record's own act."""

_REGISTERS: Mapping[tuple[str, str], Register] = {
    ("BodyRecord", "superior"): "body",
    ("BodyRecord", "founding"): "address",
    ("BodyRecord", "sources"): "source",
    ("ByLaw", "of"): "body",
    ("Chair", "source"): "source",
    ("Dated", "sources"): "source",
    ("Difference", "sources"): "source",
    ("Event", "sources"): "source",
    ("KnownProvision", "sources"): "source",
    ("LawRecord", "counterpart"): "official",
    ("LawRecord", "depends_on"): "act",
    ("LawRecord", "sources"): "source",
    ("OfficialAct", "amends"): "official",
    ("OfficialAct", "replaced_by"): "official",
    ("OfficialAct", "replaces"): "official",
    ("OfficialAct", "sources"): "source",
    ("Power", "appeal"): "place",
    ("Power", "at"): "place",
    ("Power", "body"): "body",
    ("Power", "toward"): "body",
    ("TermRecord", "broader"): "term",
    ("TermRecord", "defined"): "address",
    ("TermRecord", "related"): "term",
    ("TermRecord", "sources"): "source",
    ("Waiver", "at"): "place",
}


@dataclass(frozen=True, slots=True, eq=False)
class RecordLink:
    """One id or address in a record: which register it is of, as typed, and where; `act` is whose record it is."""

    register: Register
    id: str
    origin: Origin
    act: str
    record: Record[Any]
    path: str


@lru_cache(maxsize=2)
def record_links(corpus: Corpus) -> tuple[RecordLink, ...]:
    """Every link of every record of the base."""
    return tuple(chain.from_iterable(_links(act, record) for act, record in records(corpus)))


def records(corpus: Corpus) -> Iterator[tuple[str, Record[Any]]]:
    """Every record with the act it belongs to, "" for the glossary."""
    shelves: tuple[Mapping[str, Record[Any]], ...] = (corpus.terms, corpus.bodies, corpus.official, corpus.references)
    for shelf in shelves:
        yield from (("", record) for record in shelf.values())
    for act in corpus.acts.values():
        yield act.id, act.record
        yield from ((act.id, record) for record in chain(act.powers, act.waivers))


def _links(act: str, record: Record[Any]) -> Iterator[RecordLink]:
    for register, id, path in _walk(record.value, ""):
        yield RecordLink(register, id, record.at(path), act, record, path)


def _walk(value: Any, path: str) -> Iterator[tuple[Register, str, str]]:
    name = type(value).__name__
    for field in fields(value):
        below = getattr(value, field.name)
        if not below or isinstance(below, (int, Mapping)):
            continue
        place = f"{path}.{field.name}" if path else field.name
        register = _REGISTERS.get((name, field.name))
        if register is not None:
            listed = isinstance(below, tuple)
            for at, id in enumerate(below if listed else (below,)):
                yield register, id, f"{place}[{at}]" if listed else place
        elif isinstance(below, tuple):
            for at, one in enumerate(below):
                if is_dataclass(one):
                    yield from _walk(one, f"{place}[{at}]")
        elif is_dataclass(below):
            yield from _walk(below, place)

"""Which record stands where: the files of `laws/`, `glossary/`, `docs/programme/` and `docs/addresses/` by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages.files import FILES
from orenk.base.source import Source
from orenk.base.span import Origin, Span
from orenk.link.records import decode, decode_list
from orenk.model.fields import Localized
from orenk.model.programme import (
    DataSet,
    LifeEvent,
    Measure,
    Observation,
    ProcedureStage,
    Programme,
    Service,
    Workstream,
)
from orenk.model.publication import Change, Departure
from orenk.model.records import (
    BodyRecord,
    LawRecord,
    OfficialAct,
    Package,
    Power,
    Record,
    SourceRecord,
    TermRecord,
    Translation,
    Waiver,
)
from orenk.syntax.record_tree import RecordTree

DEFAULT_PACKAGE = Package(title=Localized(hy="orenk", en="orenk"), languages=("hy", "en", "fr"), leading="hy", format=1)

PROGRAMME: Mapping[str, tuple[str, type[Any]]] = {
    "workstreams.yml": ("workstreams", Workstream),
    "measures.yml": ("measures", Measure),
    "life-events.yml": ("life_events", LifeEvent),
    "services.yml": ("services", Service),
    "datasets.yml": ("data_sets", DataSet),
    "observations.yml": ("observations", Observation),
    "procedure.yml": ("procedure", ProcedureStage),
}
"""The files of `docs/programme/`, each a list: the field of `Programme` that holds it, and of what."""


class Shelves:
    """All records of the base by kind; those of an act by the act's id."""

    def __init__(self) -> None:
        self.package = DEFAULT_PACKAGE
        self.laws: dict[str, Record[LawRecord]] = {}
        self.powers: dict[str, tuple[Record[Power], ...]] = {}
        self.waivers: dict[str, tuple[Record[Waiver], ...]] = {}
        self.translations: dict[tuple[str, str], Record[Translation]] = {}
        self.changes: dict[str, tuple[Record[Change], ...]] = {}
        self.departures: tuple[Record[Departure], ...] = ()
        self.terms: dict[str, Record[TermRecord]] = {}
        self.bodies: dict[str, Record[BodyRecord]] = {}
        self.official: dict[str, Record[OfficialAct]] = {}
        self.references: dict[str, Record[SourceRecord]] = {}
        self.listed: dict[str, dict[str, Record[Any]]] = {}
        self.problems: list[Diagnostic] = []

    def take(self, found: tuple[Any, tuple[Diagnostic, ...]]) -> Any:
        """The decoded value; what was wrong with it is kept with the problems."""
        value, problems = found
        self.problems += problems
        return value

    def programme(self) -> Programme:
        """The records of the programme."""
        return Programme(**self.listed)


def shelve(records: Mapping[str, RecordTree], sources: Mapping[str, Source]) -> Shelves:
    """Decode every record file and put it where it belongs; a file of no known name is told."""
    shelves = Shelves()
    for path, tree in sorted(records.items()):
        parts = path.split("/")
        known = parts[0] == "glossary" and _glossary(shelves, parts, tree, sources[path])
        known = known or (parts[0] == "laws" and _law(shelves, parts, tree, sources[path]))
        known = known or (parts[0] == "docs" and _beside(shelves, parts, tree, sources[path]))
        if not known:
            shelves.problems.append(Diagnostic(FILES["stray-file"], Origin(path, Span(0, 0))))
    return shelves


def _glossary(shelves: Shelves, parts: list[str], tree: RecordTree, source: Source) -> bool:
    if parts[1:] == ["sources.yml"]:
        listed = shelves.take(decode_list(tree, SourceRecord, source))
        shelves.references |= {record.id: record for record in listed}
        return True
    known: dict[str, tuple[type, dict[str, Any]]] = {
        "terms": (TermRecord, shelves.terms),
        "bodies": (BodyRecord, shelves.bodies),
        "acts": (OfficialAct, shelves.official),
    }
    shelf = known.get(parts[1])
    if shelf is None or len(parts) != 3:
        return False
    record = shelves.take(decode(tree, shelf[0], source))
    if record is not None:
        shelf[1][record.id] = record
    return True


def _beside(shelves: Shelves, parts: list[str], tree: RecordTree, source: Source) -> bool:
    if parts[1:] == ["addresses", "moved.yml"]:
        shelves.departures = tuple(shelves.take(decode_list(tree, Departure, source)))
        return True
    name, type = PROGRAMME.get("/".join(parts[2:]), ("", Workstream))
    if name:
        shelves.listed[name] = {record.id: record for record in shelves.take(decode_list(tree, type, source))}
    return bool(name)


def _law(shelves: Shelves, parts: list[str], tree: RecordTree, source: Source) -> bool:
    if parts[1:] == ["package.yml"]:
        record = shelves.take(decode(tree, Package, source))
        shelves.package = record.value if record is not None else DEFAULT_PACKAGE
        return True
    if len(parts) != 3:
        return False
    act, name = parts[1], parts[2]
    language = name.split(".")[1]
    if name == "law.yml":
        record = shelves.take(decode(tree, LawRecord, source, act))
        if record is not None:
            shelves.laws[act] = record
    elif name == "powers.yml":
        shelves.powers[act] = shelves.take(decode_list(tree, Power, source))
    elif name == "waivers.yml":
        shelves.waivers[act] = shelves.take(decode_list(tree, Waiver, source))
    elif name == "changes.yml":
        shelves.changes[act] = shelves.take(decode_list(tree, Change, source))
    elif name == f"translation.{language}.yml":
        record = shelves.take(decode(tree, Translation, source, act))
        if record is not None:
            shelves.translations[act, language] = record
    else:
        return False
    return True

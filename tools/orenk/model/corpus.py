"""The whole base as it is meant: acts, records, and the links between them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.model.links import Citation, Deadline, Definition, Use
from orenk.model.nodes import ActText, Suppression, Unit
from orenk.model.operations import Operation
from orenk.model.programme import Programme
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


class Act(Struct, frozen=True, eq=False):
    """One act of ours: its record and its texts; the leading language makes the tree of provisions."""

    id: str
    record: Record[LawRecord]
    leading: str
    texts: Mapping[str, ActText]
    powers: tuple[Record[Power], ...]
    waivers: tuple[Record[Waiver], ...]
    translations: Mapping[str, Record[Translation]]
    changes: tuple[Record[Change], ...] = ()

    @property
    def text(self) -> ActText:
        """The text in the leading language."""
        return self.texts[self.leading]


class Backlinks(Struct, frozen=True, eq=False):
    """Who points at an address: citations by `act#eId`, uses by term or body id; in the order of the texts."""

    citations: Mapping[str, tuple[Citation, ...]]
    terms: Mapping[str, tuple[Use, ...]]
    bodies: Mapping[str, tuple[Use, ...]]


class Corpus(Struct, frozen=True, eq=False):
    """Everything that rules and renderers may see."""

    sources: Mapping[str, Source]
    package: Package
    acts: Mapping[str, Act]
    official: Mapping[str, Record[OfficialAct]]
    terms: Mapping[str, Record[TermRecord]]
    bodies: Mapping[str, Record[BodyRecord]]
    references: Mapping[str, Record[SourceRecord]]
    programme: Programme
    citations: tuple[Citation, ...]
    definitions: tuple[Definition, ...]
    operations: tuple[Operation, ...]
    term_uses: tuple[Use, ...]
    body_uses: tuple[Use, ...]
    deadlines: tuple[Deadline, ...]
    backlinks: Backlinks
    suppressions: tuple[Suppression, ...]
    departures: tuple[Record[Departure], ...] = ()

    def text(self, origin: Origin) -> str:
        """The words at `origin`, as typed."""
        return self.sources[origin.path][origin.span]

    def provision(self, address: str) -> Mapping[str, Unit]:
        """The unit at `act#eId` in each language that has it."""
        act, _, eid = address.partition("#")
        if act not in self.acts:
            return {}
        texts = self.acts[act].texts
        return {language: text.units[eid] for language, text in texts.items() if eid in text.units}

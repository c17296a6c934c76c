"""Record trees to records, each field with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any, TypeVar

from orenk.base.diagnostic import Argument, Diagnostic, Related
from orenk.base.messages import record_shapes as words
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.link.decoding.chronology import Moment, impossible
from orenk.link.decoding.decoder import NOTHING, Decoder
from orenk.link.decoding.shapes import FORMS, shape_of
from orenk.model.fields import Record
from orenk.syntax import record_tree as tree
from orenk.syntax.record_tree import Node, RecordTree

T = TypeVar("T")


def decode(
    read: RecordTree, type: type[T], source: Source, id: str = ""
) -> tuple[Record[T] | None, tuple[Diagnostic, ...]]:
    """The record of a file that holds one; `id` is the name of its file unless another is given.

    What is wrong is reported and left out of the value; where it is required there is no record. A tree that
    could not be read gives none either, and no second report.
    """
    if read.root is None:
        return None, ()
    decoder = Decoder(read.root, source)
    name = id or PurePosixPath(read.path).stem
    if not FORMS["id"].fullmatch(name):
        decoder.report(words.FORM, read.root, "file", value=name)
    record = _record(decoder, type, read.root, name)
    return record, decoder.diagnostics()


def decode_list(
    read: RecordTree, type: type[T], source: Source
) -> tuple[tuple[Record[T], ...], tuple[Diagnostic, ...]]:
    """The records of a file that holds a list of them, those left out that are wrong in what is required.

    A record without an id of its own has its number in the list, from 1.
    """
    root = read.root
    if root is None:
        return (), ()
    decoder = Decoder(root, source)
    if not isinstance(root, tree.Sequence):
        decoder.misshapen(root, words.LIST)
        return (), decoder.diagnostics()
    records: dict[str, Record[T]] = {}
    for number, node in enumerate(root.items, 1):
        record = _record(decoder, type, node, str(number))
        if record is None:
            continue
        if first := records.get(record.id):
            _repeated(decoder, record, first, node)
        else:
            records[record.id] = record
    return tuple(records.values()), decoder.diagnostics()


def _record(decoder: Decoder, type: type[T], node: Node, name: str) -> Record[T] | None:
    value: Any = decoder.value(shape_of(type), node)
    if value is NOTHING:
        return None
    origin = decoder.origin(node)
    record: Record[T] = Record(getattr(value, "id", name), value, origin, _Places(origin.path, node))
    for earlier, later in impossible(value):
        decoder.problems.append(_out_of_order(record, earlier, later, decoder.below(node, later.path)))
    return record


def _out_of_order(record: Record[T], earlier: Moment, later: Moment, place: str) -> Diagnostic:
    arguments: dict[str, Argument] = {
        "earlier": earlier.day,
        "earlier_name": earlier.name,
        "later": later.day,
        "later_name": later.name,
        "place": place,
    }
    related = (Related(record.at(earlier.path), words.EARLIER),)
    return Diagnostic(words.ORDER, record.at(later.path), arguments, related=related)


def _repeated(decoder: Decoder, record: Record[T], first: Record[T], node: Node) -> None:
    other = first.at("id")
    line = decoder.source.position(other.span.start).line
    arguments: dict[str, Argument] = {"value": record.id, "line": line, "place": decoder.below(node, "id")}
    related = (Related(other, words.EARLIER_ID),)
    decoder.problems.append(Diagnostic(words.REPEATED_ID, record.at("id"), arguments, related=related))


class _Places(Mapping[str, Origin]):
    """The places of a record's fields by path, made when they are first asked for."""

    __slots__ = ("_node", "_origins", "_path")

    def __init__(self, path: str, node: Node) -> None:
        self._path = path
        self._node = node
        self._origins: dict[str, Origin] | None = None

    def _all(self) -> dict[str, Origin]:
        if self._origins is None:
            self._origins = {path: Origin(self._path, node.span) for path, node in tree.places(self._node)}
        return self._origins

    def __getitem__(self, path: str) -> Origin:
        return self._all()[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

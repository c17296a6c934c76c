"""Record trees to records: by the type hints of the dataclasses, with every problem of a file and its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import PurePosixPath
from typing import Any, TypeVar

from orenk.base.diagnostic import Argument, Diagnostic, Kind, Related
from orenk.base.messages import Message
from orenk.base.messages import record_shapes as words
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.link.chronology import Moment, impossible
from orenk.link.shapes import FORMS, MAXIMUM_COUNT, Choice, Fields, ListOf, Shape, TableOf, Text, Whole, shape_of
from orenk.model.fields import Record
from orenk.syntax import record_tree as tree
from orenk.syntax.record_tree import Node, RecordTree

T = TypeVar("T")

_NOTHING: Any = object()
"""What is wrong, and therefore left out."""
_SHOWN = 60
_NEAR = 60.0
"""How alike a word has to be, of 100, to be offered for another."""


def decode(
    read: RecordTree, type: type[T], source: Source, id: str = ""
) -> tuple[Record[T] | None, tuple[Diagnostic, ...]]:
    """The record of a file that holds one; `id` is the name of its file unless another is given.

    What is wrong is reported and left out of the value; where it is required there is no record. A tree that
    could not be read gives none either, and no second report.
    """
    if read.root is None:
        return None, ()
    decoder = _Decoder(read.root, source)
    name = id or PurePosixPath(read.path).stem
    if not FORMS["id"].fullmatch(name):
        decoder.report(words.FORM, read.root, "file", value=name)
    record = decoder.record(type, read.root, name)
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
    decoder = _Decoder(root, source)
    if not isinstance(root, tree.Sequence):
        decoder.misshapen(root, words.LIST)
        return (), decoder.diagnostics()
    records: dict[str, Record[T]] = {}
    for number, node in enumerate(root.items, 1):
        record = decoder.record(type, node, str(number))
        if record is None:
            continue
        if first := records.get(record.id):
            decoder.repeated(record, first, node)
        else:
            records[record.id] = record
    return tuple(records.values()), decoder.diagnostics()


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


class _Decoder:
    """One file's nodes to values; paths are found only when something has to be said of them."""

    def __init__(self, root: Node, source: Source) -> None:
        self.root = root
        self.source = source
        self.problems: list[Diagnostic] = []
        self.paths: dict[int, str] = {}

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(sorted(self.problems, key=lambda problem: problem.origin))

    def record(self, type: type[T], node: Node, name: str) -> Record[T] | None:
        value = self.value(shape_of(type), node)
        if value is _NOTHING:
            return None
        record: Record[T] = Record(
            getattr(value, "id", name), value, self.origin(node), _Places(self.source.path, node)
        )
        for pair in impossible(value):
            self.out_of_order(record, node, *pair)
        return record

    def value(self, shape: Shape, node: Node) -> Any:
        """The value of `node`, or _NOTHING where it does not fit."""
        return _READERS[shape.__class__](self, shape, node)

    def text(self, shape: Text, node: Node) -> Any:
        if not isinstance(node, tree.Scalar):
            return self.misshapen(node, words.TEXT)
        text = node.text
        form = shape.form
        if not text or text.isspace():
            return self.report(words.EMPTY, node)
        if not form:
            return text
        if not FORMS[form].fullmatch(text):
            return self.report(words.DATE if form.endswith("day") else words.FORM, node, form, value=_short(text))
        if form.endswith("day") and not _is_day(text):
            return self.report(words.DATE, node, value=text)
        return text

    def whole(self, shape: Whole, node: Node) -> Any:
        if not isinstance(node, tree.Scalar):
            return self.misshapen(node, words.TEXT)
        text = node.text
        if not text:
            return self.report(words.EMPTY, node)
        if text.isascii() and text.isdigit() and len(text) <= len(str(MAXIMUM_COUNT)):
            number = int(text)
            if 1 <= number <= MAXIMUM_COUNT:
                return number
        return self.report(words.NUMBER, node, value=_short(text), limit=MAXIMUM_COUNT)

    def choice(self, shape: Choice, node: Node) -> Any:
        if not isinstance(node, tree.Scalar):
            return self.misshapen(node, words.TEXT)
        text = node.text
        if text in shape.words:
            return text
        if not text:
            return self.report(words.EMPTY, node)
        near, known = _nearest(text, shape.words), ", ".join(shape.words)
        return self.report(words.UNLISTED_VALUE, node, near=near, value=_short(text), known=known)

    def list(self, shape: ListOf, node: Node) -> Any:
        if not isinstance(node, tree.Sequence):
            return self.misshapen(node, words.LIST)
        item = shape.item
        values = [self.value(item, one) for one in node.items]
        return tuple(value for value in values if value is not _NOTHING)

    def table(self, shape: TableOf, node: Node) -> Any:
        if not isinstance(node, tree.Mapping):
            return self.misshapen(node, words.FIELDS)
        values: dict[str, Any] = {}
        for key, entry in node.entries.items():
            value = self.value(shape.value, entry.value)
            if not FORMS[shape.key.form].fullmatch(key):
                self.report(words.FORM, entry.key, shape.key.form, self.below(node, key), value=_short(key))
            elif value is not _NOTHING:
                values[key] = value
        return values

    def fields(self, shape: Fields, node: Node) -> Any:
        if not isinstance(node, tree.Mapping):
            if shape.or_text and isinstance(node, tree.Scalar):
                text = self.text(Text(), node)
                return text if text is _NOTHING else shape.type(**{_language(text): text})
            return self.misshapen(node, words.FIELDS)
        known = shape.fields
        values: dict[str, Any] = {}
        for key, (name, below) in node.entries.items():
            field = known.get(key)
            if field is None:
                self.unknown(shape, node, name)
                continue
            value = self.value(field.shape, below)
            if value is not _NOTHING:
                values[field.name] = value
        whole = True
        for key in shape.required:
            if key not in node.entries:
                self.missing(node, key)
            whole = whole and known[key].name in values
        if shape.needs_one and not node.entries:
            return self.report(words.EMPTY, node)
        if not whole or (shape.needs_one and not values):
            return _NOTHING
        return shape.type(**values)

    def unknown(self, shape: Fields, node: tree.Mapping, key: tree.Scalar) -> None:
        free = [name for name in shape.fields if name not in node.entries]
        self.report(
            words.UNKNOWN_FIELD,
            key,
            place=self.below(node, key.text),
            near=_nearest(key.text, free),
            key=_short(key.text),
            known=", ".join(shape.fields),
        )

    def missing(self, node: tree.Mapping, key: str) -> None:
        first = next((entry.key for entry in node.entries.values()), node)
        self.report(words.MISSING_FIELD, first, place=self.below(node, key), key=key)

    def misshapen(self, node: Node, expected: Message) -> Any:
        if isinstance(node, tree.Scalar):
            if not node.text and node is not self.root:
                return self.report(words.EMPTY, node)
            found = words.TEXT if node.text else words.NOTHING
        else:
            found = words.LIST if isinstance(node, tree.Sequence) else words.FIELDS
        variant = "root" if node is self.root else ""
        return self.report(words.SHAPE, node, variant, expected=expected, found=found)

    def repeated(self, record: Record[T], first: Record[T], node: Node) -> None:
        place, other = record.at("id"), first.at("id")
        line = self.source.position(other.span.start).line
        self.problems.append(
            Diagnostic(
                words.REPEATED_ID,
                place,
                {"value": record.id, "line": line, "place": self.below(node, "id")},
                related=(Related(other, words.EARLIER_ID),),
            )
        )

    def out_of_order(self, record: Record[T], node: Node, earlier: Moment, later: Moment) -> None:
        arguments = {
            "earlier": earlier.day,
            "earlier_name": earlier.name,
            "later": later.day,
            "later_name": later.name,
            "place": self.below(node, later.path),
        }
        related = (Related(record.at(earlier.path), words.EARLIER),)
        self.problems.append(Diagnostic(words.ORDER, record.at(later.path), arguments, related=related))

    def path(self, node: Node) -> str:
        if not self.paths:
            self.paths = {id(below): path for path, below in tree.places(self.root)}
        return self.paths.get(id(node), "")

    def below(self, node: Node, key: str) -> str:
        path = self.path(node)
        return f"{path}.{key}" if path else key

    def origin(self, node: Node) -> Origin:
        return Origin(self.source.path, node.span)

    def report(
        self,
        kind: Kind,
        node: Node,
        variant: str = "",
        place: str | None = None,
        near: str | None = None,
        **arguments: Argument,
    ) -> Any:
        """Note a problem at `node`, and give _NOTHING for its value."""
        arguments["place"] = self.path(node) if place is None else place
        self.problems.append(Diagnostic(kind, self.origin(node), arguments, variant, near))
        return _NOTHING


_READERS: Mapping[type[Any], Callable[[_Decoder, Any, Node], Any]] = {
    Text: _Decoder.text,
    Whole: _Decoder.whole,
    Choice: _Decoder.choice,
    ListOf: _Decoder.list,
    TableOf: _Decoder.table,
    Fields: _Decoder.fields,
}


def _is_day(text: str) -> bool:
    """Whether the day, month or year is one of the calendar."""
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _language(text: str) -> str:
    return "hy" if any("Ա" <= letter <= "և" for letter in text) else "en"


def _nearest(word: str, known: Iterator[str] | list[str] | tuple[str, ...]) -> str | None:
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return str(found[0]) if found else None


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"

"""Nodes of a record tree to values, by the shapes of `shapes`, with every problem and its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from orenk.base.diagnostic import Argument, Diagnostic, Kind
from orenk.base.messages import Message
from orenk.base.messages import record_shapes as words
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.link.decoding.shapes import FORMS, MAXIMUM_COUNT, Choice, Fields, ListOf, Shape, TableOf, Text, Whole
from orenk.syntax import record_tree as tree
from orenk.syntax.record_tree import Node

NOTHING: Any = object()
"""What is wrong, and therefore left out."""
_SHOWN = 60
_NEAR = 50.0
"""How alike a word has to be, of 100, to be offered for another."""


class Decoder:
    """One file's nodes to values; paths are found only when something has to be said of them."""

    def __init__(self, root: Node, source: Source) -> None:
        self.root = root
        self.source = source
        self.problems: list[Diagnostic] = []
        self.paths: dict[int, str] = {}

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return tuple(sorted(self.problems, key=lambda problem: problem.origin))

    def value(self, shape: Shape, node: Node) -> Any:
        """The value of `node`, or NOTHING where it does not fit."""
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
        dated = form.endswith("day")
        if not FORMS[form].fullmatch(text):
            return self.report(words.DATE if dated else words.FORM, node, form, value=_short(text))
        if dated and not _is_day(text):
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
        return tuple(value for value in values if value is not NOTHING)

    def table(self, shape: TableOf, node: Node) -> Any:
        if not isinstance(node, tree.Mapping):
            return self.misshapen(node, words.FIELDS)
        values: dict[str, Any] = {}
        for key, entry in node.entries.items():
            value = self.value(shape.value, entry.value)
            if not FORMS[shape.key.form].fullmatch(key):
                self.report(words.FORM, entry.key, shape.key.form, self.below(node, key), value=_short(key))
            elif value is not NOTHING:
                values[key] = value
        return values

    def fields(self, shape: Fields, node: Node) -> Any:
        if not isinstance(node, tree.Mapping):
            if shape.or_text and isinstance(node, tree.Scalar):
                text = self.text(Text(), node)
                return text if text is NOTHING else shape.type(**{_language(text): text})
            return self.misshapen(node, words.FIELDS)
        known = shape.fields
        values: dict[str, Any] = {}
        for key, (name, below) in node.entries.items():
            field = known.get(key)
            if field is None:
                self.unknown(shape, node, name)
                continue
            value = self.value(field.shape, below)
            if value is not NOTHING:
                values[field.name] = value
        whole = True
        for key in shape.required:
            if key not in node.entries:
                self.missing(node, key)
            whole = whole and known[key].name in values
        if shape.needs_one and not node.entries:
            return self.report(words.EMPTY, node)
        if not whole or (shape.needs_one and not values):
            return NOTHING
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
        """Note a problem at `node`, and give NOTHING for its value."""
        arguments["place"] = self.path(node) if place is None else place
        self.problems.append(Diagnostic(kind, self.origin(node), arguments, variant, near))
        return NOTHING


_READERS: Mapping[type[Any], Callable[[Decoder, Any, Node], Any]] = {
    Text: Decoder.text,
    Whole: Decoder.whole,
    Choice: Decoder.choice,
    ListOf: Decoder.list,
    TableOf: Decoder.table,
    Fields: Decoder.fields,
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


def _nearest(word: str, known: Iterable[str]) -> str | None:
    from rapidfuzz import fuzz, process

    found = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return str(found[0]) if found else None


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"

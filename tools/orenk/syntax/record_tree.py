"""The tree of a record file: fields, lists and text as typed, each with its place. Tuples, being many."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from orenk.base.span import Span
from orenk.syntax.nodes import Allow


class Scalar(NamedTuple):
    """One text. Its place takes in the quotes; `plain` is False for quoted and block text."""

    text: str
    start: int
    end: int
    plain: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Sequence(NamedTuple):
    """A list; `flow` if it stands in brackets."""

    items: list[Node]
    start: int
    end: int
    flow: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Entry(NamedTuple):
    """One field: its name and its value."""

    key: Scalar
    value: Node


class Mapping(NamedTuple):
    """Fields by name, in their order; `flow` if they stand in braces."""

    entries: dict[str, Entry]
    start: int
    end: int
    flow: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


Node: TypeAlias = Scalar | Sequence | Mapping


class RecordTree(Struct, frozen=True, eq=False):
    """A record file as read. `root` is None where it could not be read, which is then reported."""

    path: str
    root: Node | None
    allows: tuple[Allow, ...] = ()


def scalars(node: Node) -> Iterator[Scalar]:
    """All text in `node`, names of fields included, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    else:
        for key, value in node.entries.values():
            yield key
            yield from scalars(value)


def places(node: Node, path: str = "") -> Iterator[tuple[str, Node]]:
    """Every node below `node` with its path: `stages[1].date`."""
    if isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            below = f"{path}[{index}]"
            yield below, item
            yield from places(item, below)
    elif isinstance(node, Mapping):
        for name, entry in node.entries.items():
            below = f"{path}.{name}" if path else name
            yield below, entry.value
            yield from places(entry.value, below)

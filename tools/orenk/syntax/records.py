"""The one reader of YAML text: a small tree in which everything is text and has its place.

Built on libyaml's events, or on PyYAML's own parser where libyaml is missing. Nothing is typed (`no`, `1:30`
and `010` are text) and nothing is shared: aliases, anchors, merge keys, tags and further documents are
refused.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeGuard

import yaml
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from orenk.base.diagnostic import Diagnostic, Kind, Related
from orenk.base.messages import records as words
from orenk.base.source import Source
from orenk.syntax.record_comments import comments
from orenk.syntax.record_faults import HIDDEN, Fault, forbidden_characters, syntax_fault
from orenk.syntax.record_tree import Entry, Mapping, Node, RecordTree, Scalar, Sequence

MAXIMUM_DEPTH = 20
MAXIMUM_NODES = 100_000
MAXIMUM_SCALAR = 100_000
_PROSE = 40
"""A text longer than this is prose, which does not belong in braces."""


class _PythonParser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """PyYAML's own parser: the same events, a tenth of the speed."""

    def __init__(self, stream: str) -> None:
        yaml.reader.Reader.__init__(self, stream)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


def _event_parser(text: str, libyaml: bool) -> Any:
    if not (libyaml and yaml.__with_libyaml__):
        return _PythonParser(text)
    from yaml._yaml import CParser

    return CParser(text)


def _is_prose(text: str) -> bool:
    return len(text) > _PROSE and " " in text


class _TooMuch(Exception):
    """A limit is passed, and reported: no more is read."""


def parse_records(source: Source, libyaml: bool = True) -> tuple[RecordTree, tuple[Diagnostic, ...]]:
    """Read the YAML of `source`.

    An empty file has an empty text as its root. Whatever is refused is reported; where a tree is still
    there, it holds the first of duplicate keys, and the typed words of aliases.
    """
    problems: list[Diagnostic] = []
    if any(separator in source.text for separator in "\x85\u2028\u2029"):
        return RecordTree(source.path, None), tuple(forbidden_characters(source))
    root: Node | None = None
    reader = _Reader(source, problems, libyaml)
    try:
        root = reader.document()
    except _TooMuch:
        pass
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        problems += forbidden_characters(source) or [syntax_fault(source, _fault(error, reader))]
    if root is None:
        return RecordTree(source.path, None), tuple(problems)
    allows, lost = comments(source, root)
    return RecordTree(source.path, root, allows), tuple(sorted(problems + lost, key=lambda it: it.origin))


def _fault(error: Exception, reader: _Reader) -> Fault:
    at, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    opened = began.index + reader.shift if began else None
    context = str(getattr(error, "context", None) or "")
    if "flow" in context:
        opened = reader.flows[-1] if reader.flows else None
    problem = str(getattr(error, "problem", None) or error)
    return Fault(problem, at.index + reader.shift if at else 0, context, opened)


class _Reader:
    """Events to nodes; the depth is limited, so the nodes may be built by functions that call each other."""

    def __init__(self, source: Source, problems: list[Diagnostic], libyaml: bool) -> None:
        self.source = source
        self.problems = problems
        self.shift = int(source.text.startswith("\ufeff"))
        self.length = len(source.text)
        self.text = source.text[self.shift :]
        self.libyaml = libyaml
        self.flows: list[int] = []
        self.nodes = 0
        self.escapes = "\\" in source.text

    def document(self) -> Node:
        """The one document of the stream."""
        self.event: Callable[[], Any] = _event_parser(self.text, self.libyaml).get_event
        self.event()
        start = self.event()
        if isinstance(start, StreamEndEvent):
            return Scalar("", self.shift, self.shift, True)
        if start.tags:
            self.report(words.TAG, start.start_mark.index, start.end_mark.index, sign="%TAG")
        root = self.node(self.event(), 0)
        self.event()
        more = self.event()
        if not isinstance(more, StreamEndEvent):
            line = self.source.position(max(root.end - 1, 0)).line
            at = more.start_mark.index
            self.report(words.SEVERAL, at, max(more.end_mark.index, at + 1), line=line)
        return root

    def node(self, event: Any, depth: int) -> Node:
        self.nodes += 1
        if self.nodes > MAXIMUM_NODES:
            self.refuse(event, "nodes", MAXIMUM_NODES)
        kind = type(event)
        if kind is AliasEvent:
            return self.alias(event)
        if event.anchor is not None or event.tag is not None:
            self.marked(event)
        if kind is ScalarEvent:
            return self.scalar(event)
        if depth >= MAXIMUM_DEPTH:
            self.refuse(event, "depth", MAXIMUM_DEPTH)
        if kind is MappingStartEvent:
            return self.mapping(event, depth + 1)
        return self.sequence(event, depth + 1)

    def scalar(self, event: Any) -> Scalar:
        text: str = event.value
        style = event.style
        start, end = event.start_mark.index + self.shift, event.end_mark.index + self.shift
        if len(text) > MAXIMUM_SCALAR:
            self.refuse(event, "scalar", MAXIMUM_SCALAR)
        if not style:
            return Scalar(text, start, end, True)
        if style == "|" or style == ">":
            end = start + len(self.source.text[start:end].rstrip())
        elif self.escapes and (hidden := HIDDEN.search(text)):
            code = f"{ord(hidden.group()):04X}"
            self.report(words.CHARACTER, start - self.shift, end - self.shift, code=code)
        return Scalar(text, start, end, False)

    def sequence(self, opening: Any, depth: int) -> Sequence:
        items: list[Node] = []
        self.opened(opening)
        while type(event := self.event()) is not SequenceEndEvent:
            items.append(self.node(event, depth))
        start, end = self.extent(opening, event, items[-1].end if items else 0)
        return Sequence(items, start, end, bool(opening.flow_style))

    def mapping(self, opening: Any, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        last = 0
        self.opened(opening)
        while type(event := self.event()) is not MappingEndEvent:
            key = self.node(event, depth)
            value = self.node(self.event(), depth)
            last = value.end
            if self.is_new(key, entries):
                entries[key.text] = Entry(key, value)
        start, end = self.extent(opening, event, last)
        flow = bool(opening.flow_style)
        if flow and any(isinstance(node, Scalar) and _is_prose(node.text) for _, node in entries.values()):
            self.report(words.FLOW_PROSE, start - self.shift, end - self.shift)
        return Mapping(entries, start, end, flow)

    def is_new(self, key: Node, entries: dict[str, Entry]) -> TypeGuard[Scalar]:
        """Whether `key` names a field that is not there yet; else it is reported."""
        if not isinstance(key, Scalar) or not key.text:
            self.report(words.KEY, key.start - self.shift, key.end - self.shift)
        elif key.text in entries:
            self.duplicate(key, entries[key.text].key)
        elif key.text == "<<" and key.plain:
            self.report(words.REFERENCE, key.start - self.shift, key.end - self.shift, "merge")
        else:
            return True
        return False

    def opened(self, opening: Any) -> None:
        """Keep the place of a bracket until it closes."""
        if opening.flow_style:
            self.flows.append(opening.end_mark.index + self.shift - 1)

    def extent(self, opening: Any, closing: Any, last: int) -> tuple[int, int]:
        """From the first sign to the last; a block ends with its last value, not with the next line."""
        start = opening.start_mark.index + self.shift
        if not opening.flow_style:
            return start, max(start, last)
        self.flows.pop()
        return start, closing.end_mark.index + self.shift

    def alias(self, event: Any) -> Scalar:
        start, end = event.start_mark.index, event.end_mark.index
        typed = self.source.text[start + self.shift : end + self.shift]
        self.report(words.REFERENCE, start, end, "alias", sign=typed)
        return Scalar(typed, start + self.shift, end + self.shift, True)

    def marked(self, event: Any) -> None:
        """Report the anchor and the tag of a node."""
        at = event.start_mark.index
        if event.anchor is not None:
            self.report(words.REFERENCE, at, at + 1, "anchor", sign=f"&{event.anchor}")
        if event.tag is not None:
            self.report(words.TAG, at, at + 1, sign=str(event.tag))

    def duplicate(self, key: Scalar, first: Scalar) -> None:
        line = self.source.position(first.start).line
        self.problems.append(
            Diagnostic(
                words.DUPLICATE_KEY,
                self.source.origin(key.start, key.end),
                {"key": key.text, "line": line},
                related=(Related(self.source.origin(first.start, first.end), words.FIRST_KEY),),
            )
        )

    def refuse(self, event: Any, variant: str, limit: int) -> None:
        at = event.start_mark.index
        self.report(words.LIMIT, at, at + 1, variant, limit=limit)
        raise _TooMuch

    def report(self, kind: Kind, start: int, end: int, variant: str = "", **arguments: str | int) -> None:
        """A problem at offsets of the parser, which does not count a byte order mark."""
        start, end = (min(offset + self.shift, self.length) for offset in (start, end))
        self.problems.append(Diagnostic(kind, self.source.origin(start, end), arguments, variant))

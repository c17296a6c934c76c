"""Exceptions written in records: `# allow rule-name: reason` covers the field or list item on the lines below it."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.base.source import Source
from orenk.base.span import Origin, Span
from orenk.model.nodes import Suppression
from orenk.syntax.record_tree import RecordTree


def suppressions_of(tree: RecordTree, source: Source) -> Iterator[Suppression]:
    """The exceptions of one record file, in its order."""
    for allow in tree.allows:
        line = source.position(allow.span.start).line
        yield Suppression(allow.rule, allow.reason, Origin(source.path, allow.span), _covered(source, line + 1))


def _covered(source: Source, first: int) -> Span:
    """From line `first` to the end of what is indented below it."""
    starts = source.line_starts()
    if first > len(starts):
        return Span(len(source.text), len(source.text))
    indent = _indent(source.line(first))
    after = first + 1
    while after <= len(starts) and (not source.line(after).strip() or _indent(source.line(after)) > indent):
        after += 1
    return Span(starts[first - 1], starts[after - 1] if after <= len(starts) else len(source.text))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

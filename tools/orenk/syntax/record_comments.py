"""Comments in record files: which of them allow a finding, and which were meant as text."""

from __future__ import annotations

import re
from bisect import bisect_right

from orenk.base.diagnostic import Diagnostic, Edit, Fix
from orenk.base.messages import records as words
from orenk.base.source import Source
from orenk.base.span import Span
from orenk.syntax.nodes import Allow
from orenk.syntax.record_faults import quoted
from orenk.syntax.record_tree import Node, Scalar, scalars

_COMMENT = re.compile(r"(?<!\S)#[^\r\n]*")
_ALLOW = re.compile(r"#\s*allow\s+(?P<rule>[a-z0-9-]+)\s*(?::\s*(?P<reason>.*?)\s*)?$")


def comments(source: Source, root: Node) -> tuple[tuple[Allow, ...], list[Diagnostic]]:
    """Suppressions on lines of their own, and a warning wherever ` #` cut a text short."""
    text = source.text
    found = list(_COMMENT.finditer(text)) if "#" in text else []
    if not found:
        return (), []
    texts = list(scalars(root))
    starts = [scalar.start for scalar in texts]
    allows: list[Allow] = []
    problems: list[Diagnostic] = []
    for comment in found:
        at = comment.start()
        before = texts[bisect_right(starts, at) - 1] if starts and starts[0] <= at else None
        if before and at < before.end:
            continue  # the sign stands in a quoted or block text
        if not text[text.rfind("\n", 0, at) + 1 : at].strip():
            if allowed := _ALLOW.match(comment.group()):
                allows.append(Allow(Span(at, comment.end()), allowed["rule"], allowed["reason"] or ""))
        elif before and before.plain and _cuts(text, before.end, at):
            problems.append(_lost(source, before, at, comment.end()))
    return tuple(allows), problems


def _cuts(text: str, end: int, at: int) -> bool:
    """Whether the sign follows a text directly; two spaces before it and one after make it a comment."""
    gap = text[end:at]
    return not gap.strip() and "\n" not in gap and not (len(gap) >= 2 and text[at + 1 : at + 2] in (" ", ""))


def _lost(source: Source, value: Scalar, at: int, end: int) -> Diagnostic:
    whole = source.text[value.start : end].strip()
    start = end - len(source.text[value.start : end].lstrip())
    fix = Fix((Edit(source.origin(start, start + len(whole)), quoted(whole)),))
    lost = source.text[at + 1 : end].strip()
    return Diagnostic(words.TEXT_LOST, source.origin(at, end), {"words": lost}, fix=fix)

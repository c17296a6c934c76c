"""Edits over sources: applied once, back to front, and written through the one writer."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from orenk.base.diagnostic import Diagnostic, Edit, Fix
from orenk.base.edits import apply_edits
from orenk.base.source import Source
from orenk.workspace.files import write_text
from orenk.workspace.pipeline import Chooser, Run, run_texts

_ROUNDS = 20
"""More rounds than fixes that lie on one another; what is not settled then never is."""


def edited(fixes: Iterable[Fix], sources: Mapping[str, Source]) -> dict[str, str]:
    """The texts that change, by path. A fix is taken whole or not at all: one that meets another waits."""
    taken: dict[str, list[Edit]] = defaultdict(list)
    for fix in fixes:
        if all(_free(edit, taken[edit.origin.path]) for edit in fix.edits):
            for edit in fix.edits:
                taken[edit.origin.path].append(edit)
    texts = {path: apply_edits(sources[path].text, edits) for path, edits in taken.items()}
    return {path: text for path, text in texts.items() if text != sources[path].text}


def settled(result: Run, wanted: Callable[[Diagnostic], bool], chosen: Chooser = lambda rule: True) -> dict[str, str]:
    """The texts that the wanted fixes change, by path, once all are made; `chosen` rules are asked again in between.

    What one fix leaves behind for another, and a fix that meets another, is seen to in the next round.
    """
    before = {path: source.text for path, source in result.sources.items()}
    texts = before
    for _ in range(_ROUNDS):
        changed = edited((one.fix for one in result.findings if one.fix is not None and wanted(one)), result.sources)
        if not changed:
            break
        texts = texts | changed
        result = run_texts(texts, chosen)
    return {path: text for path, text in texts.items() if text != before[path]}


def _free(edit: Edit, taken: Iterable[Edit]) -> bool:
    span = edit.origin.span
    return all(span.end < other.origin.span.start or other.origin.span.end < span.start for other in taken)


def unified_diff(changed: Mapping[str, str], sources: Mapping[str, Source]) -> str:
    """What would change, as a diff that git can apply."""
    pieces: list[str] = []
    for path, text in sorted(changed.items()):
        before, after = sources[path].text.splitlines(keepends=True), text.splitlines(keepends=True)
        pieces += difflib.unified_diff(before, after, f"a/{path}", f"b/{path}")
    return "".join(pieces)


def write_edited(root: Path, changed: Mapping[str, str], sources: Mapping[str, Source]) -> None:
    """Write the changed texts; a file that somebody else changed meanwhile is refused (`ChangedMeanwhile`)."""
    for path, text in sorted(changed.items()):
        write_text(root / path, text, read_as=sources[path].text)

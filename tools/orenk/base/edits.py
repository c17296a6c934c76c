"""Edits of a text, made all at once."""

from __future__ import annotations

from collections.abc import Iterable

from orenk.base.diagnostic import Edit


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits of it that do not overlap; what is added at one place stands in the order given."""
    ordered = sorted(enumerate(edits), key=lambda one: (one[1].origin.span.start, one[0]), reverse=True)
    for _, edit in ordered:
        text = text[: edit.origin.span.start] + edit.replacement + text[edit.origin.span.end :]
    return text

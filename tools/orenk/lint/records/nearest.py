"""Shape: the nearest right answer to a wrong one."""

from __future__ import annotations

from collections.abc import Iterable

_ALIKE = 60.0
"""How alike, of 100, a name has to be to be offered for another."""


def nearest(wrong: str, right: Iterable[str]) -> str | None:
    """The name most like `wrong`, or None where none is like it."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(wrong, sorted(right), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return found[0] if found else None

"""The digest of a unit's words, by which a translation knows what it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from orenk.model.nodes import ActText, Unit

DIGITS = 16
"""How many hexadecimal digits of the SHA-256 are kept."""


def words_digest(unit: Unit) -> str:
    """The digest of a unit's own words: heading, text and table cells, a line each; what stands below has its own."""
    words = [text.plain for text in (unit.heading, unit.text) if text is not None]
    words += [cell.plain for row in unit.rows for cell in row]
    return sha256("\n".join(words).encode()).hexdigest()[:DIGITS]


def unit_digests(text: ActText) -> dict[str, str]:
    """The digests of all units of a text that have words of their own, by eId, in the order of the text."""
    return {unit.eid: words_digest(unit) for unit in text.order if unit.heading or unit.text or unit.rows}


def frozen_hash(files: Mapping[str, str]) -> str:
    """The hash of a frozen version: of the names of its files and their texts."""
    told = "\0".join(f"{path.rpartition('/')[2]}\0{text}" for path, text in sorted(files.items()))
    return sha256(told.encode()).hexdigest()[:DIGITS]

"""Tables to take away: CSV that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"
"""Without it some spreadsheets do not see that the file is UTF-8."""


def sheet(rows: Iterable[Sequence[str]]) -> str:
    """The rows as CSV (RFC 4180); a cell that a spreadsheet would execute begins with an apostrophe.

    Source: OWASP, CSV Injection.
    """
    lines = _Lines([_MARK])
    csv.writer(lines).writerows([_cell(cell) for cell in row] for row in rows)
    return "".join(lines)


class _Lines(list[str]):
    """What the writer of CSV writes to: a list, since no file is meant."""

    write = list.append


def _cell(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words

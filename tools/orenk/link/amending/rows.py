"""The rows of a table that an instruction names: «1-ին և 2-րդ տողերը», "rows 3, 4 and 6"."""

from __future__ import annotations

import re

from orenk.link.amending.formulary import Formulary

_BEFORE = re.compile(r"(?:\d+(?:-[ա-և]+)?\s*(?:,|և|եւ)\s*)+$")
_AFTER = re.compile(r"(?:\s*(?:,|and|et)\s*\d+(?!\w))+")
_NUMBER = re.compile(r"\d+")


def rows_of(words: str, formulary: Formulary) -> list[str]:
    """The numbers of the first list of rows, in its order; a single row is a list of one."""
    found = next((one for one in formulary.table.finditer(words) if one["number"]), None)
    if found is None:
        return []
    before = _BEFORE.search(words, 0, found.start())
    after = _AFTER.match(words, found.end()) if found.start("what") < found.start("number") else None
    run = words[before.start() if before else found.start() : after.end() if after else found.end()]
    return _NUMBER.findall(run)

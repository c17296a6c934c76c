"""Shape: a sign that a text writes in several forms, and the places of the forms it uses more seldom."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from orenk.lint.wording.prose import Prose


def rarer(
    one: Prose, forms: Mapping[str, re.Pattern[str]], *, quoted: bool = False
) -> Iterator[tuple[re.Match[str], str]]:
    """Matches of every form that another one outnumbers, with the name of the most frequent form."""
    found = {name: list(one.find(pattern, quoted=quoted)) for name, pattern in forms.items()}
    if sum(map(bool, found.values())) < 2:
        return
    usual = max(found, key=lambda name: len(found[name]))
    most = len(found[usual])
    for name, matches in found.items():
        if name != usual and len(matches) < most:
            yield from ((match, usual) for match in matches)

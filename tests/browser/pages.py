"""The kinds of pages that the built site has, found in the site itself, so that a new kind is tried as it lands."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = ("hy", "en", "fr")
_KIND = re.compile(r'data-kind="([^"]*)"')
_LONG = 120_000
"""Bytes from which a page takes axe many seconds."""


@dataclass(frozen=True, slots=True)
class Example:
    """One page of a kind, by its address from the root of the site."""

    kind: str
    address: str
    long: bool

    @property
    def language(self) -> str:
        return self.address[:2]


@cache
def examples(site: Path, everything: bool) -> tuple[Example, ...]:
    """For each language and kind a page of middling size; with `everything` also the smallest and the largest."""
    found = []
    for language in LANGUAGES:
        kinds: dict[str, list[tuple[int, str]]] = {}
        for file in sorted((site / language).rglob("index.html")):
            html = file.read_text("utf-8")
            kind = _KIND.search(html)
            address = f"{file.parent.relative_to(site).as_posix()}/"
            kinds.setdefault(kind[1] if kind else "without a kind", []).append((len(html), address))
        for kind, pages in kinds.items():
            pages.sort()
            places = {0, len(pages) // 2, len(pages) - 1} if everything else {len(pages) // 2}
            found += [Example(kind, pages[place][1], pages[place][0] > _LONG) for place in sorted(places)]
    return tuple(found)

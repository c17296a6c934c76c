"""The numbered lists of an article: which list a marker goes on, and at which level the source form has it."""

from __future__ import annotations

import re

from msgspec import Struct, field

_MARKER = re.compile(
    r"(?:\((?P<paren>\d{1,3})\)|(?P<figure>\d{1,3}(?:\.\d{1,3})*)(?P<close>°\)?|[.)])|(?P<letter>[a-z])(?P<end>[.)]))"
    r"\s*(?=[^\s\d]|\d|$)"
)
_DASH = re.compile(r"[-–—•*]\s+")
_DECIMAL = re.compile(r"\d+\.\d")


class Marker(Struct, frozen=True):
    """A number in front of a paragraph: its style («(» for `(1)`, «.» for `1.`), number, and how long it is."""

    style: str
    number: str
    width: int

    @property
    def ordinal(self) -> int:
        """Its place in its list."""
        return ord(self.number) - ord("a") + 1 if self.number.isalpha() else int(self.number.partition(".")[0])

    @property
    def first(self) -> bool:
        return self.number in ("1", "a")


def marker(words: str, apart: bool = False) -> Marker | None:
    """The marker that the words begin with; none where a date or an amount only looks like one.

    A figure that stood `apart`, on a line of its own, numbers another list than one in front of its words.
    """
    found = _MARKER.match(words)
    if found is None or (_DECIMAL.match(words) and not found["figure"]):
        return None
    if found["figure"]:
        after = words[found.end("close") : found.end("close") + 1]
        if words[found.end() :][:1] in ("-", "–") and len(words) < found.end() + 4:
            return None
        if found["close"] == "." and after.isdigit():
            return None
        return Marker(found["close"] + "|" * apart, found["figure"], found.end())
    if found["paren"]:
        return Marker("(", found["paren"], found.end())
    return Marker("a", found["letter"], found.end())


def dashed(words: str) -> bool:
    """Whether the words begin with the dash of an unnumbered list."""
    return _DASH.match(words) is not None


class _Open(Struct):
    style: str
    last: int
    level: int


class Lists(Struct):
    """The lists that are open at a place of an article; `parts` says that the article has parts `(1)`."""

    parts: bool
    open: list[_Open] = field(default_factory=list)

    def goes_on(self, marker: Marker) -> bool:
        """Whether the marker is the next one of an open list."""
        return any(one.style == marker.style and one.last + 1 == marker.ordinal for one in self.open)

    def place(self, marker: Marker, introduced: bool, inside: bool) -> int:
        """The level of an item in the source form, 0 where it lies too deep for a marker of its own.

        `introduced` says that the words before announce a list, `inside` that they belong to an item.
        """
        if not self.goes_on(marker) and marker.first and inside:
            return self._opened(marker, introduced)
        for at in range(len(self.open) - 1, -1, -1):
            again = marker.first and not inside and introduced and self.open[at].level == 1
            if self.open[at].style == marker.style and not (again and marker.style != "("):
                del self.open[at + 1 :]
                self.open[at].last = marker.ordinal
                return self.open[at].level
        if not inside:
            again = any(one.style == marker.style for one in self.open)
            self.open = [one for one in self.open if one.style == "("]
            if again and not self.open:
                self.open.append(_Open(marker.style, marker.ordinal, 2))
                return 2
        return self._opened(marker, introduced)

    def _opened(self, marker: Marker, introduced: bool) -> int:
        above = self.open[-1].level if self.open else 0
        if self.open and above == 0:
            level = 0
        elif marker.style == "(":
            level = above + 1 if above < 2 else 0
        elif marker.style == "a":
            level = 3 if above < 3 else 0
        elif above:
            level = above + 1 if above < 2 else 0
        elif marker.style.endswith("|") and not self.parts:
            level = 1
        else:
            level = 2 if introduced or self.parts else 1
        self.open.append(_Open(marker.style, marker.ordinal, level))
        return level

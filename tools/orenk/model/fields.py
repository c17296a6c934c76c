"""What the fields of records are made of, and the record that says where each of them is typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

from orenk.base.span import Origin

T = TypeVar("T")

Id: TypeAlias = Annotated[str, "id"]
"""ASCII `[a-z0-9][a-z0-9-]*`."""
Day: TypeAlias = Annotated[str, "day"]
"""`YYYY-MM-DD`, a day that exists; kept as text, which sorts as the days do."""
PartialDay: TypeAlias = Annotated[str, "partial-day"]
"""A day, a month `YYYY-MM` or a year `YYYY`, as much as is known."""
Url: TypeAlias = Annotated[str, "url"]
Address: TypeAlias = Annotated[str, "address"]
"""`act#eId` or `act` of ours, `act:id` or `act:id#eId` of an official act."""
EId: TypeAlias = Annotated[str, "eid"]
Digest: TypeAlias = Annotated[str, "digest"]
"""The first 16 hexadecimal digits of a SHA-256."""
Count: TypeAlias = Annotated[int, "count"]

Language: TypeAlias = Literal["hy", "en", "fr"]
Confidence: TypeAlias = Literal["confirmed", "reported", "unconfirmed"]
"""confirmed: official text read; reported: press, NGO or firm, read; unconfirmed: weaker."""

_FALLBACK = {"hy": ("hy", "en", "fr"), "en": ("en", "hy", "fr"), "fr": ("fr", "en", "hy")}


class Localized(Struct, frozen=True):
    """The same words in up to three languages, at least one of them."""

    hy: str | None = None
    en: str | None = None
    fr: str | None = None

    def own(self, language: str) -> str | None:
        """The words in this very language, or None."""
        words: str | None = getattr(self, language) if language in _FALLBACK else None
        return words

    def resolve(self, language: str) -> tuple[str, str]:
        """The language asked for, or else the nearest that is there, and its words; ("", "") if none."""
        for code in _FALLBACK.get(language, _FALLBACK["en"]):
            if words := self.own(code):
                return code, words
        return "", ""

    def get(self, language: str) -> str:
        """The words in `language`, or in the nearest language that has them."""
        return self.resolve(language)[1]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Language and words, for each language that is there."""
        return ((code, words) for code in _FALLBACK if (words := self.own(code)))


LocalizedOrText: TypeAlias = Annotated[Localized, "or-text"]
"""Localized words; plain text is taken as Armenian where it has Armenian letters, else as English."""


class Variants(Struct, frozen=True):
    """Lists of words by language."""

    hy: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    fr: tuple[str, ...] = ()

    def get(self, language: str) -> tuple[str, ...]:
        """The words in this very language; other languages do not stand in."""
        words: tuple[str, ...] = getattr(self, language) if language in _FALLBACK else ()
        return words

    def resolve(self, language: str) -> tuple[str, tuple[str, ...]]:
        """The language that is there and its list: the one asked for, or else the nearest."""
        for code in _FALLBACK.get(language, _FALLBACK["en"]):
            if words := self.get(code):
                return code, words
        return "", ()

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Language and words, one pair for each entry."""
        return ((code, words) for code in _FALLBACK for words in self.get(code))


NO_VARIANTS = Variants()


class Record(Struct, Generic[T], frozen=True, eq=False):
    """One record and where all of it is typed.

    `id` is the record's own id, or the name of its file or folder, or its number in a list, from 1. `origins`
    has a place for every field, keyed by its path in the record: `stages[1].date`, `term.hy`.
    """

    id: str
    value: T
    origin: Origin
    origins: Mapping[str, Origin]

    def at(self, path: str) -> Origin:
        """The place of the field at `path`, or of the nearest thing around it that is there."""
        while path:
            if path in self.origins:
                return self.origins[path]
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.origin

"""Shape: the titles of an act: in its record and at the head of each text."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.base.span import Origin, Text
from orenk.model.corpus import Act


class Title(Struct, frozen=True, eq=False):
    """One title: its words, language, and whether it heads a text (`typed`) or stands in the record."""

    words: str
    language: str
    whole: Origin
    typed: Text | None = None

    def at(self, start: int, end: int) -> Origin:
        """Characters of the title; all of it where it stands in the record."""
        return Origin(self.whole.path, self.typed.span(start, end)) if self.typed is not None else self.whole


def titles(act: Act) -> Iterator[Title]:
    """The titles of an act, those of the record first."""
    for language, words in act.record.value.title:
        yield Title(words, language, act.record.at(f"title.{language}"))
    for text in act.texts.values():
        if text.title is not None:
            yield Title(text.title.plain, text.language, Origin(text.path, text.title.whole), text.title)

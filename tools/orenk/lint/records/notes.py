"""Shape: the explanatory notes of acts (`note.<language>.md`) by their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import UnitKind

_HEADING = re.compile(r"^(#{1,3})[ \t]+(.+?)[ \t]*$", re.M)
_ARTICLE = {
    "hy": re.compile(r"Հոդված\s+(\d+(?:\.\d+)*)"),
    "en": re.compile(r"Article\s+(\d+(?:\.\d+)*)"),
    "fr": re.compile(r"Article\s+(\d+(?:\.\d+)*|premier)"),
}


class NoteSection(Struct, frozen=True, eq=False):
    """A heading of a note with what stands below it; `article` is its number where it explains one, else ""."""

    act: Act
    language: str
    path: str
    title: str
    heading: Span
    body: Span
    words: str
    article: str

    @property
    def origin(self) -> Origin:
        return Origin(self.path, self.heading)

    @property
    def eid(self) -> str:
        return f"art_{self.article.replace('.', '-')}"

    def at(self, start: int, end: int) -> Origin:
        """Characters of the words below the heading."""
        return Origin(self.path, Span(self.body.start + start, self.body.start + end))


@lru_cache(maxsize=2)
def note_sections(corpus: Corpus) -> tuple[NoteSection, ...]:
    """The sections of every note, in their order."""
    return tuple(
        section for act in corpus.acts.values() for language in _ARTICLE for section in _sections(corpus, act, language)
    )


def _sections(corpus: Corpus, act: Act, language: str) -> list[NoteSection]:
    path = f"laws/{act.id}/note.{language}.md"
    source = corpus.sources.get(path)
    if source is None:
        return []
    headings = list(_HEADING.finditer(source.text))
    ends = [*(heading.start() for heading in headings[1:]), len(source.text)]
    found = []
    for heading, end in zip(headings, ends, strict=True):
        number = _ARTICLE[language].match(heading[2])
        body = Span(heading.end(), end)
        article = ("1" if number[1] == "premier" else number[1]) if number else ""
        span = Span(heading.start(2), heading.end(2))
        found.append(NoteSection(act, language, path, heading[2], span, body, source[body], article))
    return found


@lru_cache(maxsize=256)
def articles(act: Act) -> Mapping[str, str]:
    """The numbers of an act's own articles in the leading text, as typed, with their eIds."""
    text = act.text
    return {
        unit.number: unit.eid
        for unit in text.order
        if unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted and unit.eid.startswith("art_")
    }

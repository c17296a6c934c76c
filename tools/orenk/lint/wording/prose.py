"""Shape: all words of a text as one string, a passage to a line, so that a language rule is one search.

Made once for a corpus and shared by the rules. A pattern must not cross a line end: what stands on two lines stands
in two passages (titles, headings, texts of units, cells of tables).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple, TypeAlias

from msgspec import Struct

from orenk.base.diagnostic import Edit, Fix
from orenk.base.span import Origin, Text
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit

Role: TypeAlias = Literal["title", "heading", "text", "cell"]
_QUOTES = {"hy": ("«", "»"), "en": ("“", "”"), "fr": ("«", "»")}
_NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
_MARKER = re.compile(r"\w{1,7}(?:\.\w+)*[.)](?=\s)")
_BESIDE = 80


class Passage(NamedTuple):
    """Words that stand together: `start` is their offset in the prose, `unit` None for the title of the act.

    A tuple, there being one for every unit.
    """

    start: int
    words: Text
    unit: Unit | None
    role: Role

    @property
    def end(self) -> int:
        return self.start + len(self.words.plain)


class Prose(Struct, frozen=True, eq=False):
    """The passages of one language version; offsets below count in `plain`.

    `words` are what stands between spaces and line ends, marks included. `vocabulary` has every different one of them
    once, one to a line: a small part of a long text, so that what a text has nowhere is known at little cost.
    """

    act: Act
    text: ActText
    plain: str
    words: tuple[str, ...]
    vocabulary: str
    passages: tuple[Passage, ...]
    starts: tuple[int, ...]

    def passage(self, offset: int) -> Passage:
        """The passage that holds the character at `offset`."""
        return self.passages[bisect_right(self.starts, offset) - 1]

    def place(self, start: int, end: int) -> tuple[Origin, str]:
        """Where the words `start` to `end` of one passage are typed, and the address of their provision."""
        passage = self.passage(start)
        span = passage.words.span(start - passage.start, end - passage.start)
        return Origin(self.text.path, span), f"{self.act.id}#{passage.unit.eid if passage.unit else ''}"

    def is_quoted(self, offset: int) -> bool:
        """Whether the words there are quoted: in a quotation of an amending act, or between quotation marks."""
        passage = self.passage(offset)
        if passage.unit is not None and passage.unit.eid in self.text.quoted:
            return True
        opening, closing = _QUOTES[self.text.language]
        depth = _carried(self).get(passage.start, 0)
        if depth <= 0 and self.plain.find(opening, passage.start, offset) < 0:
            return False
        opened, closed = (self.plain.count(sign, passage.start, offset) for sign in (opening, closing))
        return depth + opened > closed

    def has(self, *signs: str) -> bool:
        """Whether it has one of the signs: characters, words or phrases of words with one space between them."""
        return any(self._has(sign) for sign in signs)

    def _has(self, sign: str) -> bool:
        if " " not in sign:
            return sign in self.vocabulary
        return all(part in self.vocabulary for part in sign.split()) and sign in self.plain

    def having(self, *signs: str) -> list[Passage]:
        """The passages that have one of the signs, in order."""
        found: dict[int, Passage] = {}
        for sign in filter(None, signs):
            at = self.plain.find(sign) if self._has(sign) else -1
            while at >= 0:
                passage = self.passage(at)
                found[passage.start] = passage
                at = self.plain.find(sign, passage.end)
        return [found[start] for start in sorted(found)]

    def find(
        self, pattern: re.Pattern[str], *signs: str, quoted: bool = False, in_word: bool = False
    ) -> Iterator[re.Match[str]]:
        """The matches of a pattern, in order, outside quoted words unless they are asked for.

        `signs` are words or characters of which every match has one: only passages that have one are searched. A text
        that has none of the words of a pattern whose matches each stand in one word (`in_word`) costs nothing.
        """
        if in_word and not pattern.search(self.vocabulary):
            return
        spans = ((one.start, one.end) for one in self.having(*signs)) if signs else ((0, len(self.plain)),)
        for start, end in spans:
            for match in pattern.finditer(self.plain, start, end):
                if quoted or not self.is_quoted(match.start()):
                    yield match

    def fix(self, start: int, end: int, words: str, *, safe: bool = False) -> Fix | None:
        """Put `words` there; None in quoted words, and where marks or line ends stand between.

        What would make another number of one, or begin the passage like a numbered unit, is not safe.
        """
        origin, _ = self.place(start, end)
        if len(origin.span) != end - start or self.is_quoted(start):
            return None
        return Fix((Edit(origin, words),), safe and self._same_numbers(start, end, words))

    def _same_numbers(self, start: int, end: int, words: str) -> bool:
        passage = self.passage(start)
        before = self.plain[max(passage.start, start - _BESIDE) : start]
        after = self.plain[end : min(passage.end, end + _BESIDE)]
        was, becomes = before + self.plain[start:end] + after, before + words + after
        if _NUMBER.findall(was) != _NUMBER.findall(becomes):
            return False
        return start - passage.start >= _BESIDE or _marker(was) == _marker(becomes)


def _marker(words: str) -> str | None:
    found = _MARKER.match(words)
    return found and found[0]


def prose(corpus: Corpus, *languages: str) -> Iterator[Prose]:
    """The prose of every text of these languages, or of all languages."""
    return (one for one in _all(corpus) if not languages or one.text.language in languages)


def find(
    corpus: Corpus,
    patterns: Mapping[str, re.Pattern[str]],
    signs: Mapping[str, tuple[str, ...]] | None = None,
    *,
    in_word: bool = False,
) -> Iterator[tuple[Prose, re.Match[str]]]:
    """The matches of each language's pattern in the texts of that language, outside quoted words; the rest as above."""
    for one in _all(corpus):
        pattern = patterns.get(one.text.language)
        if pattern is not None:
            for match in one.find(pattern, *(signs or {}).get(one.text.language, ()), in_word=in_word):
                yield one, match


@lru_cache(maxsize=64)
def _carried(one: Prose) -> Mapping[int, int]:
    """How many quotations are open where a passage starts, for those that an earlier passage of the article opens.

    Quoted text of several paragraphs is closed in the last one; what is never closed is a slip, and quotes nothing.
    """
    opening, closing = _QUOTES[one.text.language]
    carried: dict[int, int] = {}
    waiting: dict[int, int] = {}
    depth, article = 0, ""
    if opening not in one.vocabulary:
        return carried
    for passage in one.passages:
        here = one.text.article_of(passage.unit.eid) if passage.unit is not None else ""
        if here != article:
            depth, article, waiting = 0, here, {}
        if depth:
            waiting[passage.start] = depth
        depth = max(0, depth + passage.words.plain.count(opening) - passage.words.plain.count(closing))
        if not depth:
            carried |= waiting
            waiting = {}
    return carried


@lru_cache(maxsize=2)
def _all(corpus: Corpus) -> tuple[Prose, ...]:
    return tuple(_prose(act, text) for act in corpus.acts.values() for text in act.texts.values())


def _prose(act: Act, text: ActText) -> Prose:
    passages: list[Passage] = []
    at = 0
    for said, unit, role in _pieces(text):
        passages.append(Passage(at, said, unit, role))
        at += len(said.plain) + 1
    starts = tuple(passage.start for passage in passages)
    plain = "\n".join(passage.words.plain for passage in passages)
    words = tuple(plain.replace("\n", " ").split(" "))
    vocabulary = "\n".join(["", *dict.fromkeys(words), ""])
    return Prose(act, text, plain, words, vocabulary, tuple(passages), starts)


def _pieces(text: ActText) -> Iterator[tuple[Text, Unit | None, Role]]:
    if text.title is not None:
        yield text.title, None, "title"
    for unit in text.order:
        if unit.heading is not None:
            yield unit.heading, unit, "heading"
        if unit.text is not None:
            yield unit.text, unit, "text"
        for row in unit.rows:
            for cell in row:
                yield cell, unit, "cell"

"""Shape: given phrases found in the texts in any inflected form, outside quotations and quoted words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from orenk.base.span import Origin
from orenk.language.lemmas import lemma_key, lemmas_of
from orenk.language.text import words
from orenk.lint.prose import Prose, prose
from orenk.model.corpus import Corpus


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """One phrase of a language and whose it is."""

    id: str
    words: str
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """A phrase in a text: the words as they stand there, and where."""

    phrase: Phrase
    words: str
    origin: Origin
    address: str
    start: int
    prose: Prose


def phrases(entries: Iterable[tuple[str, str]], language: str) -> tuple[Phrase, ...]:
    """Phrases from ids and words."""
    made = (Phrase(id, typed, lemma_key(typed, language)) for id, typed in entries)
    return tuple(one for one in made if one.key)


def find_phrases(corpus: Corpus, wanted: Mapping[str, tuple[Phrase, ...]]) -> Iterator[Found]:
    """Where the phrases of each language stand in the running text of that language, in order; the longest wins."""
    for one in prose(corpus):
        by_first: dict[str, list[Phrase]] = {}
        for phrase in sorted(wanted.get(one.text.language, ()), key=lambda phrase: -len(phrase.key)):
            by_first.setdefault(phrase.key[0], []).append(phrase)
        lemmas = _lemmas(one)
        for at, first in enumerate(lemmas):
            for phrase in by_first.get(first, ()):
                size = len(phrase.key)
                if size == 1 or tuple(lemmas[at : at + size]) == phrase.key:
                    found = _found(one, phrase, at, at + size - 1)
                    if found is not None:
                        yield found
                    break


def _found(one: Prose, phrase: Phrase, first: int, last: int) -> Found | None:
    """The phrase in words `first` to `last`, which stand side by side in one passage outside quotations."""
    spans = _spans(one)
    start, end = spans[first][0], spans[last][1]
    passage = one.passage(start)
    gaps = (one.plain[spans[at][1] : spans[at + 1][0]] for at in range(first, last))
    if passage.role != "text" or any(gap != " " for gap in gaps) or one.is_quoted(start):
        return None
    origin, address = one.place(start, end)
    return Found(phrase, one.plain[start:end], origin, address, start, one)


@lru_cache(maxsize=32)
def _lemmas(one: Prose) -> list[str]:
    return lemmas_of(one.plain, one.text.language)


@lru_cache(maxsize=32)
def _spans(one: Prose) -> list[tuple[int, int]]:
    return words(one.plain)

"""Shape: given phrases found in the texts in any inflected form, outside quotations and quoted words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.language.lemmas import lemma, lemma_key, lemmas_of
from orenk.language.text import word_list, words
from orenk.lint.wording.prose import Passage, Prose, prose
from orenk.model.corpus import Corpus

_ENDING = 3
"""How many letters at the end of a word inflection may change."""


class Phrase(Struct, frozen=True, eq=False):
    """One phrase of a language and whose it is; words that lack one of its `signs` lack the phrase."""

    id: str
    words: str
    signs: tuple[str, ...]


class Found(Struct, frozen=True, eq=False):
    """A phrase in a text: the words as they stand there, and where."""

    phrase: Phrase
    words: str
    origin: Origin
    address: str
    start: int
    prose: Prose


def phrases(entries: Iterable[tuple[str, str]]) -> tuple[Phrase, ...]:
    """Phrases from ids and words; their lemmas are worked out only where a text has their signs."""
    return tuple(Phrase(id, typed, _signs(typed)) for id, typed in entries if typed.strip())


def _signs(typed: str) -> tuple[str, ...]:
    """Letters that every form of the phrase has: from the middle of each word, where nothing is inflected."""
    words = sorted(typed.split(), key=len, reverse=True)
    return tuple(word[1 : max(3, len(word) - _ENDING)] for word in words)


def find_phrases(corpus: Corpus, wanted: Mapping[str, tuple[Phrase, ...]]) -> Iterator[Found]:
    """Where the phrases of each language stand in the running text of that language, in order; the longest wins."""
    for one in prose(corpus):
        language = one.text.language
        here = [phrase for phrase in wanted.get(language, ()) if all(sign in one.vocabulary for sign in phrase.signs)]
        if not here:
            continue
        forms = _forms(one)
        keyed = [(lemma_key(phrase.words, language), phrase) for phrase in here]
        keyed = [(key, phrase) for key, phrase in keyed if all(lemma in forms for lemma in key)]
        by_first: dict[str, list[tuple[tuple[str, ...], Phrase]]] = {}
        for key, phrase in sorted(keyed, key=lambda pair: -len(pair[0])):
            by_first.setdefault(key[0], []).append((key, phrase))
        for passage in _passages(one, (key for key, _ in keyed), forms):
            yield from _in_passage(one, passage, by_first)


@lru_cache(maxsize=64)
def _forms(one: Prose) -> Mapping[str, list[str]]:
    """The different words of a text, as typed, by their lemma."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in dict.fromkeys(word_list(one.vocabulary)):
        found[lemma(word, one.text.language)].append(word)
    return dict(found)


def _passages(one: Prose, keys: Iterable[tuple[str, ...]], forms: Mapping[str, list[str]]) -> list[Passage]:
    """The passages of running text that have a form of each lemma of a phrase, in order."""
    found: dict[int, Passage] = {}
    for key in keys:
        rarest, *others = sorted((forms[lemma] for lemma in set(key)), key=len)
        for passage in one.having(*rarest):
            plain = passage.words.plain
            if passage.role == "text" and all(any(form in plain for form in other) for other in others):
                found[passage.start] = passage
    return [found[start] for start in sorted(found)]


def _in_passage(
    one: Prose, passage: Passage, by_first: Mapping[str, list[tuple[tuple[str, ...], Phrase]]]
) -> Iterator[Found]:
    plain = passage.words.plain
    lemmas = lemmas_of(plain, one.text.language)
    if by_first.keys().isdisjoint(lemmas):
        return
    spans = words(plain)
    for at, first in enumerate(lemmas):
        for key, phrase in by_first.get(first, ()):
            last = at + len(key) - 1
            if tuple(lemmas[at : last + 1]) != key:
                continue
            gaps = (plain[spans[n][1] : spans[n + 1][0]] for n in range(at, last))
            start, end = passage.start + spans[at][0], passage.start + spans[last][1]
            if all(gap == " " for gap in gaps) and not one.is_quoted(start):
                origin, address = one.place(start, end)
                yield Found(phrase, one.plain[start:end], origin, address, start, one)
            break

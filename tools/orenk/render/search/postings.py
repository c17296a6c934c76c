"""Which documents hold a lemma, how much they are about it, and where in them it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from operator import itemgetter

from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.render.search.coding import NUMBERS, SYMBOLS
from orenk.render.search.coding import number as code
from orenk.render.search.documents import Document

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[՚՛՜՞՟]")
"""Armenian marks inside a word; ՝ parts words."""

LEVELS = 30
"""Steps of a weight; the title adds one or two times as many."""
_USUAL_LENGTH = 90
_SATURATION = 1.2
_TAILS = [weight + stretch for weight in SYMBOLS for stretch in SYMBOLS[:64]]
"""Weight and stretches of a posting, by weight × 64 + stretches."""


def tokens(text: str) -> list[str]:
    """The words of a text for search, hyphens and decimal points parting them."""
    return _WORD.findall(_MARKS.sub("", text))


class _Memo(dict[str, int]):
    """Word as typed → place of its lemma in the order of arrival; -1 for a single letter."""

    def __init__(self, language: str, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._language, self._vocabulary = language, vocabulary

    def __missing__(self, word: str) -> int:
        place = self[word] = self._vocabulary.place(word, self._language)
        return place


class Vocabulary:
    """Lemmas in the order of arrival, and the forms that lead to them."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}
        self.forms: dict[str, set[int]] = {}
        self._memos: dict[str, _Memo] = {}

    def memo(self, language: str) -> _Memo:
        return self._memos.setdefault(language, _Memo(language, self))

    def place(self, word: str, language: str) -> int:
        form = fold(word)
        if len(form) < 2 and not form.isdigit():
            return -1
        key = lemma(word, language)
        place = self.places.setdefault(key, len(self.places))
        self.forms.setdefault(form, set()).add(place)
        self.forms.setdefault(key, set()).add(place)
        return place

    def known(self, words: Iterable[str], language: str) -> list[int] | None:
        """The places of words that the texts hold by lemma; None where one is missing."""
        found = []
        for word in words:
            if len(word) > 1 or word.isdigit():
                place = self.places.get(lemma(word, language))
                if place is None:
                    return None
                found.append(place)
        return found or None


class Postings:
    """For each lemma a string: the gap to the document before, the weight, the stretches of the document."""

    def __init__(self, vocabulary: Vocabulary, documents: Iterable[Document]) -> None:
        self.vocabulary = vocabulary
        self.keys: dict[str, list[int]] = {}
        """Where the documents of a unit stand, by eId."""
        self._entries: dict[int, list[str]] = {}
        self._last: dict[int, int] = {}
        self._gaps = [*NUMBERS]
        for place, document in enumerate(documents):
            self._add(place, document)

    def coded(self, place: int) -> str:
        """The postings of the lemma at a place of the vocabulary."""
        return "".join(self._entries.get(place, ()))

    def _add(self, number: int, document: Document) -> None:
        memo = self.vocabulary.memo(document.language)
        reader = self.vocabulary.memo(document.reader or document.language)
        counts: Counter[int] = Counter()
        stretches: dict[int, int] = {}
        for bucket, words, more in _stretches(document):
            places = [memo[word] for word in tokens(words)]
            if more:
                places += [reader[word] for word in tokens(more)]
            counts.update(places)
            own = dict.fromkeys(places, 1 << bucket)
            for place in own.keys() & stretches.keys():
                own[place] |= stretches[place]
            stretches |= own
        title = {memo[word] for word in tokens(document.title) if not word.isdigit()}
        if document.more:
            title |= {reader[word] for word in tokens(document.more)}
        self._enter(number, counts, stretches, title)
        if document.eid:
            self.keys.setdefault(document.eid, []).append(number)

    def _enter(self, number: int, counts: Counter[int], stretches: dict[int, int], title: set[int]) -> None:
        if number >= len(self._gaps):
            self._gaps += map(code, range(len(self._gaps), 2 * number))
        norm = _SATURATION * (0.4 + 0.6 * counts.total() / _USUAL_LENGTH)
        levels = [int(LEVELS * count / (count + norm)) << 6 for count in range(max(counts.values(), default=0) + 1)]
        titled = LEVELS * (2 if len(title) < 4 else 1) << 6
        counts.pop(-1, None)
        named = [
            (place, levels[counts.pop(place, 0)] + titled | stretches.get(place, 0)) for place in title if place >= 0
        ]
        entries, gaps = self._entries, self._gaps
        for place, tail in chain(named, [(place, levels[count] | stretches[place]) for place, count in counts.items()]):
            entry = entries.get(place)
            if entry is None:
                entries[place] = [gaps[number], _TAILS[tail]]
                self._last[place] = number
            else:
                entry += (gaps[number - self._last[place] - 1], _TAILS[tail])
                self._last[place] = number


def _stretches(document: Document) -> Iterator[tuple[int, str, str]]:
    """The words of a document by its stretches, and those in the reader's language."""
    passages = [pair for pair in zip(document.buckets, document.passages, strict=True) if pair[0] >= 0]
    for bucket, group in groupby(passages, key=itemgetter(0)):
        held = [passage for _, passage in group]
        yield bucket, " ".join([one.words for one in held]), " ".join([one.more for one in held if one.more])

"""Which documents hold a lemma, how much they are about it, and where in them it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.render.search.coding import NUMBERS, SYMBOLS, number
from orenk.render.search.documents import Document

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[՚՛՜՞՟]")
"""Armenian marks inside a word; ՝ parts words."""

LEVELS = 30
"""Steps of a weight; the title adds one or two times as many."""
_USUAL_LENGTH = 90
_SATURATION = 1.2


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

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.size = 0
        self._last: dict[int, int] = {}
        self._coded: dict[int, list[str]] = {}
        self.keys: dict[str, list[int]] = {}

    def add(self, document: Document) -> None:
        """Enter the next document."""
        memo = self.vocabulary.memo(document.language)
        reader = self.vocabulary.memo(document.reader or document.language)
        counts: Counter[int] = Counter()
        stretches: dict[int, int] = {}
        for passage, bucket in zip(document.passages, document.buckets, strict=True):
            if bucket >= 0:
                places = [memo[word] for word in tokens(passage.words)]
                if passage.more:
                    places += [reader[word] for word in tokens(passage.more)]
                counts.update(places)
                for place in set(places):
                    stretches[place] = stretches.get(place, 0) | 1 << bucket
        title = {memo[word] for word in tokens(document.title) if not word.isdigit()}
        if document.more:
            title |= {reader[word] for word in tokens(document.more)}
        self._enter(counts, stretches, title)
        if document.eid:
            self.keys.setdefault(document.eid, []).append(self.size)
        self.size += 1

    def _enter(self, counts: Counter[int], stretches: dict[int, int], title: set[int]) -> None:
        document, last, coded = self.size, self._last, self._coded
        norm = _SATURATION * (0.4 + 0.6 * counts.total() / _USUAL_LENGTH)
        in_title = LEVELS * (2 if len(title) < 4 else 1)
        for place in title:
            counts[place] += 0
        for place, count in counts.items():
            if place < 0:
                continue
            gap = document - last.get(place, -1) - 1
            weight = int(LEVELS * count / (count + norm)) + (in_title if place in title else 0)
            posting = (NUMBERS[gap] if gap < 4096 else number(gap)) + SYMBOLS[weight] + SYMBOLS[stretches.get(place, 0)]
            last[place] = document
            if place in coded:
                coded[place].append(posting)
            else:
                coded[place] = [posting]

    def coded(self, place: int) -> str:
        return "".join(self._coded.get(place, ()))

"""The dictionaries of simplemma, opened without reading them whole.

simplemma decodes a dictionary into one `dict` (0.5 s for Armenian). A check of a few laws asks for some
thousand words, so here only the places where the first letters change are found, and a stretch between two
of them is decoded when a word in it is asked for. The file format is simplemma's own ("SMFC1"); a stream
that cannot be walked in this way is read by simplemma itself.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy
from simplemma.strategies.dictionaries import dictionary_factory, frontcode

from orenk.language.text import fold

_SHARED = {"hy": 9}
"""Longest shared prefix, in bytes, at which a stretch begins: five Armenian letters."""
_SHARED_LATIN = 3
_SAME_VALUE = 254
_LONG = 128
"""The least length that takes more than one byte."""


class _Walk(ValueError):
    """The stream is not what this module knows."""


class LazyDictionary(Mapping[str, str]):
    """Word form → lemma, decoded by stretches."""

    __slots__ = ("_count", "_data", "_first", "_last", "_start", "_words")

    def __init__(self, data: bytes, shared: int) -> None:
        reverse, self._count, position = frontcode._read_header(data)
        if reverse:
            raise _Walk("a dictionary sorted by word ends")
        self._data = data
        self._start = _stretches(data, position, shared)
        self._first = _first_keys(data, self._start)
        self._words: dict[bytes, bytes] = {}
        self._last: dict[int, bytes] = {}

    def __getitem__(self, word: str) -> str:
        key = word.encode()
        found = self._words.get(key)
        if found is None:
            self._decode(bisect_right(self._first, key) - 1)
            found = self._words[key]
        return found.decode()

    def get(self, word: str, default: object = None) -> str | None:  # type: ignore[override]
        """As `dict.get` with no default, without the cost of an exception for each unknown word."""
        key = word.encode()
        found = self._words.get(key)
        if found is None:
            number = bisect_right(self._first, key) - 1
            if number in self._last:
                return None
            self._decode(number)
            found = self._words.get(key)
        return found.decode() if found is not None else None

    def _decode(self, number: int) -> bytes:
        """Decode one stretch once; the lemma of its last word, which the next stretch may repeat."""
        if number < 0:
            return b""
        known = self._last.get(number)
        if known is not None:
            return known
        start = self._start[number]
        end = self._start[number + 1] if number + 1 < len(self._start) else len(self._data)
        stretch = self._data[start:end]
        length, after_length = frontcode._read_varint(stretch, 1)
        repeats = stretch[after_length + length] == _SAME_VALUE
        before = lemma = self._decode(number - 1) if repeats else b""
        for _, key, lemma in frontcode._iter_records(stretch, 0, self._first[number], before):
            self._words[key] = lemma
        self._last[number] = lemma
        return lemma

    def __iter__(self) -> Iterator[str]:
        for number in range(len(self._start)):
            self._decode(number)
        return (word.decode() for word in self._words)

    def __len__(self) -> int:
        return self._count


_COMMON_LENGTHS = (2, 4, 6, 8, 1, 10, 3, 5, 12, 7)


@cache
def _stretch(limit: int) -> re.Pattern[bytes]:
    """A record, and after it as many as there are that share more than `limit` bytes with the one before.

    A record is the length shared, the rest of the word, and either the sign that the lemma is that of the
    word before, or how to make it from the word. Long ones are left to `_after`.
    """
    lengths = [*_COMMON_LENGTHS, *(length for length in range(40) if length not in _COMMON_LENGTHS)]
    run = b"(?:" + b"|".join(re.escape(bytes([length])) + b".{%d}" % length for length in lengths) + b")"
    rest = run + b"(?:\xfe|[\\x00-\\x7f\xff]" + run + b")"
    far = b"[" + re.escape(bytes([limit + 1])) + b"-\\x7f]"
    return re.compile(b"[\\x00-\\x7f]" + rest + b"(?:" + far + rest + b")*+", re.DOTALL)


def _after(data: bytes, position: int) -> int:
    """The offset after the record at `position`."""
    _, position = frontcode._read_varint(data, position)
    length, position = frontcode._read_varint(data, position)
    position += length
    if data[position] == _SAME_VALUE:
        return position + 1
    length, position = frontcode._read_varint(data, position + 1)
    return position + length


def _stretches(data: bytes, position: int, limit: int) -> list[int]:
    """Offsets of the records that share at most `limit` bytes with the record before."""
    starts = []
    stretch = _stretch(limit).match
    try:
        while position < len(data):
            if data[position] <= limit:
                starts.append(position)
            step = stretch(data, position)
            position = step.end() if step else _after(data, position)
    except IndexError as error:
        raise _Walk("the stream ends within a record") from error
    return starts


def _first_keys(data: bytes, starts: list[int]) -> list[bytes]:
    """The first word of every stretch; what it shares with the word before is within the stretch's own
    first letters."""
    keys = []
    key = b""
    for start in starts:
        length, position = data[start + 1], start + 2
        if length >= _LONG:
            length, position = frontcode._read_varint(data, start + 1)
        key = key[: data[start]] + data[position : position + length]
        keys.append(key)
    return keys


class LazyDictionaryFactory:
    """Dictionaries by language code, for simplemma's own strategies."""

    __slots__ = ("_opened",)

    def __init__(self) -> None:
        self._opened: dict[str, Mapping[str, str]] = {}

    def get_dictionary(self, lang: str) -> Mapping[str, str]:
        """The dictionary of a language. ValueError: simplemma has none."""
        opened = self._opened.get(lang)
        if opened is None:
            opened = self._opened[lang] = _open(lang)
        return opened


def _open(language: str) -> Mapping[str, str]:
    data = dictionary_factory._read_decompressed(language)
    try:
        return LazyDictionary(data, _SHARED.get(language, _SHARED_LATIN))
    except _Walk:
        return dictionary_factory.DefaultDictionaryFactory().get_dictionary(language)


_FACTORY = LazyDictionaryFactory()


@cache
def _lemmatizer() -> Lemmatizer:
    return Lemmatizer(lemmatization_strategy=DefaultStrategy(dictionary_factory=_FACTORY))


def simplemma_lemma(word: str, language: str) -> str:
    """simplemma's lemma of a word in lower case."""
    return _lemmatizer().lemmatize(word, language) if word else word


def armenian_lookup(key: str) -> str | None:
    """The lemma's search key of a common word's search key; None: the dictionary has no such form."""
    return _armenian(key)


def armenian_name(key: str) -> str | None:
    """The same for a proper name, which the dictionary has with a capital."""
    return _armenian(key[:1].upper() + key[1:])


@cache
def _armenian(form: str) -> str | None:
    """«և» of a key stands for «և», «եվ» and «եւ» of the dictionary."""
    dictionary = _FACTORY.get_dictionary("hy")
    spellings = (form, form.replace("և", "եվ"), form.replace("և", "եւ")) if "և" in form else (form,)
    for spelling in spellings:
        found = dictionary.get(spelling)
        if found is not None and not found.isascii():
            return fold(found)
    return None

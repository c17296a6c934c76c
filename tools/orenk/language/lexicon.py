"""The dictionaries of simplemma, opened without reading them whole.

simplemma decodes a dictionary into one `dict` (0.5 s for Armenian). A check of a few laws asks for some thousand words, so
here only the places where the first letters change are found, and a stretch between two of them is decoded when a word
in it is asked for. The file format is simplemma's own ("SMFC1"); a stream that cannot be walked in this way is read by
simplemma itself.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache

from simplemma import Lemmatizer
from simplemma.strategies import DefaultStrategy
from simplemma.strategies.dictionaries import dictionary_factory, frontcode

from orenk.language.text import fold

_SHARED = 6
"""Longest shared prefix, in bytes, at which a stretch begins: three Armenian letters."""
_SAME_VALUE = 254
_WIDE = 0x80
"""A length byte from here on has a second byte."""


class _Walk(ValueError):
    """The stream is not what this module knows."""


class LazyDictionary(Mapping[str, str]):
    """Word form → lemma, decoded by stretches."""

    __slots__ = ("_data", "_first", "_start", "_count", "_words", "_last")

    def __init__(self, data: bytes) -> None:
        reverse, self._count, position = frontcode._read_header(data)
        if reverse:
            raise _Walk("a dictionary sorted by word ends")
        self._data = data
        self._start = _stretches(data, position, self._count)
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
        lemma = self._decode(number - 1) if repeats else b""
        for _, key, lemma in frontcode._iter_records(stretch, 0, self._first[number], lemma):
            self._words[key] = lemma
        self._last[number] = lemma
        return lemma

    def __iter__(self) -> Iterator[str]:
        for number in range(len(self._start)):
            self._decode(number)
        return (word.decode() for word in self._words)

    def __len__(self) -> int:
        return self._count


def _stretches(data: bytes, position: int, count: int) -> list[int]:
    """Offsets of the records whose first letters differ from the record before."""
    starts = []
    size = len(data)
    seen = 0
    try:
        while position < size:
            shared = data[position]
            length = data[position + 1]
            if shared <= _SHARED:
                starts.append(position)
            if (shared | length) & _WIDE:
                _, position = frontcode._read_varint(data, position)
                length, position = frontcode._read_varint(data, position)
                end = position + length
            else:
                end = position + 2 + length
            if data[end] == _SAME_VALUE:
                position = end + 1
            elif data[end + 1] & _WIDE:
                length, position = frontcode._read_varint(data, end + 1)
                position += length
            else:
                position = end + 2 + data[end + 1]
            seen += 1
    except IndexError as error:
        raise _Walk from error
    if seen != count or position != size:
        raise _Walk("not the announced number of words")
    return starts


def _first_keys(data: bytes, starts: list[int]) -> list[bytes]:
    """The first word of every stretch; what it shares with the word before is within the stretch's own first letters."""
    keys = []
    key = b""
    for start in starts:
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
        return LazyDictionary(data)
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
    """The lemma's search key of a form's search key, or None where the Armenian dictionary has no such form.

    «և» of a key stands for «և», «եվ» and «եւ» of the dictionary; names are there with a capital.
    """
    dictionary = _FACTORY.get_dictionary("hy")
    spellings = (key, key.replace("և", "եվ"), key.replace("և", "եւ")) if "և" in key else (key,)
    for spelling in spellings:
        found = dictionary.get(spelling) or dictionary.get(spelling[:1].upper() + spelling[1:])
        if found is not None and not found.isascii():
            return fold(found)
    return None

"""The dictionaries of word forms, compiled from simplemma's when orenk is installed.

A compiled dictionary is a trie in a file beside this module, opened by mapping it into memory: nothing is read until a
word is asked for. Where it was not made, simplemma's own dictionary is read whole, which gives the same answers and
costs half a second a language.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path
from sys import intern

from orenk.language.text import fold

COMPILED = Path(__file__).parent / "compiled"
"""Where `<language>.trie` are, written at installation."""
_YEV = ("և", "եվ", "եւ")
"""The spellings of «և», the usual one first."""
_MARKED = re.compile("[\u055a-\u055f\u0300-\u036f]")
"""A form of speech, of an exclamation or of a question, which would pass for another word without its mark («ա՛ռ»)."""
_ENGLISH_PLURAL = re.compile("(?:ion|ment|nce|ist|ism|logie|graph|[bdgpt]er|[ct]or)s$")
"""Plurals of words made with these endings, most of which no dictionary lists."""


def entries(language: str) -> Iterator[tuple[str, str]]:
    """The forms of a language and the lemma of each, from simplemma; for Armenian the search keys of both.

    An Armenian proper name keeps its capital. KeyError: the language is not hy, en or fr.
    """
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    found = DefaultDictionaryFactory().get_dictionary(language).items()
    return iter(found) if language != "hy" else _armenian_entries(found)


def _armenian_entries(found: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    best: dict[str, tuple[int, str]] = {}
    for form, lemma in found:
        key = fold(form)
        if lemma.isascii() or _MARKED.search(form):
            continue
        key = key[:1].upper() + key[1:] if form[:1].isupper() else key
        rank = next((rank for rank, yev in enumerate(_YEV) if yev in form), 0)
        if key not in best or rank < best[key][0]:
            best[key] = (rank, fold(lemma))
    return ((key, lemma) for key, (_, lemma) in best.items())


def changes(language: str) -> Iterator[tuple[str, bytes]]:
    """What a compiled dictionary holds: forms, and for each "drop so many letters (a byte), add these" (UTF-8)."""
    return ((form, _change(form, lemma)) for form, lemma in entries(language))


def _change(form: str, lemma: str) -> bytes:
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(form, lemma, strict=False)))
    return bytes([len(form) - shared]) + lemma[shared:].encode()


@cache
def lookup(language: str) -> Callable[[str], str | None]:
    """Word form → its lemma in the dictionary of a language, None for a form it does not have."""
    from marisa_trie import BytesTrie

    try:
        change_of = BytesTrie().mmap(str(COMPILED / f"{language}.trie")).get
    except (OSError, RuntimeError):
        return dict(entries(language)).get

    def found(form: str) -> str | None:
        known = change_of(form)
        if known is None:
            return None
        change = known[0]
        return intern(form[: len(form) - change[0]] + change[1:].decode())

    return found


def armenian_lookup(key: str) -> str | None:
    """The lemma's search key of a common word's search key; None: the dictionary has no such form."""
    return _armenian(key)


def armenian_name(key: str) -> str | None:
    """The same for a proper name, which the dictionary has with a capital."""
    return _armenian(key[:1].upper() + key[1:])


@cache
def _armenian(form: str) -> str | None:
    return lookup("hy")(form)


def latin_lemma(word: str, language: str) -> str:
    """The lemma of an English or French word in lower case; a word that no dictionary has is its own.

    A name is found with its capital, and of an unknown compound with hyphens the last part is reduced.
    """
    find = lookup(language)
    found = find(word) or find(word.capitalize())
    if found is not None:
        return found
    head, hyphen, tail = word.rpartition("-")
    if not (hyphen and head and tail):
        return word[:-1] if language == "en" and _ENGLISH_PLURAL.search(word) else word
    return find(word.replace("-", "")) or f"{head}-{latin_lemma(tail, language)}"

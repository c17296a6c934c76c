"""Shape: characters that the policy of their language does not allow, and words of two scripts, found once for all.

Only passages with a sign beyond the plain ones of their language are looked at closely: clean text costs one search
of its different words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.language.characters import MixedWord, mixed_script_words, unexpected_characters
from orenk.lint.wording.prose import Passage, Prose, prose
from orenk.model.corpus import Corpus

_BEYOND = {
    "hy": re.compile("[^Ա-Ֆա-և0-9 \n.,:;()«»։՝՛՞%/–-]"),
    "en": re.compile("[^A-Za-z0-9 \n.,:;()“”’'%/–-]"),
    "fr": re.compile("[^A-Za-zÀ-ÿœŒ0-9 \n.,:;()«»’'%/–-]"),
}


class OddSign(Struct, frozen=True, eq=False):
    """One character, its offset in the prose, and the reason: a slug of `language.characters`."""

    prose: Prose
    at: int
    sign: str
    reason: str


def odd_signs(corpus: Corpus, *reasons: str) -> Iterator[OddSign]:
    """The characters found fault with for one of these reasons, quoted words included."""
    return (sign for sign in _signs(corpus) if sign.reason in reasons)


def mixed_words(corpus: Corpus) -> Iterator[tuple[Prose, int, MixedWord]]:
    """Words of two scripts, quoted ones included; the offset is to be added to those of the word."""
    for one, passage in _suspicious(corpus):
        for word in mixed_script_words(passage.words.plain, one.text.language):
            yield one, passage.start, word


def find_beside(corpus: Corpus, pattern: re.Pattern[str], *languages: str) -> Iterator[tuple[Prose, re.Match[str]]]:
    """The matches of a pattern that needs a sign beyond the plain ones, in these languages or in all, quoted words too.

    Offsets are those of the prose.
    """
    for one, passage in _suspicious(corpus):
        if not languages or one.text.language in languages:
            for match in pattern.finditer(one.plain, passage.start, passage.end):
                yield one, match


@lru_cache(maxsize=2)
def _signs(corpus: Corpus) -> tuple[OddSign, ...]:
    return tuple(
        OddSign(one, passage.start + at, sign, reason)
        for one, passage in _suspicious(corpus)
        for at, sign, reason in unexpected_characters(passage.words.plain, one.text.language)
    )


@lru_cache(maxsize=2)
def _suspicious(corpus: Corpus) -> tuple[tuple[Prose, Passage], ...]:
    return tuple((one, passage) for one in prose(corpus) for passage in _passages(one))


def _passages(one: Prose) -> Iterator[Passage]:
    beyond, at = _BEYOND[one.text.language], 0
    if not beyond.search(one.vocabulary):
        return
    while (sign := beyond.search(one.plain, at)) is not None:
        passage = one.passage(sign.start())
        yield passage
        at = passage.end + 1

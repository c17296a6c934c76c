"""Shape: the characters that the policy of their language does not allow, found once for all rules that name them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from orenk.language.characters import unexpected_characters
from orenk.lint.prose import Prose, prose
from orenk.model.corpus import Corpus


@dataclass(frozen=True, slots=True, eq=False)
class OddSign:
    """One character, its offset in the prose, and the reason: a slug of `language.characters`."""

    prose: Prose
    at: int
    sign: str
    reason: str


def odd_signs(corpus: Corpus, *reasons: str) -> Iterator[OddSign]:
    """The characters found fault with for one of these reasons, quoted words included."""
    return (sign for sign in _all(corpus) if sign.reason in reasons)


@lru_cache(maxsize=2)
def _all(corpus: Corpus) -> tuple[OddSign, ...]:
    return tuple(
        OddSign(one, *found) for one in prose(corpus) for found in unexpected_characters(one.plain, one.text.language)
    )

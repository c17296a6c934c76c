"""Shape: provisions of the package that say nearly the same, found by shared runs of words and then compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from orenk.language.text import fold
from orenk.lint.units.provisions import Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

Run: TypeAlias = int
"""The hash of words side by side; two runs of one hash only bring provisions together that are then compared."""
_SHORTEST = 12
"""Fewest words of a provision that is compared."""
_RUN = 4
_CHOSEN = frozenset(range(6, 120, 3))
"""Lengths of the words with which the runs that are compared begin."""
_CROWD = 8
"""A run of words that more provisions share is a formula of the house, and brings none of them together."""
_ALIKE = 90.0


@lru_cache(maxsize=2)
def twins(corpus: Corpus) -> tuple[tuple[Provision, Provision], ...]:
    """Pairs of provisions of the leading texts, definitions left out, that are at least nine tenths alike."""
    return tuple(_twins(corpus))


def _twins(corpus: Corpus) -> Iterator[tuple[Provision, Provision]]:
    from rapidfuzz import fuzz

    long = [(one, words) for one in _long(corpus) if len(words := _words(one)) >= _SHORTEST]
    runs_of = [_runs(words) for _, words in long]
    once: set[Run] = set()
    again: set[Run] = set()
    for found in runs_of:
        again |= found & once
        once |= found
    blocks: dict[Run, list[int]] = defaultdict(list)
    for at, found in enumerate(runs_of):
        for run in found & again:
            blocks[run].append(at)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for members in blocks.values():
        if 1 < len(members) <= _CROWD:
            for later, second in enumerate(members):
                for first in members[:later]:
                    shared[first, second] += 1
    told: set[int] = set()
    for (first, second), runs in sorted(shared.items()):
        if second in told or 3 * runs < len(runs_of[first]):
            continue
        ours, theirs = long[first][1], long[second][1]
        if fuzz.ratio(" ".join(ours), " ".join(theirs), score_cutoff=_ALIKE) >= _ALIKE:
            told.add(second)
            yield long[first][0], long[second][0]


def _runs(words: list[str]) -> set[Run]:
    """Some of the runs of words side by side: those whose first word has 6, 9, 12 … letters.

    The words themselves choose, so that two provisions that are alike keep the same runs.
    """
    lengths = map(len, words[: 1 - _RUN])
    return {hash(tuple(words[at : at + _RUN])) for at, length in enumerate(lengths) if length in _CHOSEN}


def _long(corpus: Corpus) -> Iterator[Provision]:
    for one in provisions(corpus, UnitKind.PART, UnitKind.POINT, UnitKind.PARAGRAPH):
        if one.text is one.act.text and one.unit.text is not None and not one.unit.marks and _is_norm(one):
            yield one


def _is_norm(one: Provision) -> bool:
    return not one.unit.eid.startswith("preamble")


def _words(one: Provision) -> list[str]:
    return fold(one.unit.text.plain).split() if one.unit.text is not None else []

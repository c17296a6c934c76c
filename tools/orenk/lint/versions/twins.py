"""Shape: provisions of the package that say nearly the same, found by shared runs of words and then compared."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, combinations, compress
from typing import TypeAlias

from orenk.language.text import fold
from orenk.lint.units.provisions import Provision
from orenk.lint.wording.prose import Passage, Prose, prose
from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind

Run: TypeAlias = int
"""The hash of words side by side; two runs of one hash only bring provisions together that are then compared."""
_KINDS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.PARAGRAPH})
_SHORTEST = 12
"""Fewest words of a provision that is compared."""
_RUN = 5
_CHOSEN = frozenset(range(6, 120, 3))
"""Lengths of the words with which the runs that are compared begin."""
_CROWD = 8
"""A run of words that stands more often is a formula of the house, and brings no provisions together."""
_ALIKE = 90.0


@lru_cache(maxsize=2)
def twins(corpus: Corpus) -> tuple[tuple[Provision, Provision], ...]:
    """Pairs of provisions of the leading texts, definitions left out, that are at least nine tenths alike."""
    return tuple(_twins([one for one in prose(corpus) if one.text is one.act.text]))


def _twins(texts: Sequence[Prose]) -> Iterator[tuple[Provision, Provision]]:
    from rapidfuzz import fuzz

    sharers, blocks = _sharing(texts)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for members in blocks.values():
        for pair in combinations(sorted(members), 2):
            shared[pair] += 1
    told: set[int] = set()
    for (first, second), runs in sorted(shared.items()):
        ours, theirs = sharers[first], sharers[second]
        if second in told or 3 * runs < _count(ours):
            continue
        if fuzz.ratio(_folded(ours), _folded(theirs), score_cutoff=_ALIKE) >= _ALIKE:
            told.add(second)
            yield ours, theirs


def _sharing(texts: Sequence[Prose]) -> tuple[list[Provision], dict[Run, set[int]]]:
    """The provisions that share runs of words, in order, and for each run that brings some together which they are."""
    chosen = [_chosen(one.words) for one in texts]
    counts = Counter(chain.from_iterable(runs for _, runs in chosen))
    again = {run for run, count in counts.items() if 1 < count <= _CROWD}
    sharers: list[Provision] = []
    blocks: dict[Run, set[int]] = defaultdict(set)
    for one, (places, runs) in zip(texts, chosen, strict=True):
        if again.isdisjoint(runs):
            continue
        lengths = list(accumulate(map(len, one.words), initial=0))
        last, sharer = -1, None
        for at, run in zip(places, runs, strict=True):
            if run not in again:
                continue
            passage = one.passage(lengths[at] + at)
            if passage.start != last:
                last, sharer = passage.start, _sharer(one, passage)
                sharers += [sharer] if sharer is not None else []
            if sharer is not None:
                blocks[run].add(len(sharers) - 1)
    return sharers, blocks


def _chosen(words: tuple[str, ...]) -> tuple[list[int], list[Run]]:
    """Where the runs begin whose first word has 6, 9, 12 … letters, and these runs.

    The words themselves choose, so that two provisions that are alike keep the same runs.
    """
    begins = map(_CHOSEN.__contains__, map(len, words))
    places = list(compress(range(len(words)), begins))
    return places, [hash(words[at : at + _RUN]) for at in places]


def _sharer(one: Prose, passage: Passage) -> Provision | None:
    """The provision of a passage, None where it is no norm that is compared."""
    unit = passage.unit
    if unit is None or passage.role != "text" or unit.kind not in _KINDS or unit.marks:
        return None
    if passage.words.plain.count(" ") + 1 < _SHORTEST or unit.eid in one.text.quoted or unit.eid.startswith("preamble"):
        return None
    return Provision(one.act, one.text, unit)


def _count(one: Provision) -> int:
    """How many different runs a provision has."""
    return len(set(_chosen(tuple(_plain(one).split()))[1]))


def _folded(one: Provision) -> str:
    return " ".join(fold(_plain(one)).split())


def _plain(one: Provision) -> str:
    return one.unit.text.plain if one.unit.text is not None else ""

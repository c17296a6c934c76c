"""Shape: the languages in which the records of one shelf are told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from orenk.model.records import Localized

_FEW = 4
_USUAL = 0.8


def usual_languages(told: Iterable[Localized]) -> set[str]:
    """The languages that nearly all of these words are told in; none where there are too few to know."""
    given: Counter[str] = Counter()
    total = 0
    for words in told:
        total += 1
        given.update(language for language, _ in words)
    return {language for language, count in given.items() if total >= _FEW and count >= _USUAL * total}

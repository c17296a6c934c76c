"""eIds: the permanent names of units, in the naming convention of Akoma Ntoso 3.0."""

from __future__ import annotations

import re
from collections.abc import Callable

_FIRST = re.compile(r"premi(?:er|ère)|[1I](?:er|re|ère)", re.I)
_ROMAN = re.compile(r"[IVX]|[IVXLCDM]{2,}")
"""A single L, C, D or M is the letter: nothing has an Annex 500."""
_DECIMAL = re.compile(r"\d+(?:\.\d+)*")
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral of capitals, read from the right as usual."""
    total = last = 0
    for letter in reversed(numeral):
        value = _VALUES[letter]
        total += -value if value < last else value
        last = max(last, value)
    return total


def letters_of(ordinal: int) -> str:
    """1 → a, 26 → z, 27 → aa: how an eId writes the letter of a list in any alphabet."""
    letters = ""
    while ordinal > 0:
        ordinal, rest = divmod(ordinal - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def eid_number(typed: str, letter_ordinal: Callable[[str], int | None]) -> str:
    """A number as an eId writes it: «5.1» → 5-1, «բ» → b, «premier» → 1, «IV» → 4."""
    if typed.isdecimal():
        return typed
    if _DECIMAL.fullmatch(typed):
        return typed.replace(".", "-")
    if _FIRST.fullmatch(typed):
        return "1"
    if _ROMAN.fullmatch(typed):
        return str(roman_value(typed))
    ordinal = letter_ordinal(typed)
    if ordinal is not None:
        return letters_of(ordinal)
    return re.sub(r"[\s.]+", "", typed).lower()

"""Numbers as printable characters: a posting takes three, and no character needs an escape in a script."""

from __future__ import annotations

from collections.abc import Iterable

SYMBOLS = "".join(chr(code) for code in range(35, 127) if chr(code) != "\\")
"""The digits of all codes, 91 of them."""

_LAST = 64
"""Digits below this end a number; the others carry its higher places."""
_CARRY = len(SYMBOLS) - _LAST


def number(value: int) -> str:
    """A number from 0 in as few symbols as its size asks for: one below 64, two below 1,728."""
    high, low = divmod(value, _LAST)
    signs = SYMBOLS[low]
    while high:
        high, digit = divmod(high, _CARRY)
        signs = SYMBOLS[_LAST + digit] + signs
    return signs


NUMBERS = tuple(number(value) for value in range(4096))
"""The numbers that most gaps are."""

_BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(value: int) -> str:
    """What `Number.prototype.toString(36)` gives."""
    digits = ""
    while value >= 36:
        value, low = divmod(value, 36)
        digits = _BASE36[low] + digits
    return _BASE36[value] + digits


def front_coded(lines: Iterable[tuple[str, str]]) -> str:
    """Sorted words with a value each: how many letters each shares with the word before, the rest, "=", the value."""
    before, coded = "", []
    for word, value in lines:
        shared, limit = 0, min(len(word), len(before), 35)
        while shared < limit and word[shared] == before[shared]:
            shared += 1
        coded.append(f"{_BASE36[shared]}{word[shared:]}={value}")
        before = word
    return ",".join(coded)

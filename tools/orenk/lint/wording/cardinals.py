"""Shape: whole numbers in words, as law texts write them beside the figures: «տասնհինգ», "twenty-five"."""

from __future__ import annotations

import re
from collections.abc import Mapping

_UNITS_HY = ("մեկ", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ինը", "տասը")
_TENS_HY = ("քսան", "երեսուն", "քառասուն", "հիսուն", "վաթսուն", "յոթանասուն", "ութսուն", "իննսուն")
_UNITS_EN = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS_EN = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_UNITS_FR = (
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
)  # fmt: skip
_TENS_FR = ("vingt", "trente", "quarante", "cinquante", "soixante")


def _table(units: tuple[str, ...], tens: tuple[str, ...], more: Mapping[str, int]) -> dict[str, int]:
    return {
        **{word: number for number, word in enumerate(units, 1)},
        **{word: 10 * number for number, word in enumerate(tens, 2)},
        **more,
    }


_WORDS = {
    "hy": _table(_UNITS_HY, _TENS_HY, {"տասն": 10, "ինն": 9, "հարյուր": 100, "հազար": 1000, "միլիոն": 1_000_000}),
    "en": _table(_UNITS_EN, _TENS_EN, {"a": 1, "hundred": 100, "thousand": 1000, "million": 1_000_000}),
    "fr": _table(
        _UNITS_FR, _TENS_FR,
        {"une": 1, "vingts": 20, "cent": 100, "cents": 100, "mille": 1000, "million": 1_000_000, "millions": 1_000_000},
    ),
}  # fmt: skip
_LINKS = {"hy": frozenset[str](), "en": frozenset({"and"}), "fr": frozenset({"et"})}
_COMPOUND = re.compile("|".join(sorted(_WORDS["hy"], key=len, reverse=True)))
_TOKEN = re.compile(r"[^\W\d_]+")


def value_before(words: str, language: str) -> tuple[int, int] | None:
    """The number in words with which `words` end: its offset and its value, or None where they end otherwise."""
    tokens = [(match.start(), match[0].lower()) for match in _TOKEN.finditer(words)]
    known, links = _WORDS[language], _LINKS[language]
    values: list[int] = []
    start = -1
    for at, token in reversed(tokens):
        parts = _parts(token, language)
        if parts:
            values[:0] = [known[part] for part in parts]
            start = at
        elif token not in links or not values:
            break
    return (start, _sum(values)) if values else None


def value_of(words: str, language: str) -> int | None:
    """The value of words that are nothing but a number."""
    found = value_before(words, language)
    return found[1] if found is not None and found[0] == len(words) - len(words.lstrip()) else None


def _parts(token: str, language: str) -> list[str]:
    """The number words in a token, which in Armenian may be a compound; none where something else is in it."""
    if language != "hy" or token in _WORDS["hy"]:
        return [token] if token in _WORDS[language] else []
    parts = _COMPOUND.findall(token)
    return parts if "".join(parts) == token else []


def _sum(values: list[int]) -> int:
    total = current = 0
    for value in values:
        if value >= 1000:
            total += max(current, 1) * value
            current = 0
        elif value == 100 or (value == 20 and current % 100 == 4):
            current += (current % 100 or 1) * value - current % 100
        else:
            current += value
    return total + current

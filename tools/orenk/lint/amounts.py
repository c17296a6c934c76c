"""Shape: the numbers of a unit, in figures and in words, dates, citations and time limits left aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from orenk.language.dates import find_dates
from orenk.lint.by_unit import citations_by_unit, deadlines_by_unit
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText, Unit

_FIGURES = re.compile(r"(?<![\w.-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:([.,])(\d+))?(?!\w)")
_DIGITS = re.compile(r"\d+")
_HY = ("", "", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ինը", "տասը")
_HY_TENS = {20: "քսան", 30: "երեսուն", 40: "քառասուն", 50: "հիսուն", 60: "վաթսուն", 70: "յոթանասուն", 80: "ութսուն",
            90: "իննսուն", 100: "հարյուր", 1000: "հազար"}  # fmt: skip
_EN = ("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
       "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_EN_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty",
            90: "ninety", 100: "hundred", 1000: "thousand"}  # fmt: skip
_FR = ("", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
       "quatorze", "quinze", "seize")  # fmt: skip
_FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingts",
            100: "cent", 1000: "mille"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and its place in the unit's words; `spelled` says that it stands in words."""

    value: str
    start: int
    end: int
    spelled: bool


def amounts(corpus: Corpus, act: str, text: ActText, unit: Unit) -> list[Amount]:
    """The numbers of a unit's own words that are no date, citation or time limit, in order."""
    if unit.text is None:
        return []
    plain = unit.text.plain
    found = [*_figures(plain), *_spelled(plain, text.language)]
    if not found:
        return []
    taken = list(_taken(corpus, act, text.language, unit))
    if any(amount.value.isdigit() and len(amount.value) == 4 for amount in found):
        taken += [(start, end) for start, end, _ in find_dates(plain, text.language)]
    return sorted(
        (one for one in found if not any(start < one.end and one.start < end for start, end in taken)),
        key=lambda one: one.start,
    )


def same_figures(ours: str, theirs: str) -> bool:
    """Whether two texts have the same figures, whatever they count; most pairs of units do."""
    return sorted(_DIGITS.findall(ours)) == sorted(_DIGITS.findall(theirs))


def _taken(corpus: Corpus, act: str, language: str, unit: Unit) -> Iterator[tuple[int, int]]:
    key = act, language, unit.eid
    for citation in citations_by_unit(corpus).get(key, ()):
        if not citation.place.in_heading:
            yield citation.place.span.start, citation.place.span.end
    for deadline in deadlines_by_unit(corpus).get(key, ()):
        yield deadline.place.span.start, deadline.place.span.end


def _figures(plain: str) -> Iterator[Amount]:
    for found in _FIGURES.finditer(plain):
        value = "".join(character for character in found[1] if character.isdigit())
        if found[3]:
            value += found[3] if found[2] == "," and len(found[3]) == 3 else f".{found[3]}"
        yield Amount(value, found.start(), found.end(), False)


def _spelled(plain: str, language: str) -> Iterator[Amount]:
    values, pattern = _words(language)
    for found in pattern.finditer(plain):
        yield Amount(values[found[1].lower()], found.start(), found.end(), True)


@cache
def _words(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """The cardinals from two up, one being an article too, and what finds them."""
    units, tens, joint = {"hy": (_HY, _HY_TENS, ""), "en": (_EN, _EN_TENS, "-"), "fr": (_FR, _FR_TENS, "-")}[language]
    values = {word: str(value) for value, word in enumerate(units) if word}
    values |= {word: str(value) for value, word in tens.items()}
    below = [*enumerate(units[:10])]
    values |= {
        f"{ten}{joint}{word}": str(value + number)
        for value, ten in tens.items()
        if value < 100
        for number, word in below
        if word
    }
    if language == "hy":
        values |= {f"տասն{word}": str(10 + number) for number, word in below if word} | {"տասնմեկ": "11", "տասն": "10"}
    words = "|".join(sorted(values, key=len, reverse=True))
    ending = "(?:ը|ն|ի|ից|ով|ում)?" if language == "hy" else ""
    return values, re.compile(rf"(?<![\w-])({words}){ending}(?![\w-])", re.I)


def unmatched(ours: Iterable[Amount], theirs: Iterable[Amount]) -> list[Amount]:
    """The numbers of `ours` that have no equal among `theirs`, in figures or in words; words may be left out."""
    rest = [one.value for one in theirs]
    lonely = []
    for one in sorted(ours, key=lambda amount: amount.spelled):
        if one.value in rest:
            rest.remove(one.value)
        elif not one.spelled:
            lonely.append(one)
    return lonely

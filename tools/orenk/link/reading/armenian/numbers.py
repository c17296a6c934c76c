"""Numbers beside an Armenian unit word: «1-ին, 2-րդ և 4-րդ մասեր», «5-ից 7-րդ հոդվածներ», «հոդվածներ 5, 6 և 7»."""

from __future__ import annotations

import re

from orenk.language.hy import LANGUAGE
from orenk.link.reading.expressions import BACKWARDS, Numeral
from orenk.link.reading.numerals import NumberWord, precedes
from orenk.link.reading.words import Role, Words

MONTH = re.compile("|".join(LANGUAGE.months))
"""The genitive of a month, before which a number is a date («մայիսի 1-ին»)."""
_NOT_UNITS_AFTER = re.compile("^(?:թվական|թ$|տոկոս|տարեկան|օր|ամս|ժամ|դրամ|%)")


def numbers_before(words: Words, index: int, taken: int) -> tuple[int, tuple[Numeral, ...], str]:
    """The numbers that end at word `index`, read backward: «1-ին, 2-րդ և 4-րդ», «5-ից 7-րդ», «ա»-ից «գ»."""
    numerals = list(_placed(words, index))
    first = index
    signed = words.core(index)[:1] in "N№"
    while first - 1 >= taken:
        at = first - 1
        if words.role(at) is Role.SIGN and at - 1 >= taken:
            first, at, signed = at, at - 1, True
        word = words[at]
        joined = word.role in (Role.AND, Role.TO)
        if joined:
            at -= 1
            if at < taken:
                break
            word = words[at]
        if word.role is not Role.NUMBER or MONTH.match(words.core(at - 1).lower()):
            break
        number: NumberWord = word.value
        if signed and number.ordinal:
            break
        if (not joined and number.from_ and not word.after) or (joined and words[at + 1].role is Role.TO):
            numerals[:1] = [_ranged(_placed(words, at)[-1], numerals[0])]
        elif (joined and word.after in ("", ",")) or word.after == ",":
            numerals[:0] = _placed(words, at)
        else:
            break
        first = at
        if words[at].before:
            break
    if words.role(first - 1) is Role.SIGN and first - 1 >= taken:
        first -= 1
    return first, tuple(numerals), ""


def _ranged(first: Numeral, last: Numeral) -> Numeral:
    problem = "" if precedes(first.number, last.number) else BACKWARDS
    return Numeral(
        first.number, f"{first.typed}–{last.typed}", first.start, last.end, last.number, (), problem,
        first.irregular or last.irregular,
    )  # fmt: skip


def _placed(words: Words, at: int) -> tuple[Numeral, ...]:
    """The numbers of word `at` with offsets in the text."""
    base = words.core_start(at) + (1 if words.core(at)[:1] in "N№" else 0)
    number: NumberWord = words[at].value
    return tuple(
        Numeral(n.number, n.typed, base + n.start, base + n.end, n.last, n.below, n.problem, n.irregular)
        for n in number.numerals
    )


def numbers_after(words: Words, at: int, plural: bool) -> tuple[int, tuple[Numeral, ...]]:
    """The older order, unit word first: «հոդված 5», «հոդվածներ 5, 6 և 7», «հավելված N 1»."""
    index = at + 1
    if words.role(index) is Role.SIGN and not words[index].after:
        index += 1
    if words.role(index) is not Role.NUMBER or words[index].before:
        return at + 1, ()
    number: NumberWord = words[index].value
    if number.spelled or (number.ordinal and words.core(index - 1) == words.core(at)):
        return at + 1, ()
    if _NOT_UNITS_AFTER.match(words.core(index + 1)) or len(number.numerals[0].number) > 4:
        return at + 1, ()
    if words.role(index + 1) is Role.UNIT and number.ordinal:
        return at + 1, ()
    numerals = list(_placed(words, index))
    while plural:
        step = 2 if words.role(index + 1) is Role.AND and not words[index].after else 1
        if step == 1 and words[index].after != ",":
            break
        if words.role(index + step) is not Role.NUMBER:
            break
        index += step
        numerals += _placed(words, index)
    return index + 1, tuple(numerals)

"""Shape: the numbers of a unit, in figures and in words, dates, citations and time limits left aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from orenk.language.dates import find_dates
from orenk.lint.units.by_unit import citations_by_unit, deadlines_by_unit
from orenk.lint.wording.cardinals import value_of
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText, Unit

_FIGURES = re.compile(r"(?<![\w.-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:([.,])(\d+))?(?!\w)")
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ENDING = re.compile(r"(?:ից|ով|ում|ը|ն|ի)$")


class Amount(Struct, frozen=True):
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
    """The cardinals from two up that are one word; one is an article too."""
    for found in _WORD.finditer(plain):
        value = value_of(found[0], language)
        if value is None and language == "hy" and _ENDING.search(found[0]):
            value = value_of(_ENDING.sub("", found[0]), language)
        if value is not None and value > 1:
            yield Amount(str(value), found.start(), found.end(), True)


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


_TIMES = {
    "hy": re.compile(r"([ա-և]+|\d+)\s+անգամ(?![ա-և]*յա)"),
    "en": re.compile(r"\b(?:(once|twice)|([a-z]+|\d+)\s+times)\b", re.I),
    "fr": re.compile(r"\b([a-z]+|\d+)\s+fois\b", re.I),
}
_AS_ONE_WORD = {"once": 1, "twice": 2}


def times(plain: str, language: str) -> list[Amount]:
    """How often something is to happen («մեկ անգամ», "twice"), in order; words such as «առաջին անգամ» are none."""
    found = []
    for match in _TIMES[language].finditer(plain) if "անգամ" in plain or language != "hy" else ():
        said = next(group for group in match.groups() if group).lower()
        value = int(said) if said.isdigit() else _AS_ONE_WORD.get(said) or value_of(said, language)
        if value is not None:
            found.append(Amount(str(value), match.start(), match.end(), True))
    return found

"""Shape: the numbered sequences of a text, each number read as figures, so that what follows what can be asked.

Articles run on through chapters, and so do the points of a decision or an annex; parts, points and sub-points begin
anew in the unit above. Chapters may begin anew in a section or run on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from orenk.language import language
from orenk.language.numbers import roman_value
from orenk.lint.units.provisions import DIVISIONS, ITEMS, Provision, provisions
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit, UnitKind

Number: TypeAlias = tuple[int, ...]
"""A number as figures: «5.1» is (5, 1), «գ» is (3,), «IV» is (4,)."""

_FIGURES = re.compile(r"\d+(?:[.-]\d+)*")
_PREMIER = re.compile(r"(?:[1I](?:er|re|ère)|premier|première)", re.I)
_INSERTED = re.compile(r"(\d+)(?:(bis|ter|quater|quinquies|sexies)|([A-Z]))")
_LATIN = ("", "", "bis", "ter", "quater", "quinquies", "sexies")
_DOUBTFUL = frozenset({"I", "V", "X"})
_RANGES = ("à", "et", "to", "and", "և", "-", "–")
_UP_TO = re.compile(rf"(?:{'|'.join(_RANGES)})\s*(\d+)")


class Numbered(Struct, frozen=True, eq=False):
    """A provision and its number; `last` is the end of a range that it stands for («3-5. (repealed)»)."""

    provision: Provision
    number: Number
    last: Number


Sequence: TypeAlias = tuple[Numbered, ...]


def sequences(corpus: Corpus) -> tuple[Sequence, ...]:
    """Every sequence of numbered units outside quotations; each in the order of the text."""
    return _sequences(corpus)


def follows(before: Number, number: Number) -> bool:
    """Whether `number` may stand right after `before`: 5 → 6, 5 → 5.1, 5.2 → 6, 5.1 → 5.2."""
    if number == (*before, 1):
        return True
    depth = len(number)
    return depth <= len(before) and number[:-1] == before[: depth - 1] and number[-1] == before[depth - 1] + 1


@lru_cache(maxsize=4096)
def figures(code: str, typed: str) -> Number | None:
    """The number of a unit as figures, in the language `code`, or None where it has none that can be counted."""
    if typed.isdecimal():
        return (int(typed),)
    if _FIGURES.fullmatch(typed):
        return tuple(int(part) for part in re.split("[.-]", typed))
    if _PREMIER.fullmatch(typed):
        return (1,)
    if inserted := _INSERTED.fullmatch(typed):
        latin, letter = inserted[2], inserted[3]
        return int(inserted[1]), _LATIN.index(latin) - 1 if latin else ord(letter) - ord("A") + 1
    if typed in ("L", "C", "D", "M") or (typed.isupper() and len(typed) == 1 and not roman_value(typed)):
        return (ord(typed) - ord("A") + 1,) if typed.isascii() else None
    if typed.isupper() and (roman := roman_value(typed)):
        return (roman,)
    ordinal = language(code).letter_ordinal(typed) if typed.islower() else None
    return (ordinal,) if ordinal else None


@lru_cache(maxsize=2)
def _sequences(corpus: Corpus) -> tuple[Sequence, ...]:
    found: dict[tuple[str, str, str, UnitKind], list[Numbered]] = defaultdict(list)
    for one in provisions(corpus, UnitKind.ARTICLE, UnitKind.ANNEX, *DIVISIONS, *ITEMS):
        number = figures(one.text.language, one.unit.number) if one.unit.number else None
        if number is not None:
            run = found[one.act.id, one.text.language, _run(one), one.unit.kind]
            if one.unit.number in _DOUBTFUL:
                number = _in_letters(one.unit, run) or number
            run.append(Numbered(one, number, _last(one.unit, number)))
    return tuple(map(tuple, found.values()))


def _in_letters(unit: Unit, before: list[Numbered]) -> Number | None:
    """The place of an «I», «V» or «X» that stands for the letter after «H», «U» or «W»."""
    typed = before[-1].provision.unit.number if before else ""
    return (
        (ord(unit.number) - ord("A") + 1,)
        if typed and typed.isupper() and ord(typed[0]) + 1 == ord(unit.number)
        else None
    )


def _run(provision: Provision) -> str:
    """The eId of the unit within which this one is numbered."""
    parent = provision.parent
    if parent is None or provision.unit.kind in (UnitKind.ARTICLE, UnitKind.ANNEX):
        return provision.annex if provision.unit.kind is not UnitKind.ANNEX else ""
    if provision.unit.kind in ITEMS and parent.kind in DIVISIONS:
        return provision.annex
    return parent.eid


def _last(unit: Unit, number: Number) -> Number:
    words = unit.heading or unit.text
    if words is None or len(number) != 1 or not words.plain.startswith(_RANGES):
        return number
    end = _UP_TO.match(words.plain)
    return (int(end[1]),) if end and int(end[1]) > number[0] else number

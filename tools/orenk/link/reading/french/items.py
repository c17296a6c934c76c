"""French items that are cited by their sign alone: « au 3° de l'article 2 », « le a) du 2° du II de l'article 4 »."""

from __future__ import annotations

import re

from msgspec.structs import replace

from orenk.link.reading.expressions import LEVELS, Expression, Numeral
from orenk.link.reading.western.numbers import LATIN, placed, ranged
from orenk.link.reading.words import Role, Words
from orenk.model.nodes import UnitKind

_POINT = re.compile(r"\d{1,3}°")
_PART = re.compile(r"[IVX]{1,5}")
_LETTER = re.compile(r"[a-z]")
_HOLDERS = frozenset({UnitKind.ARTICLE, UnitKind.PART, UnitKind.PARAGRAPH, UnitKind.POINT, UnitKind.SUBPOINT})
_UNDER = frozenset({"sous", "sub"})
_MARKED = frozenset({UnitKind.POINT})
"""Kinds whose sign is proof enough; a letter or a Roman figure needs an article before it (« du II », « le a »)."""


def items_before(words: Words, holder: Expression, taken: int) -> list[Expression]:
    """The items before a unit that holds them, in the order of the text."""
    found: list[Expression] = []
    at = holder.first
    if holder.kind not in _HOLDERS:
        return found
    while (item := _item(words, at, taken)) is not None:
        found.insert(0, item)
        at = item.first
    return found


def item_after(words: Words, holder: Expression) -> Expression | None:
    """The point after a comma: « l'article 3, alinéa 1er, 2° »."""
    first = at = holder.last
    if words.core(at) in _UNDER:
        at += 1
    if holder.kind not in _HOLDERS or words[first - 1].after != "," or words.role(at) is not Role.NUMBER:
        return None
    if words.role(at + 1) is Role.UNIT and not words[at].after:
        return None
    kind = _kind(words, at)
    deeper = kind is UnitKind.POINT and holder.kind is not UnitKind.POINT
    lettered = kind is UnitKind.SUBPOINT and holder.kind is UnitKind.POINT and words[at].after[:1] == ")"
    return _expression(words, first, at + 1, kind, placed(words, at)) if kind and (deeper or lettered) else None


def _item(words: Words, holder: int, taken: int) -> Expression | None:
    """The item, or list of items, that « de », « du » joins to the words from `holder` on."""
    at = holder - 1
    if words.role(at) is Role.DETERMINER and not words[at].after:
        at -= 1
    last = at - 1
    latin = words.core(last) if words.core(last) in LATIN and not words[last].after else ""
    end, last = last + 1, last - bool(latin)
    if words.role(at) is not Role.OF or words[at].after or last < taken or words.role(last) is not Role.NUMBER:
        return None
    kind = _kind(words, last)
    if kind is None or words[last].after not in ("", ")"):
        return None
    first, numerals = last, list(placed(words, last))
    if latin:
        numerals[-1] = replace(numerals[-1], number=numerals[-1].number + latin, end=words.core_end(end - 1))
    while words.role(first - 1) in (Role.AND, Role.TO) and first - 2 >= taken and _kind(words, first - 2) is kind:
        added = placed(words, first - 2)
        if words.role(first - 1) is Role.TO:
            numerals[:1] = [ranged(added[-1], numerals[0])]
        else:
            numerals[:0] = added
        first -= 2
        while first - 1 >= taken and words[first - 1].comma and _kind(words, first - 1) is kind:
            first -= 1
            numerals[:0] = placed(words, first)
    sure = kind in _MARKED or words.role(first - 1) in (Role.DETERMINER, Role.OF)
    return _expression(words, first, end, kind, tuple(numerals)) if sure else None


def _kind(words: Words, at: int) -> UnitKind | None:
    """What the sign of an item stands for: « 2° » a point, « a) » a subpoint, « II » a part."""
    if words.role(at) is not Role.NUMBER or words[at].before:
        return None
    core = words.core(at)
    if _POINT.fullmatch(core):
        return UnitKind.POINT
    if _LETTER.fullmatch(core):
        return UnitKind.SUBPOINT
    return UnitKind.PART if _PART.fullmatch(core) else None


def _expression(words: Words, first: int, last: int, kind: UnitKind, numerals: tuple[Numeral, ...]) -> Expression:
    return Expression(words.core_start(first), numerals[-1].end, first, last, LEVELS[kind], kind, numerals)

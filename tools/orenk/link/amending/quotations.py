"""The quotations of an instruction: the words it changes, told from titles of acts and letters of sub-points."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from msgspec import Struct

MASK = "\ue000"
"""Stands for each character of a quotation, so that no word in it is read as one of the instruction."""
QUOTED = re.compile(f"{MASK}+")

_PAIRS = {"«": "»", "“": "”", "„": "“", '"': '"', "‘": "’"}
_LETTER = re.compile(
    r"[«“\"‘]\s?[ա-ֆa-z]{1,2}\s?[»”\"’]-?(?:ից|ի|ով|ում|րդ|ին)?,?\s+(?:և\s+«[ա-ֆ]»\s+)?(?:ենթակետ|պարբերությ|կետ)"
)
_LETTER_LISTED = re.compile(
    r"«[ա-ֆ]{1,2}»(?:-ից|-ի)?(?:\s*,\s*|\s+(?:և|կամ|մինչև)\s+|\s+)«[ա-ֆ]{1,2}»(?:[^«]{0,6}«[ա-ֆ]{1,2}»)*-?\w*\s+(?:ենթակետ|պարբերությ|կետ)"
)


class Role(Enum):
    """What quoted words are to the command."""

    OLD = auto()
    NEW = auto()
    AFTER = auto()
    BEFORE = auto()
    TEXT = auto()
    OBJECT = auto()  # «…» բառերը: old where words go, new where words come


class Quotation(Struct, frozen=True):
    """Quoted words: `start` and `end` with the marks, `first` and `last` without them."""

    start: int
    end: int
    first: int
    last: int


_SIGNS = {
    "period": ".", "full stop": ".", "semicolon": ";", "comma": ",", "colon": ":",
    "point-virgule": ";", "point final": ".", "virgule": ",", "deux-points": ":",
    "վերջակետ": "։", "ստորակետ": ",", "միջակետ": ".", "բութ": "՝",
}  # fmt: skip
"""Signs that an instruction calls by their names."""
_NAMED_SIGN = re.compile(
    r"\b(?:(?:strik|insert|delet|replac|substitut|omit|add)\w*\s+(?:out\s+)?(?:the|an?)|(?:by|with)\s+an?)\s+"
    r"(?P<en>period|full stop|semicolon|comma|colon)(?=\s+(?:at the end|and|in its place|with|by)\b|[.,;]|\s*$)"
    r"|\b(?:le|la|les|un|une|par)\s+(?P<fr>point-virgule|point final|virgule|deux-points)\b"
    r"|(?<![ա-և])(?P<hy>վերջակետ|ստորակետ|միջակետ|բութ)(?=(?:ը|ն|ով|ից)(?![ա-և]))",
    re.I,
)
_SOMETHING_NAMED = re.compile("period|full stop|semicolon|comma|colon|virgule|point final|deux-points|կետ|բութ", re.I)

TitleTest = Callable[[str, int, int], bool]
"""Whether the quotation from `start` to `end` of a text is the title of an act."""


def quotations(plain: str, is_title: TitleTest) -> list[Quotation]:
    """The outermost quotations of a text; one that is never closed runs to the end."""
    found = []
    at = 0
    while at < len(plain):
        sign = plain[at]
        if sign not in _PAIRS or (sign in "‘" and at and plain[at - 1].isalnum()):
            at += 1
            continue
        end = _closed(plain, at, _PAIRS[sign])
        if not _is_letter(plain, at) and not is_title(plain, at, end):
            inner = plain[at + 1 : end - 1] if plain[end - 1] in _PAIRS.values() else plain[at + 1 : end]
            first = at + 1 + len(inner) - len(inner.lstrip())
            found.append(Quotation(at, end, first, first + len(inner.strip())))
        at = end
    return _with_named_signs(plain, found) if _SOMETHING_NAMED.search(plain) else found


def _with_named_signs(plain: str, found: list[Quotation]) -> list[Quotation]:
    """The quotations, and the names of signs outside them («վերջակետը», "the period")."""
    named = []
    for one in _NAMED_SIGN.finditer(plain):
        start, end = next(one.span(group) for group in ("en", "fr", "hy") if one[group])
        if not any(quote.start < end and start < quote.end for quote in found):
            named.append(Quotation(start, end, start, end))
    return sorted([*found, *named], key=_first) if named else found


def _first(one: Quotation) -> int:
    return one.start


def words_of(plain: str, start: int, end: int) -> str:
    """The words from `start` to `end` of an instruction: a sign for its name, unless the name is quoted."""
    typed = plain[start:end]
    if start and plain[start - 1] in _PAIRS:
        return typed
    return _SIGNS.get(typed.lower(), typed)


def _is_letter(plain: str, at: int) -> bool:
    return bool(_LETTER.match(plain, at) or _LETTER_LISTED.match(plain, at))


def _closed(plain: str, at: int, close: str) -> int:
    """The offset after the mark that closes the one at `at`."""
    opened = plain[at]
    depth = 0
    for index in range(at, len(plain)):
        if plain[index] == opened and (opened != close or index == at):
            depth += 1
        elif plain[index] == close:
            depth -= 1
            if depth == 0:
                return index + 1
    return len(plain)


def masked(plain: str, found: list[Quotation]) -> str:
    """The text with every quotation hidden; offsets stay as they are."""
    pieces, at = [], 0
    for one in found:
        pieces += [plain[at : one.start], MASK * (one.end - one.start)]
        at = one.end
    return "".join([*pieces, plain[at:]])

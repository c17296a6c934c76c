"""Shape: the sentences of a unit's words."""

from __future__ import annotations

import re

from orenk.base.span import Span

_END = {
    "hy": re.compile(r"։\s*"),
    "en": re.compile(r"[.!?](?=\s+[A-Z“])\s*"),
    "fr": re.compile(r"[.!?](?=\s+[A-ZÀ-Ý«])\s*"),
}


def sentences(plain: str, language: str) -> list[Span]:
    """The sentences of a text, in order, without the space between them."""
    found = []
    start = 0
    for end in _END[language].finditer(plain):
        found.append(Span(start, end.start() + 1))
        start = end.end()
    if start < len(plain):
        found.append(Span(start, len(plain)))
    return found


def sentence_at(plain: str, language: str, offset: int) -> Span:
    """The sentence that holds the character at `offset`."""
    return next((one for one in sentences(plain, language) if offset < one.end), Span(0, len(plain)))

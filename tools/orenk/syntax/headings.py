"""Heading lines: the unit word of the file's language, a number as typed, and the words after it."""

from __future__ import annotations

import re
from collections.abc import Callable

from orenk.base.source import Source
from orenk.base.span import Span
from orenk.language.model import Language
from orenk.syntax.inline import read_inline, unit_text
from orenk.syntax.lines import Line
from orenk.syntax.nodes import Heading

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(
    r"\s*(?:[Nn№]\.?\s*(?=\d)|թիվ\s+)?"
    r"(?P<number>(?:[A-Z]{1,2}\.?\s?)?\d+(?:[.\-]\d+)*(?:er|re|ère|bis|ter|quater|quinquies|sexies|[A-Z]{1,2})?(?![^\W\d_])|"
    r"[Pp]remi(?:er|ère)|[IVXLCDM]+(?:er|re|ère)?(?![^\W\d_])|[A-Z](?=[.:)]|\s*$))"
    r"\s*[.:)]?(?=\s|$)"
)


def read_heading(
    source: Source,
    language: Language,
    line: Line,
    depth: int,
    skip: int,
    problem: Callable[[str, Span], None],
) -> Heading:
    """The heading on `line`, its words beginning `skip` characters in.

    The first line with one `#` is the title of the act; any other heading must begin with a unit word.
    """
    start = min(line.first + skip, line.last)
    words = source.text[start : line.last]
    unit, number, width = _unit(words, language)
    if not unit and depth > 1:
        unit = "unknown"
        problem("unknown-unit", Span(start, start + len(words.split()[0]) if words.split() else line.last))
    at = start + width
    while at < line.last and source.text[at] in " \t.—–-":
        at += 1
    text, inlines = read_inline(unit_text(source.text, [(at, line.last)]), problem)
    name = Span(start, start + len(words[:width].rstrip()))
    return Heading(Span(line.start, line.end), depth, unit, number, source[name], name, text, inlines)


def _unit(words: str, language: Language) -> tuple[str, str, int]:
    """The kind of unit, its number as typed, and how many characters both take; nothing where there is no unit."""
    word = _WORD.match(words)
    unit = language.heading_unit(word[0]) if word else None
    if word is None or unit is None:
        return "", "", 0
    number = _NUMBER.match(words, word.end())
    if number is None:
        return (unit, "", word.end()) if unit == "annex" else ("", "", 0)
    return unit, number["number"], number.end()

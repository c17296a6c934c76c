"""Armenian decisions of the Government and of the Prime Minister as plain text.

The title ends in «մասին», the decision opens with its legal basis, and its points bear the signs of the source form; a
letter with a bracket («ա)») gets the stop of the source form. What is printed about the act itself, its kind, number
and day, is told and left out: an official number is never an attribute of a text of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.span import Span
from orenk.exchange.outline import Clause, ClauseKind, ForeignLaw, Unread, Unreadable

_POINT = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})*)(?P<sign>[.)])\s+|(?P<letter>[ա-ֆ])[.)]\s+")
_ANNEX = re.compile(r"Հավելված(?:\s+(?:N|№|թիվ)?\s*(?P<number>\d+))?\s*$")
_ISSUED = re.compile(r"#|\d{1,2}\s+[Ա-Ֆ]?[ա-և]+\s+\d{4}|.*(?:կառավարության|վարչապետի)\s+որոշում(?:\s|,|$)")
_ABOUT = re.compile(r".*մասին[:։]?$")


def read_decision(text: str, id: str) -> ForeignLaw:
    """The decision in a plain text whose paragraphs stand on lines of their own."""
    title = ""
    clauses: list[Clause] = []
    unread: list[Unread] = []
    for words, span in _lines(text):
        if not title and not clauses and _ABOUT.match(words) and len(words) < 400:
            title = words.rstrip(":։")
        elif not clauses and _ISSUED.match(words) and len(words) < 120:
            unread.append(Unread(Unreadable.CLOSING, span))
        else:
            clauses.append(_clause(words, span))
    return ForeignLaw(id, "government-decision", "hy", title, tuple(clauses), tuple(unread))


def _lines(text: str) -> Iterator[tuple[str, Span]]:
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            yield words, Span(start, start + len(words))
        at += len(line) + 1


def _clause(words: str, span: Span) -> Clause:
    annex = _ANNEX.match(words)
    if annex:
        return Clause(ClauseKind.HEADING, ("",), span, "Հավելված", annex["number"] or "", 1)
    point = _POINT.match(words)
    if point is None:
        return Clause(ClauseKind.PARAGRAPH, (words,), span)
    number = point["number"] or point["letter"]
    level = 3 if point["letter"] else 1 if point["sign"] == "." else 2
    return Clause(ClauseKind.ITEM, (words[point.end() :],), span, number=number, level=level)

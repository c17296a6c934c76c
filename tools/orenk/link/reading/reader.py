"""The one way in: a text, its language and the kind of its act, and out come the paths it cites."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from orenk.link.reading.expressions import CitedPath
from orenk.link.reading.grammar import Grammar
from orenk.link.reading.paths import cited_paths
from orenk.link.reading.words import Words
from orenk.model.nodes import UnitKind

_NAMES = {"hy": "armenian", "en": "english", "fr": "french"}
_LAW: Sequence[UnitKind] = (UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH)
_DECISION: Sequence[UnitKind] = (UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH)


def read_citations(text: str, language: str, kind: str = "law") -> list[CitedPath]:
    """The paths cited in `text`, in the order of the words; offsets are those of `text`.

    `language` is hy, en or fr, `kind` that of the act, as in its record: in a government decision bracketed numbers
    count from the point down. Linear in the text; a text that names no unit and no act costs one look-up per word.
    """
    grammar = _grammar(language)
    words = Words(text, grammar.table)
    if not words.anchors:
        return []
    expressions = grammar.expressions(words)
    if not expressions:
        return []
    levels = _DECISION if kind == "government-decision" else _LAW
    return list(cited_paths(expressions, lambda a, b: grammar.joint(words, a, b), levels))


@cache
def _grammar(language: str) -> Grammar:
    """A base has its words in two or three languages, and the patterns of the others need not be compiled."""
    name = _NAMES[language]
    grammar: Grammar = getattr(import_module(f"orenk.link.reading.{name}.units"), name.upper())
    return grammar

"""The stylesheet of Material without the parts that our frame does not have: a third of its weight."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

KEPT = frozenset({
    "js", "no-js", "focus-visible", "admonition", "admonition-title", "note", "tip", "warning", "md-container",
    "md-main", "md-main__inner", "md-content__inner", "md-grid", "md-header", "md-header__inner", "md-icon",
    "md-overlay", "md-skip", "md-toggle", "md-typeset", "md-search", "md-search__form", "md-search__icon",
    "md-search__inner", "md-search__input", "md-search__options", "md-search__output", "md-search__overlay",
    "md-search__scrollwrap", "md-search-result", "md-search-result__article", "md-search-result__item",
    "md-search-result__link", "md-search-result__list", "md-search-result__meta",
})  # fmt: skip
"""The classes of Material that our pages use; a rule about any other class is left out."""

_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_NEGATED = re.compile(r":not\([^()]*\)")
_SIGN = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|/\*.*?\*/|[{};]', re.DOTALL)
_COMMA = re.compile(r",(?![^(]*\))")
_NAMED = re.compile(r"var\((--[\w-]+)")
_DECLARED = re.compile(r"(--[\w-]+):((?:[^;{}\"']|\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')*);?")


def lightened(css: str) -> str:
    """The rules of a stylesheet that can match in our pages, and the properties that those refer to."""
    before, kept = "", "".join(_matching(css))
    while kept != before:
        before, named = kept, set(_NAMED.findall(kept))
        kept = _DECLARED.sub(partial(_referred, named), before)
    return kept


def _referred(named: set[str], declared: re.Match[str]) -> str:
    return declared[0] if declared[1] in named else ""


def _matching(css: str) -> Iterator[str]:
    for statement in _statements(css):
        head, brace, body = statement.partition("{")
        if not brace or (head.startswith("@") and not head.startswith(("@media", "@supports"))):
            yield statement
        elif head.startswith("@"):
            if inner := "".join(_matching(body[:-1])):
                yield f"{head}{{{inner}}}"
        elif selectors := [one for one in _COMMA.split(head) if set(_CLASS.findall(_NEGATED.sub("", one))) <= KEPT]:
            yield f"{','.join(selectors)}{{{body}"


def _statements(css: str) -> Iterator[str]:
    """Rules with their blocks, and statements that end with a semicolon."""
    depth = start = 0
    for sign in _SIGN.finditer(css):
        depth += {"{": 1, "}": -1}.get(sign[0], 0)
        if depth == 0 and sign[0] in "};":
            yield css[start : sign.end()].strip()
            start = sign.end()

"""What a law text does not have: raw HTML, code, images, attribute lists, links that run something."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.diagnostic import Edit, Fix
from orenk.base.span import Origin, Span

_TAG = re.compile(r"</?[A-Za-z][^<>\n]*>?|<!(?!--)[^<>\n]*>?")
_CODE = re.compile(r"(?<![ա-և`])`+(?:[^`\n]{1,80}`+)?")
"""A backtick after an Armenian letter is no code but the sign «՝» mistyped, which a rule with a fix finds."""
_BRACES = re.compile(r"\{[^{}\n]*\}?\}?")
_IMAGE = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\))?")
_SCHEME = re.compile(r"\]\(\s*(?!https:|mailto:|act:)([A-Za-z]+:[^)\s]*)")
_INCLUDE = re.compile(r"--8<--[^\n]*")
_STARRED = re.compile(r"\*(?<=\d\*)\d+")
_UNDERSCORED = re.compile(r"_(?<=\d_)\d+")
_ABBREVIATION = re.compile(r"^\*\[[^\]\n]*\]:?", re.M)
_FOOTNOTE = re.compile(r"\[\^[^\]\n]*\]:?")
_INLINE_NOTE = re.compile(r"^[ \t>]*[^\s>][^\n]*?(<!--)", re.M)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_FAR_LINK = re.compile(r"(?<=\])\[[^\]\n]*\]")
_FAR_ADDRESS = re.compile(r"^[ \t>]*\[[^\]^\n]+\]:[ \t]", re.M)
_STRUCK = re.compile(r"~~[^~\n]*~~")
_COMMENT = re.compile(r"<!--.*?-->", re.S)

_SIGNS = (
    ("inline-note", "<!--", _INLINE_NOTE, 1), ("raw-html", "<", _TAG, 0), ("code", "`", _CODE, 0),
    ("attribute-list", "{", _BRACES, 0), ("image", "![", _IMAGE, 0),
    ("link-scheme", "](", _SCHEME, 1), ("include", "--8<--", _INCLUDE, 0),
    ("sign-between-digits", "*", _STARRED, 0), ("sign-between-digits", "_", _UNDERSCORED, 0),
    ("abbreviation", "*[", _ABBREVIATION, 0), ("footnote", "[^", _FOOTNOTE, 0),
    ("raw-html", "&", _ENTITY, 0), ("far-link", "][", _FAR_LINK, 0), ("far-link", "]:", _FAR_ADDRESS, 0),
    ("struck-words", "~~", _STRUCK, 0),
)  # fmt: skip
"""Each with a sign that it cannot do without, which is looked for first because clean text has none of them."""

_LEVEL_3 = re.compile(r"\(?([a-zա-ֆ])\)")
_LEVEL_2 = re.compile(r"\((\d{1,3})\)")


def suspicious_spans(text: str) -> Iterator[tuple[str, Span]]:
    """Every such sign outside drafting notes: the name of the problem and its place."""
    notes: list[tuple[int, int]] | None = None
    for name, sign, pattern, group in _SIGNS:
        if sign not in text:
            continue
        for match in pattern.finditer(text):
            if notes is None:
                notes = [note.span() for note in _COMMENT.finditer(text)]
            if not any(start < match.start(group) < end for start, end in notes):
                yield name, Span(*match.span(group))


def marker_fix(origin: Origin, marker: str) -> Fix | None:
    """The house form of a foreign marker: `ա)` and `(a)` become `ա.` and `a.`, `(1)` becomes `1)`."""
    letter, number = _LEVEL_3.fullmatch(marker), _LEVEL_2.fullmatch(marker)
    if letter:
        return Fix((Edit(origin, f"{letter[1]}."),))
    return Fix((Edit(origin, f"{number[1]})"),)) if number else None

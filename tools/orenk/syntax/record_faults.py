"""What a YAML parser could not read, in the words of the person who typed it."""

from __future__ import annotations

import re

from msgspec import Struct

from orenk.base.diagnostic import Diagnostic, Edit, Fix, Related
from orenk.base.messages import records as words
from orenk.base.source import Source

_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
HIDDEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What no text may hold, not even written as an escape such as `"\\u202e"`."""
_FIELD = re.compile(r"(?P<indent>[ ]*)(?:- +)*[^\s:#\"'{}\[\]]+:[ ]+(?P<value>\S.*)")


class Fault(Struct, frozen=True):
    """What the parser says, in its words: `at` is where it broke, `opened` where what it read there began."""

    problem: str
    at: int
    context: str = ""
    opened: int | None = None


def forbidden_characters(source: Source) -> list[Diagnostic]:
    """Control characters, line separators and surrogates: the first of each."""
    first: dict[str, int] = {}
    for match in _FORBIDDEN.finditer(source.text):
        first.setdefault(match.group(), match.start())
    return [
        Diagnostic(words.CHARACTER, source.origin(at, at + 1), {"code": f"{ord(character):04X}"})
        for character, at in first.items()
    ]


def syntax_fault(source: Source, fault: Fault) -> Diagnostic:
    """The problem as a value: with the opening sign where its partner is missing, with quotes as a fix."""
    text, problem, context = source.text, fault.problem, fault.context
    at = fault.opened if fault.opened is not None and "find expected ':'" in problem else fault.at
    at = min(at, len(text))
    line = source.position(at).line
    begin = source.line_starts()[line - 1]
    typed = source.line(line)
    if "\t" in typed[: len(typed) - len(typed.lstrip())]:
        return _located(source, at, "tab")
    if fault.opened is not None and ("flow" in context or "end of stream" in problem):
        return _unclosed(source, at, fault.opened)
    if "escape" in problem or "hex" in problem:
        back = max(text.rfind("\\", begin, at + 2), begin)
        code = text[back + 1 : back + 2] in ("u", "U", "x")
        return _located(source, back, "escape", sign=text[back : back + (6 if code else 2)])
    field = _FIELD.match(typed)
    value = begin + field.start("value") if field else len(text)
    if field and "mapping values are not allowed" in problem and at >= value:
        return _located(source, at, "colon", fix=_quoted(source, line, field))
    if field and value < at and text[value] in "'\"":
        return _located(source, at, "after-quote")
    if field and value <= at:
        return _located(source, value, "sign", fix=_quoted(source, line, field), sign=text[value])
    return _located(source, at, "stray" if _misplaced(problem) else "")


def _misplaced(problem: str) -> bool:
    signs = ("expected key", "indicator", "expected ':'", "not allowed", "<block end>")
    return any(sign in problem for sign in signs)


def _located(source: Source, at: int, variant: str, fix: Fix | None = None, sign: str = "") -> Diagnostic:
    origin = source.origin(at, min(at + 1, len(source.text)))
    return Diagnostic(words.SYNTAX, origin, {"sign": sign} if sign else {}, variant, fix=fix)


def _unclosed(source: Source, at: int, opened: int) -> Diagnostic:
    return Diagnostic(
        words.SYNTAX,
        source.origin(at, min(at + 1, len(source.text))),
        {"sign": source.text[opened : opened + 1], "line": source.position(opened).line},
        "unclosed",
        related=(Related(source.origin(opened, opened + 1), words.OPENED),),
    )


def _quoted(source: Source, line: int, field: re.Match[str]) -> Fix | None:
    """The value in quotes, unless it goes on in the next line or ends in a comment."""
    starts = source.line_starts()
    following = source.line(line + 1) if line < len(starts) else ""
    value = field["value"].rstrip()
    if " #" in value or following.startswith(field["indent"] + " "):
        return None
    start = starts[line - 1] + field.start("value")
    return Fix((Edit(source.origin(start, start + len(value)), quoted(value)),), safe=True)


def quoted(value: str) -> str:
    """The value as double-quoted YAML."""
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

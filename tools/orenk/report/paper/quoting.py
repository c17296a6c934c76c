"""The words found fault with, as they stand in their line, and what ties a ruling to them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.base.span import Origin
from orenk.report.data import fingerprint

_AROUND = 160
"""So many characters of the line are quoted before and after the words."""
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Part(Struct, frozen=True):
    """Some words of a field: `role` is `strong`, `code` or "" (plain); `language` that of the words, "" if ours."""

    words: str
    role: str = ""
    language: str = ""


def mark_of(one: Diagnostic, sources: Mapping[str, Source]) -> tuple[str, str, str]:
    """What a ruling is tied to: the rule, the provision, and a digest of the finding and the line it quotes."""
    before, _, after = _quoted(one.origin, sources)
    told = f"{fingerprint(one, sources)}\0{before}\0{after}"
    return one.kind.name, one.address or one.origin.path, hashlib.sha256(told.encode()).hexdigest()[:16]


def quotation(origin: Origin, sources: Mapping[str, Source]) -> Iterator[Part]:
    """The words found fault with, as they stand in their line."""
    before, words, after = _quoted(origin, sources)
    if not words:
        return
    language = _language(origin.path)
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    yield Part(f"«{before}", language=language)
    yield Part(words, "strong", language)
    yield Part(f"{after}»", language=language)


def _quoted(origin: Origin, sources: Mapping[str, Source]) -> tuple[str, str, str]:
    """What stands before the words in their line, the words, and what stands after; all without marks of Markdown."""
    source = sources.get(origin.path)
    if source is None:
        return "", "", ""
    text, start, end = source.text, origin.span.start, origin.span.end
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    rest = "" if text[end - 1 : end] == "\n" else text[end : high if high >= 0 else len(text)]
    pieces = text[low:start], text[start:end], rest
    before, words, after = (" ".join(_LINK.sub(r"\1", piece).replace("**", "").split()) for piece in pieces)
    before += " " if before and pieces[0][-1:].isspace() else ""
    return before, words, (" " if after and pieces[2][:1].isspace() else "") + after


def _language(path: str) -> str:
    parts = path.rpartition("/")[2].split(".")
    return parts[1] if len(parts) == 3 and parts[2] == "md" else ""

"""Words as they stand in their line, so that a reader sees what they are about."""

from __future__ import annotations

import re

from msgspec import Struct

from orenk.base.source import Source
from orenk.base.span import Span

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Excerpt(Struct, frozen=True):
    """Some words, and what stands before and after them in their line; marks of Markdown left out."""

    before: str
    words: str
    after: str

    def shortened(self, around: int) -> Excerpt:
        """The same with at most `around` characters on either side, cut at a space."""
        before = self.before if len(self.before) <= around else "…" + self.before[-around:].partition(" ")[2]
        after = self.after if len(self.after) <= around else self.after[:around].rpartition(" ")[0] + "…"
        return Excerpt(before, self.words, after)


def excerpt(source: Source, span: Span) -> Excerpt:
    """The words at `span`, with the rest of the lines they stand in."""
    text, start, end = source.text, span.start, span.end
    low, high = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    rest = "" if text[end - 1 : end] == "\n" else text[end : high if high >= 0 else len(text)]
    pieces = text[low:start], text[start:end], rest
    before, words, after = (" ".join(_LINK.sub(r"\1", piece).replace("**", "").split()) for piece in pieces)
    before += " " if before and pieces[0][-1:].isspace() else ""
    return Excerpt(before, words, (" " if after and pieces[2][:1].isspace() else "") + after)

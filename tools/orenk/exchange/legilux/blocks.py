"""The file cut into blocks: headings, and paragraphs with how far they are indented and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from orenk.base.span import Span

_FRONT = re.compile(r'(\w+):\s*"?(.*?)"?\s*$')
_MARKER_ALONE = re.compile(r"(?:\(\d+[a-z]{0,8}\)|\d{1,3}(?:\.\d+)*[.)°]|[a-z]{1,2}\)|[IVX]+[.)])$")
_OPENS = re.compile(r"(?:\d{1,3}[.)°]|\(\d|[a-z]\)|[-–—•*]\s)")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_RAISED = re.compile(r"<sup>\s*([^<]*?)\s*</sup>")
_RAISED_FIGURES = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TAG = re.compile(r"</?[a-z]+/?>")
_STARS = re.compile(r"\*+")


class Block(Struct, frozen=True):
    """A paragraph or heading: `depth` counts its `#`, `indented` whether it stands under the block before.

    `apart` says that its number stood on a line of its own, which tells parts from the items of a list.
    """

    words: str
    span: Span
    depth: int = 0
    indented: bool = False
    bold: bool = False
    apart: bool = False


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """The fields at the head of the file, and the offset at which the law begins."""
    if not text.startswith("---\n"):
        return {}, 0
    end = text.find("\n---\n", 4)
    if end < 0:
        return {}, 0
    fields = {found[1]: found[2] for line in text[4:end].split("\n") if (found := _FRONT.match(line))}
    return fields, end + 5


def blocks(text: str, start: int) -> Iterator[Block]:
    """The blocks of the law from offset `start`; a number that stands alone is joined with the words after it."""
    waiting: Block | None = None
    for block in _blocks(text, start):
        if waiting is not None:
            if block.depth == 0 and not _MARKER_ALONE.match(block.words):
                span = Span(waiting.span.start, block.span.end)
                yield Block(f"{waiting.words} {block.words}", span, 0, waiting.indented, block.bold, True)
                waiting = None
                continue
            yield waiting
            waiting = None
        if block.depth == 0 and _MARKER_ALONE.match(block.words):
            waiting = block
        else:
            yield block
    if waiting is not None:
        yield waiting


def _blocks(text: str, start: int) -> Iterator[Block]:
    gathered: list[tuple[int, int]] = []
    inside = False
    for first, last in _lines(text, start):
        line = text[first:last]
        bare = line.strip()
        indented = len(line) - len(line.lstrip()) >= 8
        fresh = line.startswith("#") or indented or inside or _OPENS.match(bare)
        if gathered and (not bare or fresh):
            yield from _block(text, gathered, inside)
            gathered = []
        inside = bool(bare) and indented
        if bare:
            gathered.append((first, last))
        if line.startswith("#"):
            yield from _block(text, gathered, False)
            gathered = []
    if gathered:
        yield from _block(text, gathered, inside)


def _lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield at, end
        at = end + 1


def _block(text: str, lines: list[tuple[int, int]], indented: bool) -> Iterator[Block]:
    words = " ".join(text[first:last].strip() for first, last in lines)
    depth = len(words) - len(words.lstrip("#"))
    bold = words.startswith("**")
    plain = _plain(words[depth:] if depth <= 6 else words)
    if plain:
        yield Block(plain, Span(lines[0][0], lines[-1][1]), depth if depth <= 6 else 0, indented, bold)


def _plain(words: str) -> str:
    """The words without the marks of Markdown: bold, links, raised letters."""
    words = _RAISED.sub(_lowered, words)
    words = _LINK.sub(r"\1", _TAG.sub("", words))
    return " ".join(_STARS.sub("", words).replace("\\", "").split())


def _lowered(raised: re.Match[str]) -> str:
    sign = raised[1]
    if sign.isdecimal():
        return sign.translate(_RAISED_FIGURES)
    return "°" if sign == "o" else sign

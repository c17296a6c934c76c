"""The syntax tree of a law file: blocks as they were written, in order, tiling the source without a gap."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct

from orenk.base.span import Span, Text


class Strong(Struct, frozen=True):
    """Bold words, offsets in the plain text: a term is defined here."""

    span: Span


class Link(Struct, frozen=True):
    """A link written by hand, offsets in the plain text, and its target as typed."""

    span: Span
    target: str


Inline: TypeAlias = Strong | Link


class Blank(Struct, frozen=True):
    """Empty lines between units."""

    span: Span


class Heading(Struct, frozen=True):
    """`## Chapter 1. Words`: the unit word's kind ("" for the title of the act, `unknown` where no unit is known).

    `marker` is unit word and number as typed («Հոդված 5.»), `name` their place; `text` the words after it.
    """

    span: Span
    depth: int
    unit: str
    number: str
    marker: str
    name: Span
    text: Text
    inlines: tuple[Inline, ...]


class Item(Struct, frozen=True):
    """A unit with a marker: level 1 is `1.`, level 2 `1)`, level 3 `ա.` or `a.`; in quoted text «1. too."""

    span: Span
    level: int
    number: str
    marker: str
    name: Span
    text: Text
    inlines: tuple[Inline, ...]


class Paragraph(Struct, frozen=True):
    """Words without a marker; `readable` is False for lines the grammar refuses, which stay in the text."""

    span: Span
    text: Text
    inlines: tuple[Inline, ...]
    readable: bool = True


class Quotation(Struct, frozen=True):
    """`> ` lines: quoted text of an amending act, the same grammar inside."""

    span: Span
    blocks: tuple[Block, ...]


class Table(Struct, frozen=True):
    """`| … |` lines; `rows` leaves out the line of dashes under the head."""

    span: Span
    rows: tuple[tuple[Text, ...], ...]


class Comment(Struct, frozen=True):
    """`<!-- … -->`: a drafting note, never published."""

    span: Span
    words: str


class Allow(Struct, frozen=True):
    """`<!-- allow rule-name: reason -->`: the one form of suppression."""

    span: Span
    rule: str
    reason: str


Block: TypeAlias = Blank | Heading | Item | Paragraph | Quotation | Table | Comment | Allow


class Document(Struct, frozen=True, eq=False):
    """A parsed law file; the spans of `blocks` tile `text`, so that printing is walking."""

    path: str
    text: str
    language: str
    blocks: tuple[Block, ...]

    def walk(self) -> Iterator[Block]:
        """All blocks, those inside quotations too."""
        yield from _walk(self.blocks)


def _walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Quotation):
            yield from _walk(block.blocks)

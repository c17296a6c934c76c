"""The syntax tree of a law file: blocks as they were written, in order, tiling the source without a gap."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from orenk.base.span import Span, Text


@dataclass(frozen=True, slots=True)
class Strong:
    """Bold words, offsets in the plain text: a term is defined here."""

    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link written by hand, offsets in the plain text, and its target as typed."""

    span: Span
    target: str


Inline: TypeAlias = Strong | Link


@dataclass(frozen=True, slots=True)
class Blank:
    """Empty lines between units."""

    span: Span


@dataclass(frozen=True, slots=True)
class Heading:
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


@dataclass(frozen=True, slots=True)
class Item:
    """A unit with a marker: level 1 is `1.`, level 2 `1)`, level 3 `ա.` or `a.`; in quoted text «1. too."""

    span: Span
    level: int
    number: str
    marker: str
    name: Span
    text: Text
    inlines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words without a marker; `readable` is False for lines the grammar refuses, which stay in the text."""

    span: Span
    text: Text
    inlines: tuple[Inline, ...]
    readable: bool = True


@dataclass(frozen=True, slots=True)
class Quotation:
    """`> ` lines: quoted text of an amending act, the same grammar inside."""

    span: Span
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`| … |` lines; `rows` leaves out the line of dashes under the head."""

    span: Span
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """`<!-- … -->`: a drafting note, never published."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Allow:
    """`<!-- allow rule-name: reason -->`: the one form of suppression."""

    span: Span
    rule: str
    reason: str


Block: TypeAlias = Blank | Heading | Item | Paragraph | Quotation | Table | Comment | Allow


@dataclass(frozen=True, slots=True, eq=False)
class Document:
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

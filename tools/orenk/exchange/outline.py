"""What a reader of foreign files makes: the clauses of a law in their order, and what it could not read."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from orenk.base.span import Span

DEFINED = ("\x02", "\x03")
"""The signs around a term that the foreign text marks as defined; bold in the source form."""


class ClauseKind(StrEnum):
    """What a clause is typed as in the source form."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    NOTE = "note"


class Clause(Struct, frozen=True):
    """One clause of a foreign law.

    `lines` are its words without the number, one entry for each line that the law sets off. `span` is its place in the
    foreign text. For a heading `unit` is its word («Article») and `level` its depth, 1 for an annex; for an item
    `level` is that of its marker in the source form: 1 for `1.`, 2 for `1)`, 3 for `a.`. `quoted` counts the
    quotations of amending acts that it stands in. `rows` are the cells of a table.
    """

    kind: ClauseKind
    lines: tuple[str, ...]
    span: Span
    unit: str = ""
    number: str = ""
    level: int = 0
    quoted: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


class Unreadable(StrEnum):
    """Why something of a foreign law does not stand in the clauses as it stood there."""

    CLOSING = "closing"
    """A formula of promulgation or a signature: the source form ends with the last provision."""
    RUBRIC = "rubric"
    """A heading without unit word and number; it is kept as a drafting note."""
    TOO_DEEP = "too-deep"
    """An item below the third level; its words stand in the unit above it."""
    UNMARKABLE = "unmarkable"
    """A number that no marker of the source form takes («3bis»); it stays in front of the words."""
    LEFT_OUT = "left-out"
    """Something after the signatures that has no heading, a picture, or an element that is not known."""


class Unread(Struct, frozen=True):
    """One thing that was not read as a clause of its own: why, and where it stands in the foreign text."""

    reason: Unreadable
    span: Span


class ForeignLaw(Struct, frozen=True):
    """A law as it was read: `kind` is that of its card (`law.yml`), `address` where its publisher keeps it."""

    id: str
    kind: str
    language: str
    title: str
    clauses: tuple[Clause, ...]
    unread: tuple[Unread, ...]
    address: str = ""

"""What a language brings to the reading of citations."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from orenk.link.reading.expressions import Expression
from orenk.link.reading.paths import Joint
from orenk.link.reading.words import Words, WordTable


class Grammar(Struct, frozen=True, eq=False):
    """The words of a language, its unit expressions in the order of the text, and how two of them are joined."""

    table: WordTable
    expressions: Callable[[Words], list[Expression]]
    joint: Callable[[Words, Expression, Expression], Joint]

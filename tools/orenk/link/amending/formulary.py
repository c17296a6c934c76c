"""What a language brings to the reading of instructions: its commands, and how its words show roles and places."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum, auto

from msgspec import Struct

from orenk.link.amending.quotations import Role, TitleTest


class Command(Enum):
    """What a verb of an instruction orders."""

    REPLACE = auto()
    ADD = auto()
    DELETE = auto()
    RESTATE = auto()
    REPEAL = auto()
    RENUMBER = auto()


class PathRole(Enum):
    """What a cited unit is to the command: what is changed or added, beside what it is added, or its text."""

    TARGET = auto()
    ADDED = auto()
    AFTER = auto()
    BEFORE = auto()
    BETWEEN = auto()  # the first of two units is what the new one follows
    EXCEPT = auto()  # what is left out («բացառությամբ 8-րդ հոդվածի»)
    TEXT = auto()  # the annex of the amending act that holds the new text («համաձայն հավելվածի»)


class Formulary(Struct, frozen=True, eq=False):
    """The formulas of one language, over text whose quotations are masked.

    `commands` are tried in order, `role` says what the quotation from `start` to `end` is (`last` being the role of
    the one before), `path_role` what a cited unit is, given the offsets of the command. `added_unit` finds a unit
    that is added without a number («նոր պարբերություն»), `separator` what parts two commands, `according` what stands
    before the annex that holds the new text.
    """

    commands: tuple[tuple[Command, re.Pattern[str]], ...]
    role: Callable[[str, int, int, Role | None], Role]
    path_role: Callable[[str, int, int, Command, int, int], PathRole]
    is_title: TitleTest
    separator: re.Pattern[str]
    added_unit: re.Pattern[str]
    heading: re.Pattern[str]
    table: re.Pattern[str]
    whole_text: re.Pattern[str]
    every: re.Pattern[str]
    at_start: re.Pattern[str]
    at_end: re.Pattern[str]
    respectively: re.Pattern[str]
    beginning: re.Pattern[str]
    in_force: re.Pattern[str]
    according: re.Pattern[str]

"""What the checks said, as pages show it: findings with their places in words, and the page of each rule.

Values only: the rooms of rules and pages are strangers, so the workspace makes these from a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from orenk.render.page import CheckMark


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a source: `line` and `column` count from 1, columns in characters; `words` stand there as typed.

    `act` and `eid` name the provision, both "" where the place is in none.
    """

    path: str
    line: int
    column: int
    words: str
    act: str = ""
    eid: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: `severity` is error, warning or advice; words by language (hy, en, fr).

    `help` is empty where only judgement helps; `fix` pairs places with their new words. `stops` says that it keeps
    the act from its stage; `accepted` is the reason with which it was waived, None where it is open.
    """

    code: str
    rule: str
    severity: str
    spot: Spot
    message: Mapping[str, str]
    help: Mapping[str, str] = field(default_factory=dict)
    related: tuple[tuple[Spot, Mapping[str, str]], ...] = ()
    fix: tuple[tuple[Spot, str], ...] = ()
    stops: bool = False
    accepted: str | None = None


@dataclass(frozen=True, slots=True)
class RulePage:
    """The page of one rule: `title` and `body` (Markdown from its first `## ` on) by language, hy and en.

    `family` is three letters, `basis` logic, norm, practice or foreign. What is found without a rule, as by the reader
    and the parser, has basis "" and words in fr too: its message and how to mend it.
    """

    code: str
    name: str
    family: str
    severity: str
    basis: str
    since: str
    title: Mapping[str, str]
    body: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks that ran have to say: the mark of every page, findings in the order of the sources, rules."""

    mark: CheckMark
    findings: tuple[Finding, ...] = ()
    rules: tuple[RulePage, ...] = ()

    def at(self, act: str, eid: str) -> list[Finding]:
        """The findings in a provision and below it; `eid` "" means the whole act."""
        return [
            found
            for found in self.findings
            if found.spot.act == act and (not eid or f"{found.spot.eid}__".startswith(f"{eid}__"))
        ]


UNCHECKED = Checked(CheckMark(0, 0, 0, 0, 0))
"""Where no check ran: in tests of single pages."""

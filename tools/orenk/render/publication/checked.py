"""What the checks said, as pages show it: findings with their places in words, and the page of each rule.

Values only: the rooms of rules and pages are strangers, so the workspace makes these from a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct, field

from orenk.render.page import CheckMark


class Spot(Struct, frozen=True):
    """A place in a source: `line` and `column` count from 1, columns in characters; `words` stand there as typed.

    `act` and `eid` name the provision, both "" where the place is in none.
    """

    path: str
    line: int
    column: int
    words: str
    act: str = ""
    eid: str = ""


class Finding(Struct, frozen=True):
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


class RulePage(Struct, frozen=True):
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


class Checked(Struct, frozen=True, dict=True):
    """What the checks that ran have to say: the mark of every page, findings in the order of the sources, rules."""

    mark: CheckMark
    findings: tuple[Finding, ...] = ()
    rules: tuple[RulePage, ...] = ()

    @cached_property
    def _acts(self) -> Mapping[str, list[Finding]]:
        acts: dict[str, list[Finding]] = {}
        for found in self.findings:
            acts.setdefault(found.spot.act, []).append(found)
        return acts

    @cached_property
    def _rules(self) -> Mapping[str, RulePage]:
        return {rule.name: rule for rule in self.rules}

    def at(self, act: str, eid: str) -> list[Finding]:
        """The findings in a provision and below it; `eid` "" means the whole act."""
        return [found for found in self._acts.get(act, ()) if not eid or f"{found.spot.eid}__".startswith(f"{eid}__")]

    def rule(self, name: str) -> RulePage | None:
        """The page of the rule of that name."""
        return self._rules.get(name)


UNCHECKED = Checked(CheckMark(0, 0, 0, 0, 0))
"""Where no check ran: in tests of single pages."""

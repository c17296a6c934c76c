"""Which rules a command is asked for: by name, code or family; a name that does not exist is told with the nearest."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

import orenk.rules
from orenk.base.diagnostic import Kind
from orenk.cli.base import unknown
from orenk.lint.rule import Rule, discover


def chooser(select: Collection[str], ignore: Collection[str]) -> Callable[[Rule], bool]:
    """All rules or the selected ones, without the ignored. UsageError: there is no such rule or family."""
    known([*select, *ignore])

    def chosen(rule: Rule) -> bool:
        return (not select or is_named(rule.kind, select)) and not is_named(rule.kind, ignore)

    return chosen


def known(names: Iterable[str], besides: Iterable[Kind] = ()) -> None:
    """UsageError for the first name that no rule and no kind of problem `besides` has."""
    kinds = [*(rule.kind for rule in discover(orenk.rules)), *besides]
    all_names = {name for kind in kinds for name in (kind.name, kind.code, kind.code[:3])}
    for name in names:
        if name not in all_names:
            raise unknown("rule or family", name, all_names)


def is_named(kind: Kind, names: Collection[str]) -> bool:
    """Whether its name, its code or its family is among these."""
    return kind.name in names or kind.code in names or kind.code[:3] in names

"""Faults planted into the real base: each is found by its rule, at its place, and as one finding."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib import import_module

import pytest

from mutation.bench import ROOT, Bench
from mutation.faults import FAULTS, Fault, Verdict, judge
from scale import SOAK

SEED = 20261122
PLACES = 30
FAMILIES = ("structure", "references", "terms", "bodies", "times", "languages", "words", "package")
for family in FAMILIES:
    import_module(f"mutation.{family}")


@dataclass(slots=True)
class Row:
    """What became of the plants of one kind."""

    fault: Fault
    possible: int
    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def extra(self) -> Counter[str]:
        return Counter(one.diagnostic.kind.name for verdict in self.verdicts for one in verdict.extra)

    @property
    def caught(self) -> int:
        return sum(verdict.caught for verdict in self.verdicts)

    @property
    def alone(self) -> int:
        return sum(verdict.alone for verdict in self.verdicts)


def rows(bench: Bench, faults: Iterable[Fault], places: int) -> list[Row]:
    """Each kind planted at so many places, drawn by the seed and the kind's name."""
    table = []
    for fault in faults:
        possible = list(fault.planter(bench))
        drawn = random.Random(f"{SEED} {fault.name}").sample(possible, min(places, len(possible)))
        table.append(Row(fault, len(possible), [judge(bench, fault, plant) for plant in drawn]))
    return table


def page(table: list[Row]) -> str:
    """The report, as Markdown."""
    planted, caught, alone = (sum(counts) for counts in zip(*map(_counts, table), strict=True))
    lines = [
        "# Planted faults",
        "",
        f"{len(table)} kinds, {planted} faults, seed {SEED}: {caught / planted:.1%} caught by the right rule at the "
        f"right place, {alone / caught:.1%} of those as one finding (findings of one cause count as one).",
        "",
        "| family | fault | expected | places | planted | caught | as one | extra findings |",
        "|---|---|---|--:|--:|--:|--:|---|",
    ]
    for row in table:
        extra = ", ".join(f"{name} {count}" for name, count in row.extra.most_common(4))
        cells = (
            row.fault.family,
            row.fault.name,
            " / ".join(sorted(row.fault.rules)),
            row.possible,
            *_counts(row),
            extra,
        )
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join([*lines, ""])


def _counts(row: Row) -> tuple[int, int, int]:
    return len(row.verdicts), row.caught, row.alone


@pytest.fixture(scope="module")
def table() -> list[Row]:
    made = rows(Bench(), FAULTS, PLACES if SOAK else 1)
    print(page(made))
    if SOAK:
        folder = ROOT / "docs" / "internals" / "soak"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mutation.md").write_text(page(made), encoding="utf-8", newline="\n")
    return made


def test_there_are_sixty_kinds_and_each_has_a_place(table: list[Row]) -> None:
    assert len(table) >= 60
    assert not [row.fault.name for row in table if not row.possible]


def test_faults_are_caught_by_the_right_rule_at_the_right_place(table: list[Row]) -> None:
    planted, caught, _ = (sum(counts) for counts in zip(*map(_counts, table), strict=True))
    missed = {row.fault.name: f"{row.caught} of {len(row.verdicts)}" for row in table if row.caught < len(row.verdicts)}
    assert caught >= 0.95 * planted, missed


def test_a_fault_is_one_finding(table: list[Row]) -> None:
    _, caught, alone = (sum(counts) for counts in zip(*map(_counts, table), strict=True))
    several = {row.fault.name: dict(row.extra) for row in table if row.alone < row.caught}
    assert alone >= 0.9 * caught, several

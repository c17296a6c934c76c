"""Faults planted into the real base: each is found by its rule, at its place, and as one finding."""

from __future__ import annotations

import os

import pytest

from mutation.bench import ROOT
from mutation.faults import FAULTS
from mutation.report import Row, page, rows, total
from scale import SOAK

SEED = os.environ.get("ORENK_MUTATION_SEED", "20261122")
PLACES = 30
SAMPLE = 100
"""Kinds that are planted in a normal run, once each."""


@pytest.fixture(scope="module")
def table() -> list[Row]:
    made = rows(SEED, PLACES, len(FAULTS)) if SOAK else rows(SEED, 1, SAMPLE)
    print(page(made, SEED))
    if SOAK:
        folder = ROOT / "docs" / "internals" / "soak"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mutation.md").write_text(page(made, SEED), encoding="utf-8", newline="\n")
    return made


def test_there_are_sixty_kinds_and_each_has_a_place(table: list[Row]) -> None:
    assert len(table) >= 60
    assert not [row.name for row in table if not row.possible]


def test_faults_are_caught_by_the_right_rule_at_the_right_place(table: list[Row]) -> None:
    sums = total(table)
    missed = {row.name: f"{row.counts[3]} of {row.counts[0]}" for row in table if row.counts[3] < row.counts[0]}
    assert sums.caught >= 0.95 * sums.planted, missed


def test_a_fault_is_one_finding(table: list[Row]) -> None:
    sums = total(table)
    several = {row.name: dict(row.extra) for row in table if row.counts[4] < row.counts[3]}
    assert sums.alone >= 0.9 * sums.caught, several

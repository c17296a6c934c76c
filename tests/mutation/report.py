"""Kinds of faults planted at places drawn by a seed, one kind after another or on every processor, and the report."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from mutation.bench import Bench
from mutation.faults import FAULTS, Fault, Verdict, judge

FAMILIES = (
    "structure",
    "references",
    "terms",
    "bodies",
    "times",
    "languages",
    "words",
    "package",
    "amendments",
    "drafting",
    "upkeep",
    "imports",
    "registrar",
)
for family in FAMILIES:
    import_module(f"mutation.{family}")


@dataclass(frozen=True, slots=True)
class Row:
    """What became of the plants of one kind, of so many possible places."""

    family: str
    name: str
    rules: tuple[str, ...]
    possible: int
    verdicts: tuple[Verdict, ...]

    @property
    def counts(self) -> tuple[int, int, int, int, int]:
        """Planted, found at all, named by a right rule, at a right place, as one finding."""
        ones = self.verdicts
        hits = ([one.found for one in ones], [one.named for one in ones], [one.caught for one in ones])
        return len(ones), *(sum(some) for some in hits), sum(one.alone for one in ones)  # type: ignore[return-value]

    @property
    def extra(self) -> Counter[str]:
        return Counter(name for verdict in self.verdicts for name in verdict.extra)


@dataclass(frozen=True, slots=True)
class Total:
    """The sums over all kinds."""

    planted: int
    found: int
    named: int
    caught: int
    alone: int


def total(table: Iterable[Row]) -> Total:
    return Total(*map(sum, zip(*(row.counts for row in table), strict=True)))


@cache
def bench() -> Bench:
    """The base under test, read once in each process."""
    return Bench()


def row(fault: Fault, seed: str, places: int) -> Row:
    """One kind planted at so many places, drawn by the seed and the kind's name."""
    possible = list(fault.planter(bench()))
    drawn = random.Random(f"{seed} {fault.name}").sample(possible, min(places, len(possible)))
    verdicts = tuple(judge(bench(), fault, plant) for plant in drawn)
    return Row(fault.family, fault.name, tuple(sorted(fault.rules)), len(possible), verdicts)


def _row_of(at: int, seed: str, places: int) -> Row:
    return row(FAULTS[at], seed, places)


def rows(seed: str, places: int, kinds: int) -> list[Row]:
    """So many kinds, drawn by the seed, on every processor."""
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        ones = sorted(random.Random(seed).sample(range(len(FAULTS)), min(kinds, len(FAULTS))))
        return list(pool.map(_row_of, ones, [seed] * len(ones), [places] * len(ones), chunksize=4))


def page(table: list[Row], seed: str) -> str:
    """The report, as Markdown."""
    sums = total(table)
    lines = [
        "# Planted faults",
        "",
        f"{len(table)} kinds, {sums.planted} faults, seed {seed}: {sums.caught / sums.planted:.1%} caught by the right "
        f"rule at the right place, {sums.alone / sums.caught:.1%} of those as one finding (findings of one cause "
        "count as one).",
        "",
        "| family | fault | expected | places | planted | found | right code | right place | as one | extra findings |",
        "|---|---|---|--:|--:|--:|--:|--:|--:|---|",
    ]
    for one in table:
        extra = ", ".join(f"{name} {count}" for name, count in one.extra.most_common(4))
        cells = (one.family, one.name, " / ".join(one.rules), one.possible, *one.counts, extra)
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join([*lines, ""])

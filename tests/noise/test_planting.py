"""Slips planted into real laws are found, by the right rule, in the right unit."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from noise.corpora import CORPORA
from noise.planting import KINDS, Bed, Slip, caught
from noise.report import ROOT
from scale import SOAK

SEED = 20261122
LAWS = 60 if SOAK else 15
PLACES = 20 if SOAK else 2


@pytest.fixture(scope="module")
def beds(corpora: Path) -> list[Bed]:
    drawn = random.Random(SEED)
    files = {name: corpus.files(corpora) for name, corpus in CORPORA.items()}
    chosen = [("luxembourg", path) for path in drawn.sample(files["luxembourg"], LAWS)]
    chosen += [("by-laws", path) for path in drawn.sample(files["by-laws"], LAWS // 3)]
    chosen += [("decisions", path) for path in drawn.sample(files["decisions"], min(LAWS // 3, 6))]
    return [Bed(CORPORA[name].read(path)) for name, path in chosen]


def test_slips_in_real_laws_are_found_in_their_unit(beds: list[Bed]) -> None:
    lines, planted, found, placed = [], 0, 0, 0
    for name, (rules, planter) in KINDS.items():
        possible: list[tuple[Bed, Slip]] = [(bed, slip) for bed in beds for slip in planter(bed)]
        drawn = random.Random(f"{SEED} {name}").sample(possible, min(PLACES, len(possible)))
        verdicts = [caught(bed, slip, rules) for bed, slip in drawn]
        right = sum(at for _, at in verdicts)
        planted, found, placed = planted + len(drawn), found + sum(any_ for any_, _ in verdicts), placed + right
        expected = " / ".join(sorted(rules))
        lines.append(f"| {name} | {expected} | {len(possible)} | {len(drawn)} | {right} |")
    head = f"{len(KINDS)} kinds, {planted} slips, seed {SEED}: {found / planted:.1%} found by a right rule, "
    report = [
        "# Slips planted in real laws",
        "",
        f"{head}{placed / planted:.1%} in the right unit.",
        "",
        "| slip | expected | places | planted | found there |",
        "|---|---|--:|--:|--:|",
        *lines,
        "",
    ]
    print("\n".join(report))
    if SOAK:
        folder = ROOT / "docs" / "internals" / "soak"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "planted-in-real-laws.md").write_text("\n".join(report), encoding="utf-8", newline="\n")
    assert placed >= 0.9 * planted, "\n".join(report)

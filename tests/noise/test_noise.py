"""Real laws that are in order get no numbering or reference error; the pages of the rules say how much they find."""

from __future__ import annotations

import json
import random
from datetime import date
from pathlib import Path

import pytest

import orenk.rules
from noise.corpora import CORPORA
from noise.counting import Count, checked, count
from noise.report import DATA, PAGE, applies, data, judgements, page
from orenk.lint.rule import discover
from scale import SOAK, examples

SEED = 20261122
SHARE_IN_ERROR = 0.01


@pytest.fixture(scope="module")
def counts(corpora: Path) -> dict[str, Count]:
    """The count over all laws in a soak, else over a sample drawn by the seed; a soak writes what it counted."""
    found = {}
    for name, corpus in CORPORA.items():
        files = corpus.files(corpora)
        drawn = files if SOAK else sorted(random.Random(f"{SEED} {name}").sample(files, examples(len(files))))
        found[name] = count(corpus, map(corpus.read, drawn))
    if SOAK:
        DATA.write_text(data(found, date.today().isoformat()), encoding="utf-8", newline="\n")
        PAGE.write_text(page(found, date.today().isoformat()), encoding="utf-8", newline="\n")
    return found


def test_laws_in_order_get_no_numbering_or_reference_error(counts: dict[str, Count]) -> None:
    defective = {one.law for one in judgements() if one.defect}
    laws = sum(one.laws for one in counts.values())
    wrong = {law: [f.message("en") for f in found] for one in counts.values() for law, found in one.errors.items()}
    wrong = {law: found for law, found in wrong.items() if law not in defective}
    assert len(wrong) <= max(1, SHARE_IN_ERROR * (laws - len(defective))), wrong


def test_the_defects_that_the_laws_have_are_found(corpora: Path) -> None:
    """Each of them in a soak, else those of a few laws."""
    known = [one for one in judgements() if one.defect]
    known = known if SOAK else random.Random(SEED).sample(known, 3)
    missed = []
    for judgement in known:
        law = next(
            law
            for corpus in CORPORA.values()
            for path in corpus.files(corpora)
            if path.stem.lower() in judgement.law
            for law in [corpus.read(path)]
            if law.id == judgement.law
        )
        found = {(one.kind.name, one.address) for one in checked(law).findings}
        if (judgement.rule, f"{judgement.law}#{judgement.unit}") not in found:
            missed.append((judgement.law, judgement.rule, judgement.unit))
    assert missed == []


def test_every_rule_is_counted_or_named_as_needing_records() -> None:
    told = json.loads(DATA.read_text(encoding="utf-8"))
    names = {rule.name for rule in discover(orenk.rules)}
    assert set(told["rules"]) <= names
    assert set(told["unmeasured"]) == {
        rule.name for rule in discover(orenk.rules) if not applies(rule.name, rule.family)
    }
    assert told["corpora"]["luxembourg"][0] == 400

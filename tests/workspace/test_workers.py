"""The same answers in the same order from several processes as from one, whatever happens to one of them."""

import os
import sys
from pathlib import Path

import pytest

import orenk.rules
from orenk.lint.rule import discover
from orenk.lint.run import RULE_FAILED, run
from orenk.workspace.pipeline import read_and_link
from orenk.workspace.workers import on_every_processor

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no fork on this system")


@pytest.mark.parametrize("processes", [1, 2, 3, 8])
@pytest.mark.parametrize("count", [0, 1, 2, 7])
def test_answers_come_in_the_order_of_the_things(processes: int, count: int) -> None:
    items = list(range(count))
    assert on_every_processor(lambda n: (n, str(n)), items, {}, processes) == [(n, str(n)) for n in items]


def test_what_is_shared_is_not_copied() -> None:
    kinds = {name: object() for name in ("one", "two", "three")}
    found = on_every_processor(lambda name: [kinds[name], name], list(kinds), kinds, 2)
    assert all(kind is kinds[name] for kind, name in found)


def test_the_work_of_a_process_that_dies_is_done_again() -> None:
    here = os.getpid()

    def work(n: int) -> int:
        if os.getpid() != here and n == 3:
            os._exit(9)
        return n * n

    assert on_every_processor(work, list(range(6)), {}, 2) == [0, 1, 4, 9, 16, 25]


def test_an_answer_that_cannot_be_sent_is_worked_out_here(capfd: pytest.CaptureFixture[str]) -> None:
    found = on_every_processor(lambda n: lambda: n, [1, 2, 3], {}, 2)
    assert [one() for one in found] == [1, 2, 3]
    assert capfd.readouterr() == ("", "")


def test_the_rules_find_the_same_in_two_processes_as_in_one() -> None:
    corpus, rules = read_and_link(ROOT, {}).corpus, discover(orenk.rules)
    kinds = {rule.name: rule.kind for rule in rules} | {RULE_FAILED.name: RULE_FAILED}
    one = run(corpus, rules)
    two = run(corpus, rules, each=lambda check, wanted: on_every_processor(check, wanted, kinds, 2))
    assert two.findings == one.findings and two.accepted == one.accepted and two.seconds.keys() == one.seconds.keys()
    assert [finding.kind for finding in two.findings] == [finding.kind for finding in one.findings]

"""The reviewer's paper: numbered, with words, basis, room for the answer and the ruling, and the mark of the words."""

import re

import pytest

from orenk.report.data import fingerprint
from orenk.report.paper import Reviewed, as_paper
from orenk.workspace.pipeline import Run, run_texts
from orenk.workspace.scaffold import new_act, new_base

FAULTS = "\n1. Դիմումը քննվում է։\n\n4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։\n"
ALLOWED = "\n<!-- allow dangling-reference: կավելացվի -->\n4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։\n"


def base(end: str, standing: str = "illustrative") -> Run:
    texts = new_base("փորձ") | new_act("example", "Օրինակի մասին", standing)
    texts = {path: text for path, text in texts.items() if path.startswith(("laws/", "glossary/"))}
    texts["laws/example/text.hy.md"] += end
    return run_texts(texts)


def paper(result: Run, language: str = "en", head: tuple[str, bool] | None = ("0a1b2c", False)) -> str:
    bases = {"duplicate-number": "logic", "dangling-reference": "logic"}
    return as_paper(result.findings, result.outcome.accepted, Reviewed(result.corpus, bases, "9.9", head), language)


def test_findings_are_numbered_through_with_words_and_basis() -> None:
    result = base(FAULTS)
    told = paper(result)
    numbers = [int(number) for number in re.findall(r"^### (\d+)\. ", told, re.M)]
    assert numbers == list(range(1, len(result.findings) + 1)) and len(numbers) >= 2
    assert "REF001 dangling-reference" in told and "«14-րդ հոդվածի»" in told
    assert "**Basis**: the logic of the text itself" in told
    assert told.count("**Reviewer's ruling**: ……") == len(numbers)


def test_the_mark_is_the_fingerprint_so_that_a_ruling_reopens_when_the_words_change() -> None:
    result = base(FAULTS)
    told = paper(result)
    assert all(f"`{fingerprint(one, result.sources)}`" in told for one in result.findings)
    changed = paper(base(FAULTS.replace("14-րդ", "15-րդ")))
    (mark,) = {fingerprint(one, result.sources) for one in result.findings if one.kind.name == "dangling-reference"}
    assert mark in told and mark not in changed


def test_an_accepted_finding_has_its_reason_for_an_answer() -> None:
    assert "**Drafter's answer**: կավելացվի" in paper(base(ALLOWED))


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (("0a1b2c", False), "0a1b2c; orenk 9.9"),
        (("0a1b2c", True), "with changes not committed"),
        (None, "not committed"),
    ],
)
def test_the_paper_names_the_version_it_is_on(head: tuple[str, bool] | None, words: str) -> None:
    assert words in paper(base(FAULTS), head=head)


def test_illustrative_drafts_bear_their_mark_and_a_ministrys_do_not() -> None:
    assert "ցուցադրական նախագծեր" in paper(base(FAULTS), "hy")
    assert "illustrati" not in paper(base(FAULTS, "draft"), "fr").partition("##")[0]

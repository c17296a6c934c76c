"""Whole amending acts: an instruction goes on from the words above it, however deep they lead in."""

from pathlib import Path

import pytest
from law_text import corpus_of
from test_operations import TRIAL_LAW, shown

ACTS = Path(__file__).parent / "gold" / "amending"


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_every_instruction_of_an_act_has_its_whole_target(language: str) -> None:
    text = (ACTS / f"{language}.md").read_text("utf-8")
    wanted = [tuple(row.split("\t")) for row in (ACTS / f"{language}.tsv").read_text("utf-8").splitlines()]
    corpus = corpus_of(text, language, "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})
    assert [(one.place.eid, shown(one)) for one in corpus.operations] == wanted


def test_a_citation_in_an_instruction_goes_on_from_a_deep_lead_in() -> None:
    text = (ACTS / "hy.md").read_text("utf-8")
    corpus = corpus_of(text, "hy", "amending-law", **{"glossary__acts__trial_yml": TRIAL_LAW})
    (cited,) = [one for one in corpus.citations if one.place.eid == "art_1__point_1"]
    assert (cited.act, cited.eids) == ("trial", ("art_3__para_1__point_2",))

"""Whole amending acts: an instruction goes on from the words above it, however deep they lead in."""

from pathlib import Path

import pytest
from law_text import corpus_of
from test_operations import TRIAL_LAW, shown

DECISION = """\

title:
  hy: Տվյալների գրանցման կարգը հաստատելու մասին
  en: On approving the procedure of registration of data
  fr: Portant approbation de la procédure d'enregistrement
number: 500-Ն
kind: government-decision
status: in-force
summary:
  hy: Կարգը։
confidence: confirmed
"""
OTHER_LAW = """\

title:
  hy: Հսկողության մասին
  en: Law on Supervision
  fr: Loi relative à la surveillance
number: ՀՕ-78-Ն
kind: law
status: in-force
summary:
  hy: Հսկողությունը։
confidence: confirmed
"""
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


@pytest.mark.parametrize(("name", "kind"), [("decision.hy", "government-decision"), ("two-laws.hy", "amending-law")])
def test_an_instruction_keeps_its_act_and_its_list(name: str, kind: str) -> None:
    """A decision whose quoted text closes a list too early, and a law that changes two others."""
    text = (ACTS / f"{name}.md").read_text("utf-8")
    wanted = [tuple(row.split("\t")) for row in (ACTS / f"{name}.tsv").read_text("utf-8").splitlines()]
    acts = {"trial": TRIAL_LAW, "dec": DECISION, "super": OTHER_LAW}
    records = {f"glossary__acts__{id}_yml": record for id, record in acts.items()}
    corpus = corpus_of(text, "hy", kind, **records)
    assert [(one.place.eid, one.act, shown(one)) for one in corpus.operations] == wanted

"""Questions to a base of two laws, as a lawyer asks them; every answer points at its provision."""

from collections.abc import Mapping

import pytest

from orenk.ask.answer import Answer, Entry
from orenk.ask.cite import cite, language_of
from orenk.ask.find import find_body, find_provisions, find_term
from orenk.ask.force import forces, later
from orenk.ask.impact import impact
from orenk.ask.ledger import day_of, ledger
from orenk.ask.uses import uses
from orenk.ask.when import when
from orenk.ask.who import who
from orenk.model.corpus import Corpus
from orenk.workspace.pipeline import run_texts

from .base import base_texts


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return run_texts(base_texts(), lambda rule: False).corpus


def entries(told: Answer) -> Mapping[str, list[Entry]]:
    return {section.key: list(section.entries) for section in told.sections}


def addresses(told: Answer, key: str) -> list[str]:
    return [entry.address for entry in entries(told).get(key, [])]


def facts(entry: Entry) -> dict[str, str]:
    return {name: value.render("en") for name, value in entry.facts}


def test_who_lists_duties_and_powers_with_words_counterpart_deadline_and_appeal(corpus: Corpus) -> None:
    told = who(corpus, "registrar")
    (duty,) = entries(told)["duty"]
    assert duty.name.en == "Article 2, part 1" and duty.name.hy == "Հոդված 2, մաս 1"
    assert duty.words is not None and duty.words.en.startswith("The Registrar shall enter")
    assert facts(duty)["toward"] == "Keeper"
    assert facts(duty)["deadline"] == "5 days (from: receipt of the application)"
    assert facts(duty)["appeal"] == "Article 3"
    assert addresses(told, "power") == ["traces#art_2__para_2"]
    assert duty.origin is not None and corpus.text(duty.origin) == duty.words.hy


def test_who_tells_what_others_owe(corpus: Corpus) -> None:
    assert addresses(who(corpus, "keeper"), "toward") == ["traces#art_2__para_1"]
    assert addresses(who(corpus, "keeper"), "named") == ["keepers#art_1__para_1"]


@pytest.mark.parametrize("words", ["registrar", "Registrar", "Գրանցող մարմնի", "Գրանցող մարմինը", "REGISTRAIRE"])
def test_a_body_is_found_by_any_of_its_names_and_forms(corpus: Corpus, words: str) -> None:
    assert find_body(corpus, words).ids == ("registrar",)


def test_a_slip_gets_the_nearest(corpus: Corpus) -> None:
    assert find_body(corpus, "Registar").near in ("Registrar", "registrar")
    assert find_provisions(corpus, "trace#art_2").near == "traces#art_2"
    assert find_provisions(corpus, "traces#art_22").near == "traces#art_2"


def test_uses_are_listed_by_act_with_their_forms(corpus: Corpus) -> None:
    told = uses(corpus, find_term(corpus, "հետքերի").id)
    assert set(addresses(told, "traces")) >= {"traces#art_2__para_1", "traces#art_2__para_2"}
    forms = {(facts(entry)["language"], entry.name.en) for entry in entries(told)["forms"]}
    assert {("Armenian", "հետքը"), ("Armenian", "հետքի"), ("English", "trace")} <= forms
    assert addresses(told, "defined") == ["traces#art_1__para_1", "traces#art_1__para_1"]


def test_a_change_of_a_definition_touches_the_uses_of_its_term(corpus: Corpus) -> None:
    told = impact(corpus, ("traces#art_1",))
    assert set(addresses(told, "used")) >= {"traces#art_2__para_1", "traces#art_2__para_2"}
    (record,) = entries(told)["records"]
    assert record.origin is not None and record.origin.path == "glossary/terms/trace.yml"
    assert corpus.text(record.origin) == record.address == "traces#art_1__para_1"


def test_a_change_of_a_part_touches_citations_powers_and_notes(corpus: Corpus) -> None:
    told = impact(corpus, find_provisions(corpus, "traces#2-րդ հոդվածի 1-ին մասը").ids)
    assert set(addresses(told, "cited")) == {"traces#art_3__para_1"}
    assert addresses(told, "powers") == ["traces#art_2__para_1"]
    assert addresses(told, "notes") == ["traces#art_2"]


def test_a_change_of_an_article_touches_other_acts_appeals_and_commencement(corpus: Corpus) -> None:
    told = impact(corpus, ("traces#art_3",))
    assert "keepers#art_1__para_1" in addresses(told, "cited")
    assert addresses(told, "appeals") == ["traces#art_2__para_1"]
    assert addresses(told, "time") == ["traces#art_4__para_2"]
    assert addresses(impact(corpus, ("traces",)), "needed") == ["keepers"]


def test_the_tenth_day_after_publication_and_a_delayed_article(corpus: Corpus) -> None:
    force = forces(corpus)["traces"]
    assert force.whole.start == "2027-02-10"
    assert force.at("art_3__para_1").start == "2028-02-10"
    assert force.at("art_2__para_1").start == "2027-02-10"


@pytest.mark.parametrize(
    ("day", "count", "unit", "then"),
    [
        ("2027-01-31", 1, "month", "2027-02-28"),
        ("2027-12-31", 2, "month", "2028-02-29"),
        ("2028-02-29", 1, "year", "2029-02-28"),
        ("2027-01-31", 10, "day", "2027-02-10"),
    ],
)
def test_so_much_later(day: str, count: int, unit: str, then: str) -> None:
    assert later(day, count, unit) == then


def test_when_tells_what_is_in_force_and_what_points_at_what_is_not(corpus: Corpus) -> None:
    early = when(corpus, "2027-02-05")
    assert addresses(early, "in-force") == ["keepers"] and addresses(early, "not-yet") == ["traces"]
    middle = when(corpus, "2027-06-01")
    assert set(addresses(middle, "in-force")) == {"keepers", "traces"}
    assert addresses(middle, "not-yet") == ["traces#art_3"]
    (pointing,) = entries(middle)["points-nowhere"]
    assert pointing.address == "keepers#art_1__para_1" and facts(pointing)["why"] == "in force from 2028-02-10"
    assert addresses(when(corpus, "2028-03-01"), "points-nowhere") == []


def test_the_ledger_dates_what_runs_from_entry_into_force(corpus: Corpus) -> None:
    told = ledger(corpus)
    (by_law,) = entries(told)["by-laws"]
    assert day_of(by_law) == "2027-03-10"
    (deadline,) = entries(told)["deadlines"]
    assert day_of(deadline) == ""


def test_answers_about_illustrative_drafts_say_so(corpus: Corpus) -> None:
    for told in (who(corpus, "registrar"), ledger(corpus), when(corpus, "2027-06-01"), impact(corpus, ("traces",))):
        assert "illustrative" in told.notes[0].en


def test_citations_of_a_pasted_letter_are_resolved(corpus: Corpus) -> None:
    letter = "Ըստ «Հետքերի մասին» օրենքի 2-րդ հոդվածի 2-րդ մասի և 19-րդ հոդվածի։\n\nArticle 3 of the Law on Traces."
    told = cite(corpus, letter)
    assert "traces#art_2__para_2" in addresses(told, "reached")
    (missing,) = entries(told)["unresolved"]
    assert missing.name.en.startswith("19-րդ") and facts(missing)["why"] == "there is no such provision"
    for entry in [*entries(told)["reached"], missing]:
        assert entry.origin is not None
        assert letter[entry.origin.span.start : entry.origin.span.end] == entry.name.en


def test_a_text_read_as_part_of_an_act(corpus: Corpus) -> None:
    told = cite(corpus, "part 1 of Article 2 of this Law", "traces")
    assert addresses(told, "reached") == ["traces#art_2__para_1"]


@pytest.mark.parametrize(
    ("words", "code"), [("Article 3 of the Law", "en"), ("l'article 3 de la loi", "fr"), ("3-րդ հոդված", "hy")]
)
def test_the_language_of_a_paragraph(words: str, code: str) -> None:
    assert language_of(words) == code


def test_an_article_without_an_act_says_that_none_is_named(corpus: Corpus) -> None:
    (missing,) = entries(cite(corpus, "under Article 2"))["unresolved"]
    assert facts(missing)["why"] == "the text names no act"

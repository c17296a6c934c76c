"""The programme on the site and in the report: what was named, what was found, what is owed, what is not known."""

from functools import cache

import pytest

from orenk.model.corpus import Corpus
from orenk.render.page import Page
from orenk.render.programme.backlinks import mentions
from orenk.render.programme.entries import programme_entries
from orenk.render.programme.periods import chapters, falls_in
from orenk.render.programme.report import programme_report
from orenk.render.site import LANGUAGES, render_site
from orenk.workspace.pipeline import run, run_texts

from .base import FILES, ROOT

PROGRAMME = {
    "docs/programme/workstreams.yml": """\
- id: catalogue
  name:
    hy: "Կատալոգ"
    en: "Catalogue"
  asked:
    en: "A catalogue of data."
  stands:
    en: "No decision was found."
  need:
    en: "To find data."
  confidence: reported
  acts: [information-law]
  waits: [information-law]
  same_subject: [data#art_5-1__para_7]
  sources: [gazette]
""",
    "docs/programme/measures.yml": """\
- id: decision
  workstream: catalogue
  name:
    en: "Decision on the catalogue"
  status: no-public-evidence
  as_of: "2026-11-22"
  evidence:
    en: "No decision was found."
  confidence: reported
  due: "2027-01"
  sources: [gazette]
- id: plan
  workstream: catalogue
  name:
    en: "The plan"
  status: reported
  as_of: "2026-11-22"
  date: "2022-12"
  evidence:
    en: "A press report."
  confidence: reported
  delay:
    due: "2024"
    due_source: gazette
    seen: "2025-05-06"
    text:
      en: "The drafts were still under consultation."
    source: gazette
  unknown:
    - what: text
      text:
        en: "The text of the plan was not found."
      settle: "https://plan.example/"
  sources: [gazette]
""",
    "docs/programme/observations.yml": """\
- id: define-data
  author:
    en: "An individual"
  date: "2025-05-14"
  on: information-law
  topic:
    en: "concepts"
  text:
    en: "Define data."
  answer:
    en: "The term is not used."
  conclusion: not-accepted
  confidence: confirmed
  same_subject: [data#art_1__para_1]
  sources: [gazette]
- id: be-quick
  author:
    en: "The chief of staff"
  date: "2024"
  topic:
    en: "pace"
  text:
    en: "The commitments are late."
  conclusion: none
  confidence: reported
  sources: [gazette]
""",
    "docs/programme/life-events.yml": """\
- id: birth
  number: 1
  name:
    en: "Having a child"
  text:
    en: "An example."
  services: [portal]
  confidence: confirmed
  sources: [gazette]
- id: open-place-2
  number: 2
  text:
    en: "Its name was not found."
  confidence: unconfirmed
""",
    "docs/programme/services.yml": """\
- id: portal
  name:
    en: "Portal"
  status: evidenced
  as_of: "2026-11-22"
  text:
    en: "One site."
  confidence: confirmed
  sources: [gazette]
""",
}


@cache
def corpus() -> Corpus:
    return run_texts({**FILES, **PROGRAMME}).corpus


@cache
def site() -> dict[str, Page]:
    return {page.path: page for page in render_site(corpus())}


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        ("2024-12-31", True),
        ("2025-01-01", False),
        ("2024", True),
        ("2025", False),
        ("2024-12", True),
        ("2021-12", False),
    ],
)
def test_a_day_a_month_or_a_year_falls_in_the_period_it_touches(day: str, inside: bool) -> None:
    assert falls_in(day, "2022-01-01", "2024-12-31") is inside


def test_the_report_tells_what_was_done_apart_from_what_falls_due() -> None:
    def told(start: str, end: str) -> list[tuple[str, bool]]:
        measures = [one for chapter in chapters(corpus(), start, end) for one in chapter.happenings]
        return [(one.what.get("en"), one.owed) for one in measures if "measure-status" in one.mark]

    assert told("2022-01-01", "2024-12-31") == [("The plan", False)]
    assert told("2027-01-01", "2027-12-31") == [("Decision on the catalogue", True)]


def test_the_report_says_that_it_is_unofficial_and_names_its_sources() -> None:
    words = {language: programme_report(corpus(), "2022-01-01", "2024-12-31", language) for language in LANGUAGES}
    assert "unofficial, from public sources" in words["en"]
    assert "Ոչ պաշտոնական, հանրային աղբյուրներից" in words["hy"]
    assert "non officiel, d'après des sources publiques" in words["fr"]
    assert "- **December 2022** The plan (reported) — Sources: <https://www.arlis.am/>" in words["en"]


def test_a_measure_is_late_only_with_its_due_day_and_the_finding_that_it_was_not_done() -> None:
    page = site()["en/programme/workstreams/catalogue/"].body
    assert "was due by 2024 and not done as of 6 May 2025" in page
    assert page.count("<dt>Delay</dt>") == 1
    without = PROGRAMME["docs/programme/measures.yml"].replace("    source: gazette\n", "")
    wrong = run_texts({**FILES, **PROGRAMME, "docs/programme/measures.yml": without})
    assert [finding.kind.code for finding in wrong.findings if "measures.yml" in finding.origin.path]
    assert wrong.corpus.programme.measures["plan"].value.delay is None


def test_what_waits_for_an_act_stands_beside_it() -> None:
    page = site()["en/programme/"].body
    waiting = page.partition('id="waiting"')[2]
    assert "official/information-law/" in waiting and "Catalogue" in waiting


def test_an_open_place_says_so_and_has_no_name() -> None:
    page = site()["en/programme/life-events/"].body
    assert "1. Having a child" in page and "2. Open place" in page
    assert 'href="#service-portal"' in page


def test_the_summary_sheet_has_the_official_columns_and_a_table_for_each_draft() -> None:
    page = site()["en/programme/observations/"].body
    heads = ("N", "Author and date of receipt", "Content of the suggestion", "Conclusion", "Change made")
    row = "".join(f'<th scope="col">{head}</th>' for head in heads)
    assert page.count(row) == 2
    assert "<tr><td></td><td>1</td><td>2</td><td>3</td><td>4</td></tr>" in page
    assert "Not accepted. The term is not used." in page
    assert page.index("Define data.") < page.rindex("Other topics") < page.rindex("The commitments are late.")


def test_an_observation_is_never_said_of_a_draft_of_ours() -> None:
    page = site()["en/programme/observations/"].body
    assert "nothing here was said of them" in page
    assert page.count("laws/data/") == page.count("illustrative draft of orenk, not law")


def test_an_open_question_leads_to_the_address_that_would_settle_it_and_to_its_record() -> None:
    page = site()["en/programme/questions/"].body
    assert 'href="https://plan.example/"' in page
    assert "programme/workstreams/catalogue/#plan" in page


def test_a_question_asked_of_several_things_stands_once() -> None:
    twin = (
        PROGRAMME["docs/programme/measures.yml"]
        .replace("- id: plan", "- id: twin")
        .replace("- id: decision", "- id: same")
    )
    files = {**FILES, **PROGRAMME, "docs/programme/measures.yml": PROGRAMME["docs/programme/measures.yml"] + twin}
    pages = {page.path: page for page in render_site(run_texts(files).corpus)}
    page = pages["en/programme/questions/"].body
    assert page.count("The text of the plan was not found.") == 1
    assert "workstreams/catalogue/#plan" in page and "workstreams/catalogue/#twin" in page
    assert "3 questions" in page


def test_a_base_without_a_programme_says_so() -> None:
    pages = {page.path: page for page in render_site(run_texts(FILES).corpus)}
    assert "Nothing is recorded yet." in pages["en/programme/"].body
    assert not [path for path in pages if "/workstreams/" in path]


def test_the_programme_of_this_base_is_whole() -> None:
    programme = run(ROOT, lambda rule: False).corpus.programme
    assert len(programme.workstreams) == 14
    served = {measure.value.workstream for measure in programme.measures.values()}
    assert served == set(programme.workstreams)
    numbers = [event.value.number for event in programme.life_events.values()]
    assert numbers == list(range(1, 13))
    assert sum(event.value.name is not None for event in programme.life_events.values()) == 4
    assert all(event.value.unknown for event in programme.life_events.values())
    assert len(programme.observations) == 19


def test_an_act_and_a_body_lead_back_to_what_the_programme_says_of_them() -> None:
    page = site()["en/official/information-law/"].body
    behind = page.partition('id="in-programme"')[2]
    assert 'programme/workstreams/catalogue/">Catalogue</a>' in behind
    assert 'programme/observations/#define-data">Define data.</a>' in behind
    found = mentions(corpus())
    assert [mention.path for mention in found["data#art_5-1"]] == ["programme/workstreams/catalogue/"]


def test_search_finds_the_records_of_the_programme() -> None:
    entries = {entry.url: entry for entry in programme_entries(corpus())}
    found = entries["en/programme/observations/#define-data"]
    assert (found.language, found.title) == ("en", "Define data.")
    assert "The term is not used." in found.words
    assert entries["hy/programme/workstreams/catalogue/"].title == "Կատալոգ"

"""What a reader who types a question is led to; asked of the browser's own script, through node."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .base import ASSETS, LANGUAGES, Query, corpus, queries, write

LAW = "public-information"
pytestmark = pytest.mark.skipif(
    shutil.which("node") is None, reason="node is not installed; the browser tests ask the same"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write(folder)
    return folder


Hit = tuple[str, str, list[list[object]]]
"""Address, heading and excerpt."""


def ask(site: Path, asked: list[tuple[str, str, str]], only: dict[str, str] | None = None) -> list[list[Hit]]:
    """The hits of each query, given as language, act in view and words, narrowed to `only`."""
    return [one["hits"] for one in answers(site, asked, only)]


def answers(site: Path, asked: list[tuple[str, str, str]], only: dict[str, str] | None = None) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", Path(__file__).parent / "ask.js", ASSETS, site],
        input=json.dumps([[*one, only or {}] for one in asked]), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def missed(site: Path, language: str, rows: list[Query]) -> list[tuple[str, str, list[str]]]:
    """Kind, words and first hits of the queries that do not lead to a right provision."""
    found = ask(site, [(language, row.view, row.words) for row in rows])
    return [
        (row.kind, row.words, [hit[0] for hit in hits[:3]])
        for row, hits in zip(rows, found, strict=True)
        if not row.answered([hit[0] for hit in hits])
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_provision_is_among_the_first_three(site: Path, language: str) -> None:
    rows = [row for row in queries(language) if row.right]
    wrong = missed(site, language, rows)
    assert len(rows) >= 150
    assert len(wrong) <= 0.05 * len(rows), wrong
    forms = [row for row in rows if row.kind == "form"]
    assert len(forms) >= 50
    assert len([one for one in wrong if one[0] == "form"]) <= 0.05 * len(forms), wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_names_provisions_of_every_act(language: str) -> None:
    right = {place for row in queries(language) for place in row.right}
    texts = {act.id: act.text.units for act in corpus().acts.values()}
    assert {place.partition("#")[0] for place in right} >= {act for act in texts if act != "consequential-amendments"}
    wrong = [place for place in right if (eid := place.partition("#")[2]) and eid not in texts[place.partition("#")[0]]]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nonsense_finds_nothing(site: Path, language: str) -> None:
    nonsense = [row.words for row in queries(language) if row.kind == "nonsense"]
    found = ask(site, [(language, "", words) for words in nonsense])
    assert len(nonsense) >= 12
    assert [(words, hits[0]) for words, hits in zip(nonsense, found, strict=True) if hits] == []


def test_a_citation_jumps_to_the_provision_of_the_act_in_view_before_those_of_others(site: Path) -> None:
    [hits] = ask(site, [("hy", LAW, "25-րդ հոդվածի 1-ին մասի 2-րդ կետ")])
    assert hits[0][0] == "hy/laws/public-information/art_25/#art_25__para_1__point_2"
    assert len(hits) > 1 and all(hit[0].endswith("/art_25/#art_25__para_1__point_2") for hit in hits)
    assert "հետազոտություն" in "".join(str(text) for text, _ in hits[0][2])


def test_a_part_that_the_article_lacks_leads_to_the_article(site: Path) -> None:
    [hits] = ask(site, [("en", LAW, "Article 12, part 9")])
    assert hits[0][0] == "en/laws/public-information/art_12/"


def test_the_words_of_the_provision_stand_in_the_hit_with_the_found_ones_marked(site: Path) -> None:
    [hits] = ask(site, [("hy", LAW, "ելքի պլանի")])
    _, heading, excerpt = next(hit for hit in hits if "/art_34/" in hit[0])
    assert heading == "Հոդված 34. Ամպային ծառայության պայմանագիրը"
    assert [text for text, marked in excerpt if marked] == ["ելքի", "պլան"]


def test_an_english_word_on_an_armenian_page_finds_the_english_text(site: Path) -> None:
    [hits] = ask(site, [("hy", LAW, "subcontractors")])
    assert hits[0][0] == "en/laws/public-information/art_34/#art_34__para_1__point_5"


def test_a_word_that_is_not_understood_among_others_is_not_left_out_silently(site: Path) -> None:
    [alone, few] = ask(
        site, [("en", LAW, "catalogue crocodile"), ("en", LAW, "data catalogue kept by the ministry zanzibar")]
    )
    assert alone == []
    assert few[0][0] == "en/laws/public-information/art_10/#art_10__para_1"


def test_a_point_of_an_annex_is_found_and_cited_as_decisions_do(site: Path) -> None:
    [words, cited] = ask(
        site, [("en", "", "handing over the encryption key"), ("hy", "cloud-first-decision", "կետ 19")]
    )
    assert words[0][0] == cited[0][0].replace("hy/", "en/") == "en/laws/cloud-first-decision/annex_1__chp_5__point_19/"
    assert words[0][1] == "Annex N 1, point 19"


def test_a_provision_that_a_named_act_lacks_is_not_replaced_by_another(site: Path) -> None:
    [hits] = ask(site, [("en", LAW, "Article 99 of the Law on Cybersecurity")])
    assert hits == []


def test_a_filter_narrows_the_answer_and_the_counts_keep_to_the_other_filters(site: Path) -> None:
    asked = [("en", "", "register")]
    [free] = answers(site, asked)
    [narrowed] = answers(site, asked, {"act": "cybersecurity", "kind": "provision"})
    assert narrowed["hits"] and all("/laws/cybersecurity/" in hit[0] for hit in narrowed["hits"])
    assert narrowed["total"] == narrowed["counts"]["kind"]["provision"] == narrowed["counts"]["act"]["cybersecurity"]
    assert narrowed["total"] < free["counts"]["act"]["cybersecurity"]
    assert free["counts"]["act"].keys() > narrowed["counts"]["kind"].keys() - {
        "provision",
        "definition",
        "division",
        "law",
    }
    assert sum(free["counts"]["stage"].values()) == sum(free["counts"]["act"].values())


def test_a_body_filter_keeps_the_provisions_that_name_it_or_give_it_a_power(site: Path) -> None:
    [answer] = answers(site, [("en", "", "opinion")], {"body": "national-security-service"})
    pages = {hit[0] for hit in answer["hits"]}
    assert "en/laws/cybersecurity/art_13/#art_13__para_4" in pages and answer["total"] == len(pages)
    backlinks = corpus().backlinks.bodies["national-security-service"]
    powers = [
        (act.id, one.value.at)
        for act in corpus().acts.values()
        for one in act.powers
        if one.value.body == "national-security-service"
    ]
    places = {(use.place.act, use.place.eid.split("__")[0]) for use in backlinks} | {
        (act, eid.split("__")[0]) for act, eid in powers
    }
    named = {f"en/laws/{act}/{article}/" for act, article in places}
    assert {page.partition("#")[0] for page in pages if "/laws/" in page} <= named


def test_the_language_filter_of_an_armenian_page_asks_the_english_index(site: Path) -> None:
    [answer] = answers(site, [("hy", "", "ելքի պլան")], {"language": "en"})
    assert answer["hits"] and all(hit[0].startswith("en/") for hit in answer["hits"])
    [french] = answers(site, [("fr", "", "plan de sortie")], {"language": "en"})
    assert french["hits"] and all(hit[0].startswith("fr/laws/") for hit in french["hits"])

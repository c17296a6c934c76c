"""What every page must say, and what each kind of page shows."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from orenk.render.page import HERE, ROOT
from orenk.render.pages import home
from orenk.render.publication.shell import CHECKED
from orenk.render.site import KINDS
from orenk.render.words import word

from .base import MARK, Reading, html, pages


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_each_language_has_every_kind_of_page(language: str) -> None:
    assert {page.kind for page in pages().values() if page.language == language} >= {
        "home", "laws", "act", "article", "parallel", "beside", "glossary", "term", "bodies", "body", "official-list",
        "official", "sources",
    }  # fmt: skip


def test_every_page_carries_the_mark_of_the_checks() -> None:
    for path in pages():
        said = MARK.ran if path else MARK.content
        assert f'{CHECKED}{said}">' in html(path)


def test_no_placeholder_is_left() -> None:
    for path in pages():
        assert ROOT not in html(path) and HERE not in html(path) and "<!--slot:" not in html(path)


@pytest.mark.parametrize("path", ["hy/laws/data/", "hy/laws/data/art_5-1/", "hy/laws/data/parallel/"])
def test_a_law_page_says_its_stage_that_it_is_no_law_and_where_the_official_text_is(path: str) -> None:
    page = html(path)
    assert "orenk-ի ցուցադրական նախագիծ է, օրենք չէ" in page
    assert "Փուլը՝ աշխատանքային նախագիծ" in page
    assert '<a href="https://www.arlis.am/hy/acts/1">Պաշտոնական տեքստը՝ arlis.am</a>' in page


def test_an_article_opens_cold_with_its_act_its_neighbours_its_note_and_its_duties() -> None:
    page = html("en/laws/data/art_5-1/")
    assert "<title>Article 5.1. Keeping the catalogue · On Data · orenk</title>" in page
    assert "<em>one</em> body" in page
    assert "keep the catalogue" in page and "30 working days" in page
    assert re.search(r'rel="prev" href="../../../../en/laws/data/art_1/"', page)
    assert 'rel="next" href="../../../../en/laws/data/art_51/"' in page and 'lang="hy">Հոդված 51. Վերջին դրույթ' in page


def test_french_readers_are_shown_the_english_text_and_told_so() -> None:
    page = html("fr/laws/data/art_5-1/")
    reading = Reading(page)
    assert "Il n'existe pas de texte français ; le texte anglais est affiché." in reading.text
    runs = {words.strip(): language for language, words in reading.runs}
    assert runs["Keeping the catalogue"] == "en"


def test_runs_of_another_language_are_marked() -> None:
    runs = Reading(html("en/laws/data/parallel/")).runs
    assert ("hy", "Կատալոգի վարումը") in runs and ("en", "Keeping the catalogue") in runs


def test_two_languages_stand_in_one_row_that_has_the_eid() -> None:
    page = html("hy/laws/data/parallel/")
    row = page[page.index(' id="art_5-1__para_7"') :]
    row = row[: row.index('class="row', 10)]
    assert "վարում է" in row and "keeps the" in row


def test_what_a_translation_lacks_is_said() -> None:
    page = html("en/laws/data/parallel/")
    row = page[page.index(' id="art_51"') :]
    assert "Not in this language" in row[:600]


def test_terms_stand_in_the_order_of_the_armenian_alphabet() -> None:
    page = html("hy/glossary/")
    order = [page.index(f">{term}<") for term in ("որոշում", "տվյալների կատալոգ", "ցանկ", "ուղեցույց")]
    assert order == sorted(order)


def test_a_term_names_where_it_is_defined_and_used() -> None:
    page = html("en/glossary/data-catalogue/")
    assert "Article 1, part 1, point 1" in page and "Article 5.1, part 7" in page


def test_a_provision_is_named_in_the_language_of_the_page() -> None:
    page = html("fr/glossary/data-catalogue/")
    assert "Article 1, paragraphe 1, point 1" in page and "Article 5.1, paragraphe 7" in page


def test_the_real_role_of_a_body_stands_apart_from_its_role_in_our_drafts() -> None:
    real, draft = html("en/bodies/government/").split('class="world world-draft"')
    assert "The real role." in real and "reported by the press" in real
    assert "The role in the draft." in draft and "keep the catalogue" in draft and "keep the catalogue" not in real


def test_dates_of_an_official_act_say_how_sure_they_are() -> None:
    words = Reading(html("en/official/information-law/")).text
    assert "1 February 2020 adopted confirmed by the official text" in words
    assert "1 March 2020 entered into force reported by the press" in words
    assert "20 February 2020 printed beside the number, kind of date not known not confirmed" in words
    assert "number not found" in words and "The number is not known." in words


def test_the_draft_never_carries_the_dates_of_the_official_act() -> None:
    for path in ("en/laws/data/", "en/laws/data/art_1/"):
        assert "February 2020" not in html(path) and "2020-02" not in html(path)


def test_a_new_kind_of_page_is_one_module_and_one_template() -> None:
    """Nothing is registered: every module below `pages` that makes pages is found."""
    room = Path(home.__file__).parent
    modules = {file for file in room.rglob("*.py") if re.search(r"^def pages\(", file.read_text("utf-8"), re.M)}
    assert len(modules) > 15 and modules <= {Path(str(kind.__file__)) for kind in KINDS}


def test_the_official_act_and_our_draft_stand_in_two_columns_and_never_mix() -> None:
    official, draft = html("en/laws/data/beside/").split('class="world world-draft"')
    assert "official/" in official and "not the text of the act" in official
    assert "illustrative draft of orenk, not law" in draft and "art_1/" in draft
    assert "confirmed" not in draft


def test_machines_are_told_that_a_draft_is_neither_in_force_nor_official() -> None:
    data = linked_data("en/laws/data/art_1/")
    assert data["@type"] == ["Legislation", "eli-dl:DraftLegislationWork"]
    assert data["legislationLegalForce"].endswith("NotInForce")
    assert data["legislationLegalValue"].endswith("UnofficialLegalValue")
    assert data["creativeWorkStatus"] == "Draft" and "legislationDate" not in data
    assert data["eli:is_part_of"] == {"@id": "urn:orenk:data"} and data["translationOfWork"]["inLanguage"] == "hy"


def linked_data(path: str) -> dict[str, Any]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html(path))
    assert len(found) == 1, path
    data: dict[str, Any] = json.loads(found[0])
    return data


def test_every_page_tells_machines_what_it_is_and_that_drafts_are_no_law() -> None:
    for path, page in pages().items():
        data = linked_data(path)
        assert data["name"] and data["inLanguage"], path
        assert data["abstract"] == word("mark", data["inLanguage"]), path
        assert ("Legislation" in data["@type"]) == (page.kind in {"act", "article", "division"}), path


def test_the_root_offers_the_three_languages_armenian_first() -> None:
    links = Reading(pages()[""].body).links
    assert links == [f"{ROOT}hy/", f"{ROOT}en/", f"{ROOT}fr/"]


def test_a_note_can_do_nothing_but_be_read() -> None:
    page = html("en/laws/data/")
    assert "<script>" not in page and "javascript:" not in page


def test_every_description_that_a_link_names_is_on_its_page() -> None:
    for path in pages():
        page = html(path)
        named = {id for ids in re.findall(r'aria-(?:describedby|labelledby)="([^"]*)"', page) for id in ids.split()}
        assert named <= set(Reading(page).ids), path

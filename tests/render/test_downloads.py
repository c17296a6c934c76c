"""An act to take away: its words are those of the source, and each file says that it is no law."""

import csv
import json
from io import StringIO

import pytest

from orenk.model.corpus import Corpus
from orenk.render.downloads.act import as_data, markdown_of, plain_text
from orenk.render.downloads.shelf import downloads, files
from orenk.render.publication.whole import Site
from orenk.render.site import readers
from orenk.render.words import word

from .base import ARMENIAN, Reading, corpus, html, real_corpus


def taken(base: Corpus) -> dict[str, str]:
    return {path: str(data) for path, data in files(Site(readers(base), "", (), {})).items()}


def test_an_act_can_be_taken_away_in_each_of_its_languages() -> None:
    assert set(taken(corpus())) == {
        f"downloads/data/data.{ending}"
        for ending in ("hy.txt", "en.txt", "hy.md", "en.md", "json", "powers.hy.csv", "powers.en.csv")
    }


def test_every_file_of_the_real_base_carries_the_mark() -> None:
    found = taken(real_corpus())
    assert len(found) >= 7 * len(real_corpus().acts)
    for path, data in found.items():
        language = next((code for code in ("hy", "en", "fr") if f".{code}." in path), "hy")
        assert word("mark", language) in data, path


def test_every_row_of_powers_carries_the_mark() -> None:
    for path, data in taken(real_corpus()).items():
        if path.endswith(".csv"):
            _, *rows = csv.reader(StringIO(data.removeprefix("\ufeff")))
            assert rows and all(row[0] == word("mark", path[-6:-4]) for row in rows), path


def test_the_source_is_the_source_under_the_mark() -> None:
    act = corpus().acts["data"]
    first, _, rest = markdown_of(corpus(), act, act.text).partition("\n\n")
    assert rest == ARMENIAN
    assert first == (
        "> orenk-ի ցուցադրական նախագիծ է, օրենք չէ. Փուլը՝ աշխատանքային նախագիծ, "
        "սկսած 2026 թվականի նոյեմբերի 22. Հայերեն տեքստն է առաջատարը։"
    )


def test_plain_text_has_the_numbers_as_typed_and_sets_points_in() -> None:
    act = corpus().acts["data"]
    lines = plain_text(act, act.texts["en"]).splitlines()
    assert "Article 5.1. Keeping the catalogue" in lines
    assert "7. The Government keeps the data catalogue. The data catalogue is public." in lines
    assert "  5.1) data set means data that are one & linked." in lines


@pytest.mark.parametrize("language", ["hy", "en"])
def test_plain_text_and_data_hold_every_word_of_every_unit(language: str) -> None:
    for act in real_corpus().acts.values():
        if language not in act.texts:
            continue
        text = act.texts[language]
        plain = plain_text(act, text)
        units = {unit["eid"]: unit for unit in json.loads(as_data(act))["units"]}
        for unit in text.order:
            if unit.eid not in units:
                continue
            for key, words in (("heading", unit.heading), ("text", unit.text)):
                if words is not None and words.plain:
                    assert words.plain in plain, (act.id, unit.eid)
                    assert units[unit.eid][key][language] == words.plain
            assert units[unit.eid].get("marker", {}).get(language, "") == unit.marker


def test_data_says_what_it_is_and_leaves_out_what_is_not_there() -> None:
    document = json.loads(as_data(corpus().acts["data"]))
    assert document["format"] == "orenk-act/1" and document["mark"]["fr"] == "projet illustratif d'orenk, pas une loi"
    assert (document["leading"], document["languages"], document["stage"]) == ("hy", ["hy", "en"], "working")
    (power,) = document["powers"]
    assert power["at"] == "art_5-1__para_7" and power["deadline"] == {"count": 30, "unit": "working-day"}
    assert "appeal" not in power and None not in power.values()
    point = next(unit for unit in document["units"] if unit["eid"] == "art_1__para_1__point_5-1")
    assert (point["number"], point["above"]) == ("5.1", "art_1__para_1")


def test_the_page_of_downloads_leads_to_every_file() -> None:
    links = Reading(html("fr/downloads/")).links
    for one in downloads(corpus().acts["data"]):
        assert f"../../{one.path}" in links
    assert "../../fr/changes/changes.atom" in links


def test_the_zip_is_offered_only_where_one_is_made() -> None:
    from orenk.render.downloads import shelf

    with_zip = readers(corpus(), offline="orenk.zip")["en"]
    (page,) = shelf.pages(with_zip)
    assert "orenk.zip" in page.body and "orenk.zip" not in html("en/downloads/")

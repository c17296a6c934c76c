"""What a reader who types a question is led to; asked of the browser's own script, through node."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from .base import ASSETS, LANGUAGES, answered, queries, write

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None, reason="node is not installed; the browser tests ask the same"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("search")
    write(folder)
    return folder


def ask(site: Path, asked: list[tuple[str, str]]) -> list[list[tuple[str, str, list[list[object]]]]]:
    """Address, heading and excerpt of the hits of each query."""
    done = subprocess.run(
        ["node", Path(__file__).parent / "ask.js", ASSETS, site],
        input=json.dumps(asked), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: list[list[tuple[str, str, list[list[object]]]]] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_right_provision_is_among_the_first_three(site: Path, language: str) -> None:
    rows = [row for row in queries(language) if row[2]]
    found = ask(site, [(language, query) for _, query, _ in rows])
    missed = [
        (kind, query, [hit[0] for hit in hits[:3]])
        for (kind, query, right), hits in zip(rows, found, strict=True)
        if not answered([hit[0] for hit in hits], right)
    ]
    assert len(rows) >= 60
    assert len(missed) <= 0.05 * len(rows), missed
    forms = [row for row in rows if row[0] == "form"]
    assert len([one for one in missed if one[0] == "form"]) <= 0.05 * len(forms), missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_nonsense_finds_nothing(site: Path, language: str) -> None:
    nonsense = [query for kind, query, _ in queries(language) if kind == "nonsense"]
    found = ask(site, [(language, query) for query in nonsense])
    assert len(nonsense) >= 8
    assert [(query, hits[0]) for query, hits in zip(nonsense, found, strict=True) if hits] == []


def test_a_citation_jumps_to_the_provision_and_to_nothing_else(site: Path) -> None:
    [hits] = ask(site, [("hy", "25-րդ հոդվածի 1-ին մասի 2-րդ կետ")])
    assert [hit[0] for hit in hits] == ["hy/laws/public-information/art_25/#art_25__para_1__point_2"]
    assert "հետազոտություն" in "".join(str(text) for text, _ in hits[0][2])


def test_a_part_that_the_article_lacks_leads_to_the_article(site: Path) -> None:
    [hits] = ask(site, [("en", "Article 12, part 9")])
    assert [hit[0] for hit in hits] == ["en/laws/public-information/art_12/"]


def test_the_words_of_the_provision_stand_in_the_hit_with_the_found_ones_marked(site: Path) -> None:
    [hits] = ask(site, [("hy", "ելքի պլանի")])
    _, heading, excerpt = next(hit for hit in hits if "/laws/" in hit[0])
    assert heading == "Հոդված 34. Ամպային ծառայության պայմանագիրը"
    assert [text for text, marked in excerpt if marked] == ["ելքի", "պլան"]


def test_an_english_word_on_an_armenian_page_finds_the_english_text(site: Path) -> None:
    [hits] = ask(site, [("hy", "subcontractors")])
    assert hits[0][0] == "en/laws/public-information/art_34/#art_34__para_1__point_5"


def test_a_word_that_is_not_understood_among_others_is_not_left_out_silently(site: Path) -> None:
    [alone, few] = ask(site, [("en", "catalogue crocodile"), ("en", "data catalogue kept by the ministry zanzibar")])
    assert alone == []
    assert answered([hit[0] for hit in few], ["art_10"])

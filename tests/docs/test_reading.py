"""The guide for the reader: its links lead where it says, and its questions are answered as it says."""

import re
import shutil
from pathlib import Path

import pytest

from orenk.render.site import readers, render_pages
from render.base import real_corpus
from render.search.base import write
from render.search.test_answers import ask

DOCS = Path(__file__).parents[2] / "docs"
GUIDES = sorted(DOCS.glob("[!i]*/*.md"))
LAW = "public-information"
ROW = re.compile(r"^\| `([^`]+)` \| .*?\(site:([^)]+)\)", re.M)


def code(guide: Path) -> str:
    return guide.stem.rpartition(".")[2]


@pytest.fixture(scope="module")
def addresses() -> dict[str, str]:
    """The pages of the real base with their words."""
    return {page.path: page.body for page in render_pages(readers(real_corpus()))}


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: f"{guide.parent.name}.{code(guide)}")
def test_every_link_of_a_guide_into_the_site_leads_to_its_place(guide: Path, addresses: dict[str, str]) -> None:
    written = {path.parent.name for path in GUIDES if code(path) == code(guide)}
    for link in re.findall(r"\]\(site:([^)\s]*)\)", guide.read_text("utf-8")):
        page, _, anchor = link.partition("#")
        if page.rstrip("/") in written:
            continue
        assert f"{code(guide)}/{page}" in addresses, link
        assert not anchor or f'id="{anchor}"' in addresses[f"{code(guide)}/{page}"], link


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_what_the_guide_says_of_a_question_is_among_the_first_three_answers(language: str, tmp_path: Path) -> None:
    rows = ROW.findall((DOCS / f"reading/index.{language}.md").read_text("utf-8"))
    assert len(rows) >= 3
    write(tmp_path)
    for (words, place), hits in zip(rows, ask(tmp_path, [(language, LAW, words) for words, _ in rows]), strict=True):
        assert f"{language}/{place}" in [hit[0] for hit in hits[:3]], words

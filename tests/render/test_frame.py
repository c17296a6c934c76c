"""The frame around pages: relative links, hand-written pages, the sitemap, and the refusal of unmarked pages."""

from pathlib import Path

import pytest

from orenk.render.page import ROOT
from orenk.render.pages.prose import Library, ProseAddress, entry, prose_address
from orenk.render.publication.shell import Shell
from orenk.render.publication.whole import Site, for_hosts, sitemap
from orenk.render.site import readers, render_site, sections

from .base import FRAME, MARK, corpus, html, pages


def test_links_are_relative_so_that_the_site_works_under_any_address() -> None:
    for path in pages():
        assert 'href="/' not in html(path) and 'src="/' not in html(path)


def test_the_switch_keeps_the_page() -> None:
    page = html("hy/laws/data/art_5-1/")
    assert 'href="../../../../en/laws/data/art_5-1/" lang="en"' in page
    assert 'href="../../../../fr/laws/data/art_5-1/" lang="fr"' in page


@pytest.mark.parametrize(
    ("file", "language", "room", "url"),
    [
        ("reading/index.hy.md", "hy", "reading", "hy/reading/"),
        ("drafting/format.en.md", "en", "drafting", "en/drafting/format/"),
        ("internals/index.md", "en", "internals", "en/internals/"),
        ("internals/decisions/0001-two-trees.md", "en", "internals", "en/internals/decisions/0001-two-trees/"),
    ],
)
def test_a_hand_written_page_stands_under_its_language(file: str, language: str, room: str, url: str) -> None:
    address = prose_address(file)
    assert (address.language, address.room, address.url) == (language, room, url)


def test_a_hand_written_page_knows_its_room_and_its_other_languages() -> None:
    hy, en = prose_address("reading/index.hy.md"), prose_address("reading/index.en.md")
    more = prose_address("reading/marks.hy.md")
    library = Library({hy: "Ընթերցում", en: "Reading", more: "Նշաններ"})
    page = library.page(hy, '<p>Բացեք <a href="site:laws/">օրենքը</a>։</p>')
    assert page.languages == ("hy", "en")
    filled = Shell(FRAME).fill(page, MARK)
    assert 'href="../../hy/laws/"' in filled and 'href="../../hy/reading/marks/"' in filled
    assert 'href="../../en/reading/"' in filled and 'href="../../fr/"' in filled
    assert entry(page).words == "Բացեք օրենքը ։"


def test_the_menu_and_the_home_lead_to_hand_written_pages_only_where_there_are_any() -> None:
    assert "reading" in sections("hy", {"hy/reading/"}) and "reading" not in sections("fr", {"hy/reading/"})
    written = {page.path: page for page in render_site(corpus(), {"hy/start/"})}
    assert "start/" in written["hy/"].body and "start/" not in pages()["hy/"].body


def test_an_address_without_a_language_is_english() -> None:
    assert prose_address("rules/dangling-reference.md") == ProseAddress("en", "rules", "rules/dangling-reference/")


def site(address: str) -> Site:
    return Site(readers(corpus()), address, (), {"": ("hy", "en", "fr"), "hy/laws/": ("hy", "en")})


def test_the_sitemap_names_each_page_with_its_languages() -> None:
    text = str(sitemap(site("https://example.org/"))["sitemap.xml"])
    assert "<loc>https://example.org/hy/laws/</loc>" in text
    assert 'hreflang="en" href="https://example.org/en/laws/"' in text and 'hreflang="fr"' not in text
    assert "Sitemap: https://example.org/sitemap.xml" in str(for_hosts(site("https://example.org/"))["robots.txt"])


def test_a_site_without_an_address_has_no_sitemap() -> None:
    assert sitemap(site("")) == {}
    assert "Sitemap" not in str(for_hosts(site(""))["robots.txt"])


def test_no_style_changes_the_case_of_law_text_or_asks_another_site() -> None:
    styles = Path(__file__).parents[2] / "tools/orenk/render/theme/assets/orenk"
    for file in styles.glob("*.css"):
        text = file.read_text(encoding="utf-8")
        assert "text-transform" not in text and "http" not in text and "@import" not in text
    assert ROOT not in html("hy/")


def test_a_wide_table_scrolls_by_itself_and_can_be_reached_by_keyboard() -> None:
    page = Library({prose_address("start/index.en.md"): "Start"}).page(
        prose_address("start/index.en.md"), "<table><tr><td>1</td></tr></table>"
    )
    assert '<div class="scroller" tabindex="0"><table class="plain-table">' in page.body
    assert page.body.count("<div") == page.body.count("</div>")


def test_a_hand_written_table_has_no_style_inline() -> None:
    cell = '<table><tr><td style="text-align: right;">1</td></tr></table>'
    address = prose_address("start/index.en.md")
    assert '<td class="right">1</td>' in Library({address: "Start"}).page(address, cell).body

"""Quiet links: citations, terms and bodies lead somewhere; every link of the site does."""

import re
from posixpath import join, normpath

import pytest

from orenk.model.corpus import Corpus
from orenk.render.publication.shell import Shell
from orenk.render.publication.whole import Site
from orenk.render.site import readers, render_pages, render_site, whole_files

from .base import FRAME, MARK, Reading, corpus, html, real_corpus


def anchors(page: str, kind: str) -> list[tuple[str, str]]:
    return re.findall(rf'<a class="{kind}" href="([^"]*)"[^>]*>([^<]*)</a>', page)


def test_a_citation_leads_to_the_page_of_its_article() -> None:
    cites = anchors(html("hy/laws/data/art_5-1/"), "cite")
    assert cites[0][0] == "../../../../hy/laws/data/art_1/#art_1__para_1"
    assert "1-ին հոդվածի 1-ին մաս" in cites[0][1]


def test_in_the_whole_text_it_leads_to_its_place_on_the_page() -> None:
    assert anchors(html("hy/laws/data/"), "cite")[0][0] == "#art_1__para_1"


def test_a_citation_of_an_official_act_leads_to_its_record() -> None:
    assert anchors(html("en/laws/data/art_5-1/"), "cite")[-1][0] == "../../../../en/official/information-law/"


def test_a_term_is_a_link_once_in_an_article_with_its_definition_at_hand() -> None:
    page = html("hy/laws/data/art_5-1/")
    terms = [words for href, words in anchors(page, "term") if href.endswith("/glossary/data-catalogue/")]
    assert terms == ["տվյալների կատալոգ"]
    assert 'aria-describedby="term-data-catalogue"' in page
    tip = page[page.index('id="term-data-catalogue"') :]
    assert "Մեկ ցանկ։" in tip[: tip.index("</div>")]


def test_a_term_being_defined_is_bold() -> None:
    assert re.search(r"<dfn>.*տվյալների կատալոգ.*</dfn>", html("hy/laws/data/art_1/"))


def test_a_body_leads_to_its_card() -> None:
    assert ("../../../../en/bodies/government/", "Government") in anchors(html("en/laws/data/art_5-1/"), "body")


def test_the_cited_article_names_who_cites_it() -> None:
    page = html("hy/laws/data/art_1/")
    assert "Հղվում են սրան" in page
    assert 'href="../../../../hy/laws/data/art_5-1/#art_5-1__para_5"' in page


@pytest.mark.parametrize("base", [corpus, real_corpus], ids=["small", "real"])
def test_every_internal_link_and_anchor_of_the_site_exists(base: object) -> None:
    found: Corpus = base()  # type: ignore[operator]
    shell = Shell(FRAME)
    used = readers(found)
    made = {page.path: page for page in render_pages(used)}
    readings = {path: Reading(shell.fill(page, MARK)) for path, page in made.items()}
    files = {f"{path}{name}" for path, page in made.items() for name in page.files}
    files |= {path for path, _ in whole_files(Site(used, "", (), {}))}
    ids = {path: frozenset(reading.ids) for path, reading in readings.items()}
    broken = set()
    for path, reading in readings.items():
        for link in reading.links:
            target, _, anchor = link.partition("#")
            if target.startswith(("https://", "http://")):
                continue
            if normpath(join(path or ".", target)) in files:
                continue
            place = normpath(join(path or ".", target)) + "/" if target else path
            place = "" if place == "./" else place
            if place not in ids or (anchor and anchor not in ids[place]):
                broken.add(f"{path} -> {link}")
    assert broken == set()


def test_no_page_has_an_id_twice() -> None:
    shell = Shell(FRAME)
    for page in render_site(corpus()):
        ids = Reading(shell.fill(page, MARK)).ids
        assert len(ids) == len(set(ids)), page.path

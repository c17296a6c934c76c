"""Each provision opened cold: articles, points of decisions and of annexes, and the chapters that hold them."""

import re
from functools import cache
from html import unescape

import pytest

from orenk.model.corpus import Corpus
from orenk.render.law.naming import landing, unit_name, unit_path
from orenk.render.page import Page
from orenk.render.publication.shell import Shell
from orenk.render.site import render_site
from orenk.workspace.pipeline import run_texts

from .base import FILES, FRAME, MARK, Reading, real_corpus

DECISION = """\
# Կատալոգի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)

Կառավարությունը որոշում է.

1. Հաստատել կատալոգի վարման կարգը՝

1) ըստ հավելվածի.

2. Սույն որոշումն ուժի մեջ է մտնում հրապարակմանը հաջորդող օրը։

## Հավելված N 1. Կատալոգի վարման կարգը

### Գլուխ 1. Ընդհանուր դրույթներ

1. Սույն կարգը սահմանում է կատալոգի վարումը։

### Գլուխ 2. Գրառումը

2. Գրառումը պարունակում է՝

1) անվանումը.

2) հասցեն։
"""
RECORD = """\
kind: government-decision
standing: illustrative
title:
  hy: "Կատալոգի կարգը հաստատելու մասին (orenk-ի ցուցադրական նախագիծ)"
  en: "On the Procedure (illustrative draft of orenk)"
  fr: "Sur la procédure (projet illustratif d'orenk)"
stage: working
stages:
  - stage: working
    date: "2026-11-22"
"""


@cache
def corpus() -> Corpus:
    return run_texts({**FILES, "laws/procedure/law.yml": RECORD, "laws/procedure/text.hy.md": DECISION}).corpus


@cache
def pages() -> dict[str, Page]:
    return {page.path: page for page in render_site(corpus(), (), "mailto:drafts@example.org")}


def html(path: str) -> str:
    return Shell(FRAME).fill(pages()[path], MARK)


@pytest.mark.parametrize(
    ("eid", "title"),
    [
        ("point_1", "Կետ 1"),
        ("annex_1__chp_2__point_2", "Հավելված N 1, կետ 2"),
        ("annex_1", "Հավելված N 1."),
        ("annex_1__chp_2", "Գլուխ 2."),
    ],
)
def test_opened_cold_it_says_which_act_which_unit_which_stage_and_that_it_is_no_law(eid: str, title: str) -> None:
    page = html(f"hy/laws/procedure/{eid}/")
    words = Reading(page).text
    assert re.search(rf"<h1[^>]*>.*{re.escape(title)}", page)
    assert "Կատալոգի կարգը հաստատելու մասին" in words
    assert "Փուլը՝ աշխատանքային նախագիծ" in words and "օրենք չէ" in words


def test_the_points_of_an_annex_run_through_its_chapters_and_are_named_without_them() -> None:
    text = corpus().acts["procedure"].text
    assert unit_name(text, "annex_1__chp_2__point_2__point_1") == "Հավելված N 1, կետ 2, ենթակետ 1"


def test_a_sub_point_stands_on_the_page_of_its_point() -> None:
    text = corpus().acts["procedure"].text
    assert landing(text, "annex_1__chp_2__point_2__point_1") == "annex_1__chp_2__point_2"
    path = unit_path(text, "procedure", "annex_1__chp_2__point_2__point_1")
    assert path == "laws/procedure/annex_1__chp_2__point_2/#annex_1__chp_2__point_2__point_1"


def test_before_and_after_a_point_stand_its_neighbours_across_chapters() -> None:
    page = pages()["hy/laws/procedure/annex_1__chp_2__point_2/"].body
    assert re.search(r'rel="prev" href="\x01laws/procedure/annex_1__chp_1__point_1/"', page)
    assert 'rel="next"' not in page


def test_a_comment_carries_address_version_and_words_without_an_account() -> None:
    body = unescape(pages()["hy/laws/procedure/annex_1__chp_2__point_2/"].body)
    assert 'href="mailto:drafts@example.org?subject=' in body
    assert "աշխատանքային նախագիծ, սկսած 2026 թվականի նոյեմբերի 22" in body


@pytest.mark.parametrize("base", [corpus, real_corpus], ids=["small", "real"])
def test_every_provision_of_every_act_has_a_page_with_its_words_and_the_mark(base: object) -> None:
    found: Corpus = base()  # type: ignore[operator]
    made = {page.path: page for page in render_site(found) if page.kind in {"article", "division"}}
    seen = 0
    for act in found.acts.values():
        for language in ("hy", "en", "fr"):
            text = act.texts.get(language) or act.texts.get("en") or act.text
            for unit in text.order:
                eid = landing(text, unit.eid)
                if not eid or unit.text is None:
                    continue
                page = made[f"{language}/laws/{act.id}/{eid}/"]
                seen += 1
                assert " ".join(unit.text.plain.split()) in spoken(page), (page.path, unit.eid)
    assert seen > 10
    for path, page in made.items():
        assert "standing" in page.body and page.standing.stage, path


@cache
def _spoken(path: str, body: str) -> str:
    return Reading(body).text


def spoken(page: Page) -> str:
    return _spoken(page.path, page.body)

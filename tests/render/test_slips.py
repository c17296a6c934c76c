"""A reader takes a provision away with its mark, and reports a slip where the base says where."""

from html import unescape
from urllib.parse import unquote

import pytest

from orenk.render.site import render_site

from .base import corpus, html


@pytest.mark.parametrize(
    ("language", "mark"), [("hy", "ցուցադրական նախագիծ է"), ("en", "illustrative draft"), ("fr", "projet illustratif")]
)
def test_each_style_of_citation_says_that_it_is_a_draft(language: str, mark: str) -> None:
    page = html("hy/laws/data/art_5-1/")
    style = page[page.index(f' data-{language}="') :].split('"')[1]
    assert mark in style and "#" in style
    assert {"hy": "Տվյալների մասին", "en": "On Data", "fr": "Sur les données"}[language] in style


def test_without_a_place_for_reports_none_is_offered() -> None:
    assert "report a slip" not in html("en/laws/data/art_5-1/")


def test_where_nobody_is_named_the_page_says_so() -> None:
    alone, named = (
        {page.path: page for page in render_site(corpus(), (), f"mailto:{to}")} for to in ("", "a@b.example")
    )
    said = "This site has no address that receives comments."
    assert said in alone["en/laws/data/art_5-1/"].body and said in alone["en/accessibility/"].body
    assert said not in named["en/laws/data/art_5-1/"].body and said not in named["en/accessibility/"].body


@pytest.mark.parametrize(
    ("base", "subject"),
    [("mailto:drafts@example.org", "?subject="), ("https://example.org/issues/new?labels=slip", "&title=")],
)
def test_a_report_names_the_provision_and_quotes_it(base: str, subject: str) -> None:
    made = {page.path: page for page in render_site(corpus(), (), base)}
    body = made["en/laws/data/art_5-1/"].body
    link = unquote(unescape(body[body.index(f'href="{base}') :].split('"')[1]))
    assert subject in link and "data#art_5-1" in link and "Keeping the catalogue" in link
    assert "working draft, since 22 November 2026" in link and "not law" in link

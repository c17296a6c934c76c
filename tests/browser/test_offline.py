"""The ZIP of the site, opened from disk with no network."""

import zipfile
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from orenk.workspace.archive import ROOM, write_archive  # noqa: E402

pytestmark = pytest.mark.browser
LAW = "laws/public-information"
LEFT = "net::ERR_ABORTED"
"""What is said of a request that a reader did not wait for."""


@pytest.fixture(scope="module")
def disk(site: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("disk")
    write_archive(site, folder / "orenk.zip")
    with zipfile.ZipFile(folder / "orenk.zip") as packed:
        packed.extractall(folder)
    return (folder / ROOM).as_uri() + "/"


@pytest.fixture
def page(browser: "playwright.Browser") -> "playwright.Page":
    context = browser.new_context(viewport={"width": 1280, "height": 900}, offline=True)
    page = context.new_page()
    page.faults = []
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    page.on("requestfailed", lambda request: page.faults.extend([request.url] * (request.failure != LEFT)))
    yield page
    assert not page.faults
    context.close()


def test_a_reader_goes_from_the_first_page_to_an_article_by_links(page: "playwright.Page", disk: str) -> None:
    page.goto(f"{disk}index.html")
    page.locator("main a[lang=en], article a", has_text="English").first.click()
    page.locator(f"article a[href$='{LAW}/index.html']").first.click()
    assert page.url == f"{disk}en/{LAW}/index.html"
    page.locator(".law h3 a").nth(4).click()
    assert "/art_5/index.html" in page.url and page.locator("#art_5").is_visible()
    page.locator("header a[hreflang=hy]").first.click()
    assert page.url.startswith(f"{disk}hy/{LAW}/art_5/index.html")


@pytest.mark.parametrize(
    ("language", "query", "words"),
    [("hy", "կատալոգի", "կատալոգ"), ("en", "catalogue", "catalogue"), ("fr", "12.3", "12")],
)
def test_search_answers_from_disk_and_leads_to_a_file(
    page: "playwright.Page", disk: str, language: str, query: str, words: str
) -> None:
    page.goto(f"{disk}{language}/{LAW}/index.html")
    page.locator(".md-search__input").first.fill(query)
    page.wait_for_selector(".md-search-result__link", state="attached")
    hit = page.locator(".md-search-result__link").first
    assert words in hit.inner_text().lower()
    address = hit.get_attribute("href") or ""
    assert address.startswith(disk) and "index.html" in address
    page.goto(address)
    assert page.locator("h1").first.is_visible()


def test_without_scripts_the_links_lead_to_files_too(browser: "playwright.Browser", disk: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{disk}en/{LAW}/art_12/index.html")
    page.locator("a[rel=next]").click()
    assert page.url.split("#")[0].endswith("/art_13/index.html") and page.locator("h1").is_visible()
    context.close()

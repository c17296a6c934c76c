"""Every kind of page in every language, light and dark, from a small phone to a desk, by axe: no violation at all."""

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from browser.journal import WHOLE, Journal, Seen  # noqa: E402
from browser.pages import LANGUAGES, Example, examples  # noqa: E402

pytestmark = pytest.mark.browser
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations'], selectors: false})"
UNFOLDED = """
document.querySelectorAll('details').forEach(fold => { fold.open = true; });
document.querySelectorAll('.law-article').forEach(article => { article.style.contentVisibility = 'visible'; });
"""
"""What is folded is looked at as well, and articles out of view are laid out, which else have the height of a guess."""
WIDTHS, SCHEMES = (320, 390, 768, 1280), ("light", "dark")
GRID = [(width, scheme) for scheme in SCHEMES for width in WIDTHS] if WHOLE else [(390, "light"), (1280, "dark")]


@pytest.fixture(scope="module")
def journal(site: Path) -> Iterator[Journal]:
    made = Journal(site, GRID, TAGS)
    yield made
    made.close(filter(tried, examples(site, False)))


def tried(example: Example) -> bool:
    """Long pages, on which axe takes many seconds, are tried in Armenian only but in a whole run."""
    return WHOLE or example.language == "hy" or not example.long


def faults(page: "playwright.Page", language: str) -> tuple[str, int, list[str]]:
    """The version of axe, the number of violations, and these and other faults in words."""
    found = page.evaluate(RUN, TAGS)
    told = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        told.append("wider than the screen")
    if page.evaluate("[...document.querySelectorAll('.law .n')].some(one => one.getBoundingClientRect().left < 0)"):
        told.append("numbers stand beside the screen")
    if page.evaluate("document.documentElement.lang") != language:
        told.append("the page is in another language than its address")
    return found["testEngine"]["version"], sum(len(one["nodes"]) for one in found["violations"]), told


def looked_at(page: "playwright.Page", address: str, example: Example, digest: str) -> Seen:
    """A page is opened once and then made narrower, wider, light and dark, as a reader does it.

    Motion is reduced: while a colour passes from one scheme to the other it is that of neither.
    """
    page.goto(address)
    page.evaluate(AXE)
    page.evaluate(UNFOLDED)
    violations, told, axe = 0, [], ""
    for width, scheme in GRID:
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        axe, count, found = faults(page, example.language)
        violations += count
        told += [f"{width} {scheme}: {fault}" for fault in found]
    version = page.context.browser.version if page.context.browser else ""
    return Seen(digest, axe, version, len(GRID), violations, told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_is_accessible_and_asks_nobody_else(
    browser: "playwright.Browser", served: str, site: Path, journal: Journal, language: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    context = browser.new_context(reduced_motion="reduce")
    foreign: list[str] = []
    page = context.new_page()
    page.on(
        "request", lambda request: None if request.url.startswith((served, "data:")) else foreign.append(request.url)
    )
    page.set_default_timeout(300_000)
    mine = [example for example in filter(tried, examples(site, False)) if example.language == language]
    wrong = {}
    for number, example in enumerate(mine, 1):
        address, digest = served + example.address, journal.digest(example)
        seen = journal.of(example) or journal.add(example, looked_at(page, address, example, digest))
        if seen.faults:
            wrong[example.address] = seen.faults
        if WHOLE:
            with capsys.disabled():
                print(f"\r{language} {number}/{len(mine)} {example.address:60.60}", end="", flush=True)
    context.close()
    assert len({example.kind for example in mine}) >= 22 and len(mine) >= 22
    assert not foreign
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_open_search_with_its_filters_is_accessible(
    browser: "playwright.Browser", served: str, language: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = context.new_page()  # the drafts have no French text, so their Armenian one is asked for
    page.goto(f"{served}{language}/laws/?q=12&text={'hy' if language == 'fr' else language}")
    page.wait_for_selector(".orenk-choices label:not([hidden]) select")
    page.evaluate(AXE)
    _, _, found = faults(page, language)
    context.close()
    assert found == []

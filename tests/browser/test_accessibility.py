"""Every kind of page in every language, light and dark, from a small phone to a desk, by axe: no violation at all."""

import json
import os
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from browser.pages import LANGUAGES, Example, examples  # noqa: E402
from scale import SOAK  # noqa: E402

pytestmark = pytest.mark.browser
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations'], selectors: false})"
WIDTHS, SCHEMES = (320, 390, 768, 1280), ("light", "dark")
WHOLE = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
GRID = WHOLE if SOAK else [(390, "light"), (1280, "dark")]
RECORD = "ORENK_RECORD"
"""Names the file to write what a run found; `render/theme/pages/accessibility.json` is what the statement prints."""


class Tally:
    """What a run looked at and found."""

    def __init__(self) -> None:
        self.kinds: set[str] = set()
        self.pages: set[str] = set()
        self.combinations = self.violations = 0
        self.axe = self.browser = ""
        self.grid: set[tuple[int, str]] = set()

    def written(self) -> str:
        told = {
            "date": date.today().isoformat(),
            "version": version("orenk"),
            "axe": self.axe,
            "browser": self.browser,
            "tags": TAGS,
            "languages": list(LANGUAGES),
            "widths": sorted({width for width, _ in self.grid}),
            "schemes": sorted({scheme for _, scheme in self.grid}),
            "kinds": len(self.kinds),
            "pages": len(self.pages),
            "combinations": self.combinations,
            "violations": self.violations,
        }
        return json.dumps(told, indent=2) + "\n"


@pytest.fixture(scope="module")
def tally() -> Iterator[Tally]:
    made = Tally()
    yield made
    if os.environ.get(RECORD):
        Path(os.environ[RECORD]).write_text(made.written(), encoding="utf-8")


def tried(example: Example) -> bool:
    """Long pages, on which axe takes many seconds, are tried in Armenian only but for a soak."""
    return SOAK or example.language == "hy" or not example.long


def faults(page: "playwright.Page", tally: Tally, language: str) -> list[str]:
    page.evaluate(AXE)
    found = page.evaluate(RUN, TAGS)
    tally.axe = found["testEngine"]["version"]
    tally.combinations += 1
    tally.violations += sum(len(one["nodes"]) for one in found["violations"])
    told = [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
        told.append("wider than the screen")
    if page.evaluate("document.documentElement.lang") != language:
        told.append("the page is in another language than its address")
    return told


@pytest.mark.parametrize(("width", "scheme"), GRID)
def test_every_kind_of_page_is_accessible_and_asks_nobody_else(
    browser: "playwright.Browser", served: str, site: Path, tally: Tally, width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    foreign: list[str] = []
    page = context.new_page()
    page.on(
        "request", lambda request: None if request.url.startswith((served, "data:")) else foreign.append(request.url)
    )
    page.set_default_timeout(120_000)
    wrong = {}
    for example in filter(tried, examples(site, False)):
        page.goto(served + example.address)
        found = faults(page, tally, example.language)
        if found:
            wrong[example.address] = found
        tally.kinds.add(example.kind)
        tally.pages.add(example.address)
    tally.grid.add((width, scheme))
    tally.browser = browser.version
    context.close()
    assert len(tally.kinds) >= 24 and len(tally.pages) >= 66
    assert not foreign
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_open_search_with_its_filters_is_accessible(
    browser: "playwright.Browser", served: str, tally: Tally, language: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = context.new_page()  # the drafts have no French text, so their Armenian one is asked for
    page.goto(f"{served}{language}/laws/?q=12&text={'hy' if language == 'fr' else language}")
    page.wait_for_selector(".orenk-choices label:not([hidden]) select")
    found = faults(page, tally, language)
    context.close()
    assert found == []

"""How light and quick the site is on a slow phone: 4 × slower CPU, 1.6 Mbit/s, 150 ms."""

import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from browser.conftest import Host, serving  # noqa: E402
from orenk.render.search.documents import Document, documents  # noqa: E402
from orenk.render.search.files import index  # noqa: E402
from render.search.base import corpus  # noqa: E402
from scale import examples  # noqa: E402

pytestmark = pytest.mark.browser
WIRE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000}
LAWS = [
    f"{language}/laws/{page}"
    for language in ("hy", "en", "fr")
    for page in ("cybersecurity/", "public-information/", "cybersecurity/art_22/", "identity-documents/art_4/")
]
WATCH = """
self.seen = {paint: 0, shift: 0};
new PerformanceObserver((list) => list.getEntries().forEach((one) => (self.seen.paint = one.startTime)))
  .observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver((list) => list.getEntries().forEach((one) => (seen.shift += one.value)))
  .observe({type: "layout-shift", buffered: true});
"""

TYPED = """query => new Promise((done) => {
  const box = document.querySelector(".md-search");
  const input = box.querySelector("input");
  const begun = performance.now();
  const look = () => box.dataset.answered === query && box.querySelector("a") &&
    done((performance.now() - begun) / 1000);
  new MutationObserver(look).observe(box, {subtree: true, childList: true, attributes: true});
  input.value = query;
  input.dispatchEvent(new InputEvent("input", {bubbles: true}));
})"""
"""Seconds from the words in the box to the first results."""


class Wire:
    """What goes over the wire to a page, in bytes as compressed."""

    def __init__(self, page: "playwright.Page") -> None:
        self.bytes = 0
        session = page.context.new_cdp_session(page)
        session.on("Network.loadingFinished", self._add)
        session.send("Network.enable")
        self._session = session

    def _add(self, event: dict[str, float]) -> None:
        self.bytes += int(event["encodedDataLength"])

    def slow(self) -> None:
        self._session.send("Network.emulateNetworkConditions", WIRE)
        self._session.send("Emulation.setCPUThrottlingRate", {"rate": 4})


def phone(browser: "playwright.Browser") -> "playwright.Page":
    return browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2).new_page()


def first_view(browser: "playwright.Browser", address: str) -> tuple[int, float, float]:
    """Bytes over the wire, the largest contentful paint in ms, the shift of the layout; with an empty cache."""
    page = phone(browser)
    page.add_init_script(WATCH)
    wire = Wire(page)
    wire.slow()
    page.goto(address, wait_until="load")
    page.evaluate("document.fonts.ready.then(() => true)")
    page.wait_for_timeout(1000)
    seen = page.evaluate("seen")
    page.context.close()
    return wire.bytes, seen["paint"], seen["shift"]


def quickest(measure: Callable[[], float], limit: float) -> float:
    """The least of five runs, or the first within the limit: a busy machine only adds."""
    least = measure()
    for _ in range(4):
        if least <= limit:
            break
        least = min(least, measure())
    return least


@pytest.mark.parametrize("address", LAWS)
def test_the_first_view_of_a_law_is_light_quick_and_still(
    browser: "playwright.Browser", served: str, address: str
) -> None:
    views: list[tuple[int, float, float]] = []

    def paint() -> float:
        views.append(first_view(browser, served + address))
        return views[-1][1]

    assert quickest(paint, 2500) <= 2500, views
    assert min(view[1] for view in views) > 0
    assert max(view[0] for view in views) <= 150_000, views
    assert max(view[2] for view in views) <= 0.05, views


@pytest.mark.parametrize(
    ("address", "query"),
    [
        ("hy/laws/public-information/art_1/", "տվյալների կատալոգ"),
        ("en/laws/cybersecurity/", "exit plan"),
        ("fr/", "registre"),
    ],
)
def test_the_first_answer_on_a_slow_phone(browser: "playwright.Browser", served: str, address: str, query: str) -> None:
    def spent() -> float:
        page = phone(browser)
        Wire(page).slow()
        page.goto(served + address, wait_until="load")
        page.locator(".orenk-search-open").click()
        page.keyboard.type(query[:-1], delay=120)
        begun = perf_counter()
        page.keyboard.type(query[-1])
        answered(page, query)
        seconds = perf_counter() - begun
        page.context.close()
        return seconds

    assert quickest(spent, 1.0) <= 1.0


def answered(page: "playwright.Page", query: str) -> None:
    page.wait_for_selector(f".md-search[data-answered={json.dumps(query, ensure_ascii=False)}]", state="attached")
    page.wait_for_selector(".md-search-result__link")


PROVISIONS = examples(10_000)


@pytest.fixture(scope="module")
def large(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site with an index of many provisions: the words of the real ones, mixed anew."""
    folder, mixed = tmp_path_factory.mktemp("large"), random.Random(1)
    real = [one for one in documents(corpus(), "hy") if one.kind == "provision"]
    found = [
        Document(
            "provision", one.act, "hy", f"hy/laws/{one.act}/art_{number}/", one.heading, mixed.choice(real).title,
            words.passages, words.buckets, f"art_{number}",
        )
        for number in range(PROVISIONS)
        for one, words in [(mixed.choice(real), mixed.choice(real))]
    ]  # fmt: skip
    for path, text in index(corpus(), "hy", found).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")

    class Large(Host):
        def translate_path(self, path: str) -> str:
            made = folder / path.partition("?")[0].lstrip("/")
            return str(made) if made.is_file() else super().translate_path(path)

    yield from serving(Large, site)


@pytest.mark.parametrize(
    "query", ["տվյալների կատալոգ", "հանձնաժողովի որոշում", "խոցելիության մասին հաղորդում", "հոդված 421"]
)
def test_the_first_answer_among_ten_thousand_provisions(browser: "playwright.Browser", large: str, query: str) -> None:
    weights: list[int] = []

    def spent() -> float:
        page = phone(browser)
        page.goto(f"{large}hy/laws/", wait_until="load")
        wire = Wire(page)
        page.locator(".orenk-search-open").click()
        page.wait_for_load_state("networkidle")
        seconds: float = page.evaluate(TYPED, query)
        page.wait_for_timeout(200)
        page.context.close()
        weights.append(wire.bytes)
        return seconds

    assert quickest(spent, 0.15) <= 0.15
    assert 20_000 < max(weights) <= 100_000

"""The search box in a browser: on file://, under a strict policy, by keyboard, for the whole table of queries."""

import gzip
import http.server
import json
import re
import threading
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from shutil import copytree
from time import perf_counter

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from render.search.base import ASSETS, LANGUAGES, LAW, answered, queries, write  # noqa: E402

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'"


def page_of(language: str, header: str, base: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>orenk</title></head><body>'
        f'<input class="md-toggle" data-md-toggle="search" type="checkbox" id="__search" autocomplete="off">'
        f'{header}<script src="{base}assets/orenk/search.js" defer></script></body></html>'
    )


def search_markup(language: str, base: str) -> str:
    """The search box as the theme's header has it, its template expressions filled in."""
    header = (ASSETS.parents[1] / "partials/header.html").read_text(encoding="utf-8")
    start = header.index('<div class="md-search"')
    markup = header[start : header.index('<button type="button" class="orenk-button orenk-search-open"')]
    markup = markup.replace("{{ 'assets/search/' | url }}", f"{base}assets/search/").replace("{{ language }}", language)
    return re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", markup)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    copytree(ASSETS, folder / "assets/orenk")
    write(folder)
    for language in LANGUAGES:
        for article in range(1, 43):
            place = folder / language / "laws" / LAW / f"art_{article}"
            place.mkdir(parents=True)
            base = "../../../../"
            (place / "index.html").write_text(page_of(language, search_markup(language, base), base), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator["playwright.Browser"]:
    if not Path(CHROMIUM).exists():
        pytest.skip(f"{CHROMIUM} is not installed")
    with playwright.sync_playwright() as started:
        yield started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])


@cache
def compressed(file: Path) -> bytes:
    return gzip.compress(file.read_bytes())


class Strict(http.server.SimpleHTTPRequestHandler):
    """Serves the site below /some/where/ with the policy of the real one."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path.removeprefix("/some/where")))
        file = file / "index.html" if file.is_dir() else file
        if not file.exists():
            self.send_error(404)
            return
        body = compressed(file)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(file.name))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said in a test."""


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/some/where"
    server.shutdown()


def opened(browser: "playwright.Browser", address: str) -> "playwright.Page":
    page = browser.new_page()
    page.goto(address)
    return page


def answer(page: "playwright.Page", query: str) -> list[str]:
    """Wait for the answer to what stands in the box: the addresses of the hits."""
    page.wait_for_selector(f".md-search[data-answered={json.dumps(query, ensure_ascii=False)}]", state="attached")
    found: list[str] = page.eval_on_selector_all(".md-search-result__link", "links => links.map((link) => link.href)")
    return found


def type_query(page: "playwright.Page", query: str) -> list[str]:
    page.fill(".md-search__input", query)
    return answer(page, query)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_queries_on_a_disk(browser: "playwright.Browser", site: Path, language: str) -> None:
    page = opened(browser, f"file://{site}/{language}/laws/{LAW}/art_1/index.html")
    missed, noise, asked = [], [], queries(language)
    for kind, query, right in asked:
        found = type_query(page, query)
        if right and not answered(found, right):
            missed.append((kind, query, found[:3]))
        if not right and found:
            noise.append((query, found[0]))
    assert noise == []
    assert len(missed) <= 0.05 * sum(1 for row in asked if row[2]), missed
    page.close()


def test_a_strict_policy_below_any_address(browser: "playwright.Browser", served: str) -> None:
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "Policy" in message.text else None)
    page.on("pageerror", lambda failure: refused.append(str(failure)))
    page.goto(f"{served}/hy/laws/{LAW}/art_1/")
    found = type_query(page, "կատալոգի")
    assert found[0] == f"{served}/hy/laws/{LAW}/art_10/"
    assert refused == []
    page.close()


def test_keyboard_and_what_is_told(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}/en/laws/{LAW}/art_1/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.className") == "md-search__input"
    page.keyboard.type("exit plan")
    answer(page, "exit plan")
    told = page.locator("[role=status]").inner_text()
    assert re.fullmatch(r"\d+ results?", told)
    first = page.locator(".md-search-result__item", has_text="Article 34")
    assert "working draft" in first.inner_text() and "illustrative draft" in first.inner_text()
    assert "exit plan" in " ".join(first.locator("mark").all_inner_texts())
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.classList.contains('md-search-result__link')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.className") == "md-search__input"
    page.keyboard.press("Escape")
    assert not page.evaluate("document.getElementById('__search').checked")
    page.close()


def test_enter_opens_the_cited_provision(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}/fr/laws/{LAW}/art_1/")
    page.fill(".md-search__input", "art. 12, § 3")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}/fr/laws/{LAW}/art_12/#art_12__para_3")
    page.close()


def test_a_filter_narrows_and_is_let_go(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}/hy/laws/{LAW}/art_1/")
    everything = type_query(page, "կատալոգ")
    chip = page.locator(".orenk-chip", has_text="Բառարան")
    chip.click()
    page.wait_for_selector(".orenk-chip[aria-pressed=true]")
    narrowed = answer(page, "կատալոգ")
    assert narrowed and all("/hy/glossary/" in address for address in narrowed)
    page.locator(".orenk-chip[aria-pressed=true]").click()
    page.wait_for_selector(".orenk-search-filters:not(:has([aria-pressed=true]))")
    assert answer(page, "կատալոգ") == everything
    page.close()


def test_the_first_answer_on_a_slow_phone(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}/hy/laws/{LAW}/art_1/")
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send(
        "Network.emulateNetworkConditions",
        {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000},
    )
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.focus(".md-search__input")
    page.wait_for_timeout(1500)
    page.keyboard.type("տվյալների կատալո", delay=120)
    begun = perf_counter()
    page.keyboard.type("գ")
    assert answered(answer(page, "տվյալների կատալոգ"), ["art_10"])
    assert perf_counter() - begun < 1.0
    page.close()

"""The search box in a browser: on file://, under a strict policy, by keyboard, for the whole table of queries."""

import json
import re
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from render.search.base import LANGUAGES, queries  # noqa: E402

pytestmark = pytest.mark.browser
LAW = "public-information"


def opened(browser: "playwright.Browser", address: str) -> "playwright.Page":
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(address)
    return page


def answer(page: "playwright.Page", query: str) -> list[str]:
    """Wait for the answer to what stands in the box, to the end of its first page: the addresses of the hits."""
    answered = f".md-search[data-answered={json.dumps(query, ensure_ascii=False)}]"
    page.wait_for_selector(f"{answered} .md-search-result__list[aria-busy=false]", state="attached")
    found: list[str] = page.eval_on_selector_all(".md-search-result__link", "links => links.map((link) => link.href)")
    return found


def type_query(page: "playwright.Page", query: str) -> list[str]:
    page.fill(".md-search__input", query)
    return answer(page, query)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_queries_on_a_disk(browser: "playwright.Browser", site: Path, language: str) -> None:
    missed, noise, asked = [], [], sorted(queries(language), key=lambda query: query.view)
    page, view = browser.new_page(), None
    for query in asked:
        if query.view != view:
            view = query.view
            page.goto(f"file://{site}/{language}/laws/{view}/index.html".replace("//index", "/index"))
        found = type_query(page, query.words)
        if query.right and not query.answered(found):
            missed.append((query.kind, query.words, found[:3]))
        if not query.right and found:
            noise.append((query.words, found[0]))
    assert noise == []
    assert len(missed) <= 0.05 * sum(1 for query in asked if query.right), missed
    page.close()


def test_a_strict_policy_below_any_address(browser: "playwright.Browser", served_below: str) -> None:
    page = browser.new_page()
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if "Policy" in message.text else None)
    page.on("pageerror", lambda failure: refused.append(str(failure)))
    page.goto(f"{served_below}hy/laws/{LAW}/art_1/")
    found = type_query(page, "կատալոգի")
    assert found[0] == f"{served_below}hy/laws/{LAW}/art_10/"
    assert refused == []
    page.close()


def test_keyboard_and_what_is_told(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}en/laws/{LAW}/art_1/")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.className") == "md-search__input"
    page.keyboard.type("exit plan")
    answer(page, "exit plan")
    told = page.locator(".md-search [role=status]").inner_text()
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
    page = opened(browser, f"{served}fr/laws/{LAW}/art_1/")
    type_query(page, "art. 12, § 3")
    assert set(page.locator(".orenk-hit-part").all_inner_texts()) == {"part 3"}
    page.keyboard.press("Enter")
    page.wait_for_url(f"{served}fr/laws/{LAW}/art_12/#art_12__para_3")
    page.close()


def test_a_filter_narrows_and_is_let_go(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}hy/laws/{LAW}/art_1/")
    everything = type_query(page, "կատալոգ")
    page.locator(".orenk-chip", has_text="Բառարան").click()
    page.wait_for_selector(".orenk-chip[aria-pressed=true]")
    narrowed = answer(page, "կատալոգ")
    assert narrowed and all("/hy/glossary/" in address for address in narrowed)
    page.locator(".orenk-chip[aria-pressed=true]").click()
    page.wait_for_selector(".orenk-chips:not(:has([aria-pressed=true]))")
    assert answer(page, "կատալոգ") == everything
    page.close()


def test_all_filters_by_keyboard_with_counts(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}en/laws/")
    type_query(page, "opinion")
    before = int(page.locator(".md-search [role=status]").inner_text().split()[0])
    page.locator(".orenk-search-filters summary").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(".orenk-choices label:nth-child(4) option:nth-child(2)", state="attached")
    labels = page.locator(".orenk-choices label").evaluate_all("all => all.map((one) => one.firstChild.textContent)")
    assert labels == ["Act", "Stage", "Language of the text", "Body named or empowered"]
    page.keyboard.press("Tab")
    page.keyboard.type("On Cyber")
    page.wait_for_url(lambda url: "act=cybersecurity" in url)
    chosen = page.locator(".orenk-choices select").first.evaluate("list => list.selectedOptions[0].text")
    after = int(page.locator(".md-search [role=status]").inner_text().split()[0])
    assert chosen.endswith(f"({after})") and 0 < after < before
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.type("National Sec")
    page.wait_for_url(lambda url: "body=national-security-service" in url)
    assert any("/cybersecurity/art_13/" in address for address in answer(page, "opinion"))
    sizes = page.eval_on_selector_all(
        ".orenk-search-filters :is(button, select, summary)",
        "all => all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect())",
    )
    assert len(sizes) >= 6 and all(size["height"] >= 24 and size["width"] >= 24 for size in sizes)
    page.close()


def test_a_filtered_search_can_be_sent(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}en/?q=opinion&act=cybersecurity&body=national-security-service&kind=provision")
    found = answer(page, "opinion")
    assert found and all("/en/laws/cybersecurity/" in address for address in found)
    assert page.locator(".orenk-search-filters details").get_attribute("open") is not None
    chosen = page.eval_on_selector_all(".orenk-choices select", "lists => lists.map((list) => list.value)")
    assert chosen == ["cybersecurity", "", "", "national-security-service"]
    page.locator(".orenk-chip", has_text="Clear").click()
    page.wait_for_url(lambda url: url.endswith("/?q=opinion"))
    page.keyboard.press("Escape")
    page.wait_for_url(lambda url: "?" not in url)
    page.close()


def test_what_was_sought_is_there_again_on_the_way_back(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}en/laws/")
    found = type_query(page, "exit plan")
    page.wait_for_url(lambda url: url.endswith("?q=exit+plan"))
    page.locator(".md-search-result__link").first.click()
    page.wait_for_url(found[0])
    page.go_back()
    assert answer(page, "exit plan") == found
    page.close()


def test_pages_of_an_answer_follow_each_other(browser: "playwright.Browser", served: str) -> None:
    page = opened(browser, f"{served}en/laws/")
    first = type_query(page, "opinion")
    page.locator(".orenk-search-more").click()
    page.wait_for_selector(".md-search-result__item:nth-child(20)", state="attached")
    both: list[str] = page.eval_on_selector_all(".md-search-result__link", "links => links.map((link) => link.href)")
    assert len(first) == 10 and both[:10] == first and len(set(both)) == len(both) == 20
    assert page.evaluate("document.activeElement.href") == both[10]
    page.close()

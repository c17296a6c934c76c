"""What the checks found, in a browser: filters narrow the list, and the margin of the law leads into it."""

import re
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = pytest.mark.browser
SHOWN = "[...document.querySelectorAll('[data-orenk=filtered] tbody tr')].filter((row) => !row.hidden)"


@pytest.fixture
def page(browser: "playwright.Browser", served: str, site: Path) -> "playwright.Page":
    if 'data-orenk="filtered"' not in (site / "en/findings/index.html").read_text("utf-8"):
        pytest.skip("nothing is open in the base")
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}en/findings/")
    return page


@pytest.mark.parametrize("name", ["act", "severity", "rule"])
def test_each_filter_leaves_what_was_asked_for_and_lets_it_go(page: "playwright.Page", name: str) -> None:
    everything = page.evaluate(f"{SHOWN}.length")
    values = page.evaluate(f"[...new Set({SHOWN}.map((row) => row.dataset.{name}))]")
    for value in values:
        page.select_option(f"select[name={name}]", value)
        assert page.evaluate(f"{SHOWN}.length > 0 && {SHOWN}.every((row) => row.dataset.{name} === '{value}')")
    page.click(".filter-reset")
    page.wait_for_function(f"() => {SHOWN}.length === {everything}")


def test_a_count_leads_to_what_it_counts(page: "playwright.Page") -> None:
    link = page.locator(".counts a[href^='#rule-']").first
    wanted = link.get_attribute("href").removeprefix("#rule-")
    count = int(link.inner_text())
    link.click()
    page.wait_for_function(f"() => {SHOWN}.length === {count}")
    assert page.evaluate(f"{SHOWN}.every((row) => row.dataset.rule === '{wanted}')")


def test_the_sign_in_the_margin_is_large_enough_to_tap_and_leads_to_its_finding(
    page: "playwright.Page", served: str, site: Path
) -> None:
    texts = ((file, file.read_text("utf-8")) for file in sorted((site / "hy/laws").glob("*/art_*/index.html")))
    law = next((file for file, text in texts if 'class="check-sign' in text), None)
    if law is None:
        pytest.skip("nothing open stands in an article")
    page.goto(f"{served}{law.parent.relative_to(site).as_posix()}/")
    sign = page.locator(".check-sign").first
    box = sign.bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 24
    assert re.match(r"ստուգումներ՝ (սխալ|զգուշացում|խորհուրդ), ", sign.get_attribute("aria-label"))
    sign.click()
    page.wait_for_url("**/hy/findings/#*")
    assert page.evaluate("document.querySelector('tr:target') !== null")


def test_without_scripts_every_finding_and_every_anchor_is_there(
    page: "playwright.Page", browser: "playwright.Browser", served: str
) -> None:
    everything = page.evaluate(f"{SHOWN}.length")
    context = browser.new_context(java_script_enabled=False)
    still = context.new_page()
    still.goto(f"{served}en/findings/")
    assert still.locator('[data-orenk="filtered"] tbody tr:visible').count() == everything
    assert still.locator("form[data-orenk=filter]").is_hidden()
    still.locator(".counts a[href^='#act-']").first.click()
    assert "#act-" in still.url
    context.close()

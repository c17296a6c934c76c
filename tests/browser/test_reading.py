"""What a reader does on the pages: find, choose, copy, comment, print."""

import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = pytest.mark.browser
DECISION = "laws/cloud-first-decision"


def test_a_member_of_parliament_is_two_clicks_from_a_power_over_a_water_company_and_from_the_law_in_force(
    browser: "playwright.Browser", served: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}en/")
    way = page.locator(".way", has_text="I decide, or I oversee")
    assert "a water company" in way.inner_text()
    way.get_by_role("link", name="Information Systems Regulatory Commission → vital service provider").click()
    page.wait_for_selector("#kind-power")
    held = page.locator("[aria-labelledby=kind-power] .powers > li").count()
    assert held > 10 and f"{held} powers" in page.locator(".lead").inner_text()
    assert "illustrative draft of orenk, not law" in page.locator("main").inner_text()
    page.locator("#kind-power").locator("..").get_by_role("link", name="Article 30, part 1").click()
    assert page.url.endswith("/en/laws/cybersecurity/art_30/#art_30__para_1")
    page.go_back()
    page.get_by_role("link", name="Our draft and the official act side by side").first.click()
    page.wait_for_url("**/beside/")
    page.wait_for_selector(".world-real")
    page.close()


def test_a_chosen_day_shows_the_state_of_the_last_day_of_change_before_it(
    browser: "playwright.Browser", served: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}en/in-force/")
    days = page.locator("[data-day]")
    assert days.count() > 2
    first, second = (days.nth(at).get_attribute("data-day") for at in (0, 1))
    page.locator("input[type=date]").fill(str(second))
    page.get_by_role("button", name="Show").click()
    shown = page.eval_on_selector_all(
        "[data-day]", "all => all.filter((day) => !day.hidden).map((day) => day.dataset.day)"
    )
    assert shown == [second]
    assert "the state that begins on" in page.locator(".day-form [role=status]").inner_text()
    page.locator("input[type=date]").fill("2000-01-01")
    page.get_by_role("button", name="Show").click()
    assert "nothing would be in force yet" in page.locator(".day-form [role=status]").inner_text()
    page.get_by_role("button", name="All days").click()
    assert page.locator(f"[data-day='{first}']").is_visible()
    page.close()


def test_days_stand_there_without_scripts_and_no_chooser_pretends_to_work(
    browser: "playwright.Browser", served: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}hy/in-force/")
    assert page.locator("[data-day]").first.is_visible() and not page.locator(".day-form").is_visible()
    context.close()


@pytest.mark.parametrize(
    ("eid", "what", "said"),
    [
        ("annex_1__chp_7__point_30", "hy", "N 1 հավելվածի 30-րդ կետ (orenk-ի ցուցադրական նախագիծ է, օրենք չէ)"),
        ("annex_1__chp_7__point_30", "en", "annex 1, point 30 (illustrative draft of orenk, not law)"),
        ("annex_1__chp_7__point_30", "fr", "annexe 1, point 30 (projet illustratif d'orenk, pas une loi)"),
        ("point_2", "hy", "2-րդ կետի 1-ին ենթակետ (orenk-ի ցուցադրական նախագիծ է, օրենք չէ)"),
        ("point_2", "en", "point 2(1) (illustrative draft of orenk, not law)"),
    ],
)
def test_points_of_decisions_and_annexes_are_cited_as_lawyers_do(
    browser: "playwright.Browser", served: str, eid: str, what: str, said: str
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{served}hy/{DECISION}/{eid}/")
    unit = f"{eid}__point_1" if eid == "point_2" else eid
    page.locator(f"[id='{unit}'] > p > .copy").click()
    page.locator(f"[data-copy={what}]").click()
    page.wait_for_function("() => document.querySelector('#copy [role=status]').textContent")
    assert page.evaluate("navigator.clipboard.readText()").endswith(said)
    context.close()


def test_a_comment_needs_no_account_and_carries_address_version_and_quote(
    browser: "playwright.Browser", served: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}en/{DECISION}/annex_1__chp_7__point_30/")
    page.locator(".law .copy").first.click()
    link = unquote(str(page.locator("#copy [data-orenk=report]").get_attribute("href")))
    assert link.startswith("mailto:") and page.url.partition("#")[0] in link
    assert "annex 1, point 30" in link and "working draft" in link and "conformity opinion" in link
    page.close()


def test_a_comment_that_no_program_sends_is_in_the_clipboard_and_the_page_says_so(
    browser: "playwright.Browser", served: str
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{served}en/{DECISION}/annex_1__chp_7__point_30/")
    assert "no address that receives comments" in page.locator("#reported").inner_text()
    page.locator(".actions [data-orenk=report]").click()
    page.wait_for_function("() => document.getElementById('reported').textContent.includes('copied')")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "cloud-first-decision#annex_1__chp_7__point_30" in copied
    assert "working draft" in copied and "conformity opinion" in copied
    context.close()


@pytest.mark.parametrize("page_of", ["ledger", "powers"])
def test_a_choice_opens_the_folds_that_have_rows_left_and_hides_the_others(
    browser: "playwright.Browser", served: str, page_of: str
) -> None:
    page = browser.new_page()
    page.goto(f"{served}en/{page_of}/")
    folds, rows = page.locator("[data-orenk=filtered] > details"), page.locator("[data-orenk=filtered] tbody tr")
    assert folds.count() > 5 and not rows.first.is_visible()
    page.locator("select[name=body]").select_option("court" if page_of == "powers" else "government")
    seen = rows.locator("visible=true").count()
    assert 0 < seen < rows.count() and f"{seen} of {rows.count()} shown" in page.locator(".filters").inner_text()
    page.locator(".filter-reset").click()
    page.wait_for_function("() => !document.querySelector('[data-orenk=filtered] details[open]')")
    assert folds.locator("visible=true").count() == folds.count()
    page.goto(f"{served}en/powers/#government-duty")
    page.wait_for_function("() => document.getElementById('government-duty').checkVisibility()")
    page.close()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_contents_open_where_the_reader_is(browser: "playwright.Browser", served: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 760})
    page.goto(f"{served}hy/laws/public-information/art_30/")
    if width < 500:
        page.locator(".contents-button").click()
    page.wait_for_function("() => document.getElementById('contents').scrollTop > 0")
    box = page.locator(".contents [aria-current]").bounding_box()
    assert box is not None and 0 < box["y"] < 760 - box["height"]
    page.close()


def test_folds_are_printed_open(browser: "playwright.Browser", served: str) -> None:
    page = browser.new_page()
    page.goto(f"{served}en/ledger/")
    page.emulate_media(media="print")
    rows = page.locator("tbody tr")
    assert rows.count() > 200 and rows.first.is_visible() and rows.last.is_visible()
    page.close()


def test_every_link_of_a_picture_is_reached_by_keyboard_and_seen_when_it_is(
    browser: "playwright.Browser", served: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}hy/laws/")
    links = page.locator(".picture-wide .pic-link")
    assert links.count() > 8
    for at in range(links.count()):
        links.nth(at).focus()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Tab")
        assert links.nth(at).evaluate("link => link === document.activeElement")
        width = links.nth(at).evaluate("link => getComputedStyle(link.querySelector('rect')).strokeWidth")
        assert width == "4px"
    page.close()


def test_each_printed_sheet_says_what_it_is_and_where_it_comes_from(
    browser: "playwright.Browser", served: str, tmp_path: Path
) -> None:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("pdftotext is not installed")
    page = browser.new_page()
    page.goto(f"{served}en/laws/cybersecurity/chp_2/")
    page.pdf(path=str(tmp_path / "sheet.pdf"), format="A4", prefer_css_page_size=True)
    page.close()
    told = subprocess.run([reader, str(tmp_path / "sheet.pdf"), "-"], check=True, capture_output=True).stdout.decode()
    sheets = [" ".join(sheet.split()) for sheet in told.split("\f") if sheet.strip()]
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, 1):
        assert "illustrative draft of orenk, not law" in sheet
        assert "Stage: working draft, since" in sheet and "Printed on" in sheet
        assert "/en/laws/cybersecurity/chp_2/" in sheet
        assert f"{number}/{len(sheets)}" in sheet.replace(" ", "")

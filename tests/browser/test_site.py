"""The built site of the real base in a browser: every kind of page, on a phone and at a desk, in light and dark."""

import json
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from browser.pages import examples  # noqa: E402

pytestmark = pytest.mark.browser
LAW = "laws/public-information"


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize(
    ("language", "words"),
    [("hy", "ցուցադրական նախագիծ է, օրենք չէ"), ("en", "illustrative draft of orenk, not law"), ("fr", "pas une loi")],
)
def test_that_it_is_not_law_is_seen_at_once(
    browser: "playwright.Browser", served: str, language: str, words: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 640})
    page.goto(f"{served}{language}/{LAW}/art_12/")
    mark = page.get_by_text(words).first
    box = mark.bounding_box()
    assert box is not None and box["y"] + box["height"] <= 640
    page.close()


def test_tab_reaches_a_definition_and_escape_closes_it(browser: "playwright.Browser", served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}hy/{LAW}/art_12/")
    page.evaluate("document.querySelector('main, article').scrollIntoView()")
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.matches('.unit a.term, a.term')"):
            break
    else:
        pytest.fail("Tab never reached a term")
    page.wait_for_timeout(400)
    assert page.evaluate("[...document.querySelectorAll('[popover]')].some((tip) => tip.matches(':popover-open'))")
    page.keyboard.press("Escape")
    assert not page.evaluate("[...document.querySelectorAll('[popover]')].some((tip) => tip.matches(':popover-open'))")
    page.close()


def test_the_switch_of_languages_keeps_the_place(browser: "playwright.Browser", served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}hy/{LAW}/art_12/#art_12__para_2")
    page.locator("header a[hreflang=en], header a[lang=en]").first.click()
    page.wait_for_url("**/en/**")
    assert page.url == f"{served}en/{LAW}/art_12/#art_12__para_2"
    page.close()


def test_text_contents_and_neighbours_are_there_without_scripts(browser: "playwright.Browser", served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}en/{LAW}/art_12/")
    assert page.locator("[id='art_12__para_1']").is_visible()
    assert page.locator("a[rel=next]").count() and page.locator("a[rel=prev]").count()
    assert page.locator("a.term").first.get_attribute("href")
    context.close()


def test_the_two_languages_stand_side_by_side_unit_by_unit(browser: "playwright.Browser", served: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}hy/{LAW}/parallel/")
    tops = page.evaluate(
        "[...document.querySelectorAll('[id^=art_12__para]')].map((row) => [...row.querySelectorAll('[lang]')]"
        ".filter((cell, at, all) => all.findIndex((other) => other.lang === cell.lang) === at)"
        ".map((cell) => cell.getBoundingClientRect().top))"
    )
    assert tops and all(len(pair) >= 2 and abs(pair[0] - pair[1]) <= 4 for pair in tops if len(pair) >= 2)
    assert any(len(pair) >= 2 for pair in tops)
    page.close()


def test_the_policy_lets_every_kind_of_page_work_and_nothing_inline(
    browser: "playwright.Browser", served: str, site: Path
) -> None:
    context = browser.new_context()
    context.add_init_script(
        "self.refused = []; addEventListener('securitypolicyviolation', (one) => refused.push(one.violatedDirective))"
    )
    page = context.new_page()
    answer = page.goto(f"{served}hy/")
    assert answer is not None and "unsafe-inline" not in answer.headers["content-security-policy"]
    refused = {}
    for address in ("", *(example.address for example in examples(site, False))):
        page.goto(served + address)
        refused[address] = page.evaluate("refused")
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'self.ran = 1'}))"
    )
    assert page.evaluate("self.ran") is None and page.evaluate("refused.length") > 0
    context.close()
    assert len(refused) > 40 and not any(refused.values()), refused


def test_every_link_inside_leads_somewhere(site: Path) -> None:
    """All internal links and anchors of all built pages."""
    from html.parser import HTMLParser

    class Page(HTMLParser):
        def __init__(self, text: str) -> None:
            super().__init__()
            self.ids: set[str] = set()
            self.links: list[str] = []
            self.feed(text)

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            for name, value in attrs:
                if name == "id" and value:
                    self.ids.add(value)
                if name == "href" and tag == "a" and value:
                    self.links.append(value)

    pages = {file: Page(file.read_text("utf-8")) for file in site.rglob("*.html") if file.name != "404.html"}
    assert len(pages) > 1000
    broken = []
    for file, page in pages.items():
        for link in page.links:
            path, _, anchor = link.partition("#")
            if ":" in path.split("/")[0]:
                continue
            target = (file.parent / path).resolve() if path else file
            target = target / "index.html" if target.is_dir() else target
            if not target.is_file() or (anchor and target in pages and anchor not in pages[target].ids):
                broken.append(f"{file.relative_to(site)}: {link}")
    assert not broken, broken[:20]


@pytest.mark.parametrize(
    ("language", "query", "words"),
    [
        ("hy", "տվյալ", "տվյալ"),
        ("hy", "կատալոգի", "կատալոգ"),
        ("hy", "ՏԵՂԵԿՈՒԹՅՈՒՆ", "տեղեկությ"),
        ("en", "catalogue", "catalogue"),
    ],
)
def test_a_search_leads_to_provisions(
    browser: "playwright.Browser", served: str, language: str, query: str, words: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{served}{language}/{LAW}/")
    page.locator(".md-search__input").first.fill(query)
    page.wait_for_selector(".md-search-result__link", state="attached")
    page.wait_for_selector(f".md-search[data-answered={json.dumps(query, ensure_ascii=False)}]", state="attached")
    hits = page.eval_on_selector_all(
        ".md-search-result__link", "links => links.slice(0, 3).map((link) => [link.href, link.innerText.toLowerCase()])"
    )
    assert any(f"/{language}/laws/" in address and words in text for address, text in hits), hits
    page.close()


@pytest.mark.parametrize(
    ("language", "what", "said"),
    [
        ("en", "hy", "12-րդ հոդվածի 2-րդ մաս (orenk-ի ցուցադրական նախագիծ է, օրենք չէ)"),
        ("hy", "en", "art. 12(2) (illustrative draft of orenk, not law)"),
        ("hy", "fr", "art. 12, par. 2 (projet illustratif d'orenk, pas une loi)"),
        ("en", "link", "/en/laws/public-information/art_12/#art_12__para_2"),
    ],
)
def test_a_provision_is_copied_with_its_mark_by_keyboard(
    browser: "playwright.Browser", served: str, language: str, what: str, said: str
) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(f"{served}{language}/{LAW}/art_12/")
    button = page.locator("[id='art_12__para_2'] > p > .copy")
    box = button.bounding_box()
    assert box is not None and min(box["width"], box["height"]) >= 24
    button.focus()
    page.keyboard.press("Enter")
    page.locator(f"[data-copy={what}]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('#copy [role=status]').textContent")
    assert page.evaluate("navigator.clipboard.readText()").endswith(said)
    page.keyboard.press("Escape")
    assert button.evaluate("node => node === document.activeElement")
    context.close()

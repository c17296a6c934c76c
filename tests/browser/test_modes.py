"""By keyboard, in forced colours, without motion, without scripts, at 400 % zoom: every kind of page stays usable."""

import json
from pathlib import Path

import pytest

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

from browser.pages import Example, examples  # noqa: E402
from scale import SOAK  # noqa: E402

pytestmark = pytest.mark.browser
STOPS = 1500 if SOAK else 60
"""How many stops of a page Tab is pressed through; all in a soak."""
FOCUSED = """() => {
  const node = document.activeElement;
  if (!node || node === document.body || node === document.documentElement) return null;
  const box = node.getBoundingClientRect(), style = getComputedStyle(node);
  const lines = [...node.getClientRects()];
  const at = lines.map((one) => document.elementFromPoint(one.x + one.width / 2, one.y + one.height / 2));
  const label = node.parentElement && node.parentElement.closest("label");
  const thick = (one) => parseFloat(getComputedStyle(one).strokeWidth) >= 2;
  const drawn = node.ownerSVGElement && [...node.children].some(thick);
  const outline = drawn || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2);
  return {
    told: node.outerHTML.slice(0, 140),
    seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
    covered: !at.some((one) => one && (node.contains(one) || one.contains(node) || (label && label.contains(one)))),
    outlined: drawn || outline && style.outlineColor !== "rgba(0, 0, 0, 0)",
    last: node.matches("footer a") && node === [...document.querySelectorAll("footer a")].at(-1),
  };
}"""
SMALL = """() => {
  const seen = {visibilityProperty: true, opacityProperty: true};
  const shown = (node) => node.checkVisibility(seen) && !node.closest(".unseen");
  const boxes = [...document.querySelectorAll("button, select, summary, input, a[href]")]
    .filter((node) => shown(node) && !node.matches(".md-skip")).map((node) => [node, node.getBoundingClientRect()]);
  const inline = (node) => node.matches("a") && getComputedStyle(node).display === "inline";
  const small = boxes.filter(([node, box]) => box.width > 0 && (box.width < 24 || box.height < 24) && !inline(node));
  const near = ([node, box]) => boxes.some(([other, its]) => {
    if (other === node || other.contains(node) || node.contains(other) || its.width === 0) return false;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const [dx, dy] = [Math.max(its.x - x, 0, x - its.right), Math.max(its.y - y, 0, y - its.bottom)];
    return Math.hypot(dx, dy) < 12;
  });
  return small.filter(near).map(([node]) => node.outerHTML.slice(0, 140));
}"""


def kinds(site: Path, language: str) -> list[Example]:
    return [example for example in examples(site, False) if example.language == language and (SOAK or not example.long)]


@pytest.mark.parametrize("width", [390, 1280])
def test_the_keyboard_reaches_controls_where_they_are_seen_and_leaves_them(
    browser: "playwright.Browser", served: str, site: Path, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    wrong: dict[str, list[str]] = {}
    for example in kinds(site, "hy"):
        page.goto(served + example.address)
        stops: list[str] = []
        for _ in range(STOPS):
            page.keyboard.press("Tab")
            one = page.evaluate(FOCUSED)
            if one is None:
                break
            faults = [
                name
                for name, bad in (
                    ("unseen", not one["seen"]),
                    ("covered", one["covered"]),
                    ("unmarked", not one["outlined"]),
                )
                if bad
            ]
            if faults:
                wrong.setdefault(example.address, []).append(f"{', '.join(faults)}: {one['told']}")
            stops.append(one["told"])
            if one["last"]:
                break
        if len(set(stops)) < 8:
            wrong.setdefault(example.address, []).append(f"only {len(set(stops))} stops: the focus is held")
    page.close()
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("language", ["hy", "fr"])
def test_targets_are_large_or_apart(browser: "playwright.Browser", served: str, site: Path, language: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 800})
    wrong = {}
    for example in kinds(site, language):
        page.goto(served + example.address)
        if small := page.evaluate(SMALL):
            wrong[example.address] = small[:5]
    page.close()
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


def test_at_400_percent_nothing_scrolls_sideways_with_wide_spacing_too(
    browser: "playwright.Browser", served: str, site: Path
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 256})
    wide = []
    for example in kinds(site, "hy"):
        page.goto(served + example.address)
        page.evaluate(
            "() => { const sheet = new CSSStyleSheet();"
            "sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            " word-spacing: .16em !important }'); document.adoptedStyleSheets = [sheet]; }"
        )
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            wide.append(example.address)
    page.close()
    assert wide == []


def test_without_scripts_every_kind_has_its_words_and_its_ways_on(
    browser: "playwright.Browser", served: str, site: Path
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    poor = []
    for example in kinds(site, "en"):
        page.goto(served + example.address)
        content = page.locator("#content")
        if len(content.inner_text().split()) < 5 or not page.locator("header a[href]:visible").count():
            poor.append(example.address)
    context.close()
    assert poor == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_leave_the_focus_and_the_chosen_filter_visible(
    browser: "playwright.Browser", served: str, scheme: str
) -> None:
    context = browser.new_context(forced_colors="active", color_scheme=scheme, viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.goto(f"{served}en/?q=register&kind=provision")
    chip = page.locator(".orenk-chip[aria-pressed=true]")
    chip.wait_for()
    other = page.locator(".orenk-chip[aria-pressed=false]").first
    colours = "node => getComputedStyle(node).backgroundColor"
    assert chip.evaluate(colours) != other.evaluate(colours)
    other.focus()
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    context.close()


def test_who_wants_less_motion_sees_none(browser: "playwright.Browser", served: str, site: Path) -> None:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 800})
    page = context.new_page()
    moving = {}
    for example in kinds(site, "en"):
        page.goto(served + example.address)
        found = page.evaluate(
            "() => [...document.querySelectorAll('*')].filter((node) => { const style = getComputedStyle(node);"
            "const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);"
            "return (style.animationName !== 'none' && long(style.animationDuration)) ||"
            "(style.transitionProperty !== 'none' && long(style.transitionDuration)) ||"
            "style.scrollBehavior === 'smooth';"
            "}).map((node) => node.outerHTML.slice(0, 100))"
        )
        if found:
            moving[example.address] = found[:3]
    context.close()
    assert not moving, json.dumps(moving, ensure_ascii=False, indent=1)

"""The frame around every page: rendered once for each language and depth, cut at its slots, filled by joining."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from orenk.render.law.metadata import LINKED_DATA, page_data
from orenk.render.page import HERE, ROOT, CheckMark, Page
from orenk.render.phrases import standing_words
from orenk.render.words import word

_SLOT = re.compile(r"<!--slot:([a-z]+)-->")
_LANGUAGE_NAMES = {"hy": "Հայ", "en": "Eng", "fr": "Fra"}
_LIST = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 6h13M8 12h13M8 18h13M3 6h1M3 12h1M3 18h1"/></svg>'
CHECKED = '<meta name="orenk-checked" content="'
"""How the mark begins that no page may lack."""


class Shell:
    """A rendered frame; `fill` makes a page of it."""

    def __init__(self, html: str) -> None:
        self._parts = _SLOT.split(html)

    def fill(self, page: Page, mark: CheckMark, root: str | None = None) -> str:
        """The whole page; `root` is the way to the root of the site, reckoned from the page's depth if not given."""
        if root is None:
            root = "../" * page.depth or "./"
        slots = {name: "" for name in self._parts[1::2]} | dict(_slots(page, mark))
        parts = list(self._parts)
        parts[1::2] = [slots[name] for name in parts[1::2]]
        html = "".join(parts)
        if page.section:
            html = html.replace(f'data-section="{page.section}"', 'class="active" aria-current="true"')
        return html.replace(HERE, f"{root}{page.language}/").replace(ROOT, root)


def _slots(page: Page, mark: CheckMark) -> Iterator[tuple[str, str]]:
    name = word("site.name", page.language)
    yield "title", escape(page.title if page.title == name else f"{page.title} · {name}", quote=False)
    yield "topic", escape(page.title, quote=False)
    head = [f'{CHECKED}{escape(mark.ran if page.path else mark.content)}">']
    if page.description:
        head.append(f'<meta name="description" content="{escape(page.description)}">')
    rest = page.path.partition("/")[2]
    head += [
        f'<link rel="alternate" hreflang="{code}" href="{ROOT}{code}/{rest}">' for code in page.languages if page.path
    ]
    data = () if LINKED_DATA in page.head else (page_data(page),)
    yield "head", "\n    ".join((*head, page.head, *data))
    yield "kind", page.kind
    yield "switch", "".join(_switch(page, rest))
    yield "standing", standing_words(page.standing, page.language)
    yield "contents", page.contents
    yield "contentsbutton", _contents_button(page)
    yield "body", page.body
    yield "path", escape(f"/{page.path}", quote=False)
    yield "checked", _checked(page, mark)


def _checked(page: Page, mark: CheckMark) -> str:
    """That the checks ran, and the way to what they found."""
    said = word("footer.checked", page.language, rules=mark.rules)
    link = escape(word("findings.title", page.language), quote=False)
    return f'{escape(said)} <a href="{HERE}findings/">{link}</a>'


def _switch(page: Page, rest: str) -> Iterator[str]:
    """The links to the same page in the other languages; one that lacks it leads to its home."""
    for code, label in _LANGUAGE_NAMES.items():
        full = word("choose.enter", code)
        if code == page.language and page.path:
            yield f'<li><span lang="{code}" aria-current="true"><abbr title="{full}">{label}</abbr></span></li>'
            continue
        there = f"{code}/{rest}" if code in page.languages and page.path else f"{code}/"
        yield (
            f'<li><a href="{ROOT}{there}" lang="{code}" hreflang="{code}" data-keep-place aria-label="{full}">'
            f"{label}</a></li>"
        )


def _contents_button(page: Page) -> str:
    if not page.contents:
        return ""
    label = escape(word("contents", page.language), quote=False)
    inner = f"{_LIST}<span>{label}</span>"
    return f'<button type="button" class="contents-button" popovertarget="contents">{inner}</button>'

"""Hand-written pages: where they stand, and the page of ours around what Markdown made of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape, unescape

from msgspec import Struct

from orenk.render.page import ARLIS, HERE, ROOT, Entry, Page, Standing
from orenk.render.words import word

_SITE, _HOME = 'href="site:', f'href="{HERE}'
_TABLE = '<div class="scroller" tabindex="0"><table class="plain-table">'
_ALIGNED = re.compile(r' style="text-align: (left|right|center);"')
_TAG = re.compile(r"<[^>]*>")

_FENCE = re.compile(r"^(```+)(\w+) +(\S.*)$", re.MULTILINE)
_LANGUAGE = re.compile(r"(?:^|[ .])(hy|en|fr)(?:\.md)?$")
_CODE = re.compile(r"(?<=<pre>)<code(?=[ >])")
_REACHABLE = '<code tabindex="0"'
"""A block of code scrolls on a phone, so the keyboard must reach it."""


class ProseAddress(Struct, frozen=True):
    """Where a file below `docs` stands: `reading/index.hy.md` is hy, in the room reading, at `reading/`.

    A file without a language in its name is English.
    """

    language: str
    room: str
    path: str

    @property
    def url(self) -> str:
        return f"{self.language}/{self.path}"


def prose_address(file: str) -> ProseAddress:
    """The address of a file, by its path below `docs`."""
    stem = file.removesuffix(".md")
    head, dot, code = stem.rpartition(".")
    stem, language = (head, code) if dot and code in ("hy", "en", "fr") else (stem, "en")
    folder, _, name = stem.rpartition("/")
    path = f"{folder}/" if folder else ""
    if name not in ("index", "README"):
        path += f"{name}/"
    return ProseAddress(language, stem.partition("/")[0] if "/" in stem else "", path)


def readable(markdown: str) -> str:
    """Markdown as its reader knows it: what our fences say beyond the language of the code becomes the `lang` of it."""

    def plain(fence: re.Match[str]) -> str:
        language = _LANGUAGE.search(fence[3])
        return f"{fence[1]} {{ .{fence[2]}{f' lang={language[1]}' if language else ''} }}"

    return _FENCE.sub(plain, markdown)


class Library(Struct, frozen=True):
    """All hand-written pages, so that each knows its neighbours and its other languages."""

    titles: Mapping[ProseAddress, str]

    def page(self, address: ProseAddress, html: str) -> Page:
        """The page at `address`; `html` is what Markdown made of its words, with `site:laws/` for our own pages."""
        html = _ALIGNED.sub(r' class="\1"', html)
        html = html.replace(_SITE, _HOME).replace("<table>", _TABLE).replace("</table>", "</table></div>")
        return Page(
            path=address.url,
            language=address.language,
            title=self.titles[address],
            description="",
            body=f'<div class="page page-prose">{_CODE.sub(_REACHABLE, html)}</div>',
            kind="prose",
            section=address.room,
            standing=Standing("", word("official.all", address.language), ARLIS),
            contents=self._neighbours(address),
            languages=tuple(other.language for other in self.titles if other.path == address.path),
        )

    def _neighbours(self, address: ProseAddress) -> str:
        room = sorted(
            (other for other in self.titles if (other.language, other.room) == (address.language, address.room)),
            key=lambda other: other.path,
        )
        here = {address.path: ' aria-current="page"'}
        items = (
            f'<li><a href="{ROOT}{escape(other.url)}"{here.get(other.path, "")}>'
            f"<span>{escape(self.titles[other], quote=False)}</span></a></li>"
            for other in room
        )
        return f'<ol class="contents-list">{"".join(items)}</ol>' if len(room) > 1 else ""


def entry(page: Page) -> Entry:
    """What search can find of a hand-written page."""
    words = unescape(_TAG.sub(" ", page.body))
    return Entry("page", "", page.language, "", " ".join(words.split()), page.path, page.title)


NOT_FOUND = Page(
    path="",
    language="hy",
    title="404",
    description="",
    body='<div class="page"><h1>404</h1>'
    + "".join(
        f'<p class="lead" lang="{code}">{word("not-found", code)} '
        f'<a href="{ROOT}{code}/">{word("section.home", code)}</a></p>'
        for code in ("hy", "en", "fr")
    )
    + "</div>",
    kind="not-found",
    section="",
    standing=Standing("", word("official.all", "hy"), ARLIS),
)

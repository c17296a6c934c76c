"""Hand-written pages: where they stand, and the page of ours around what Markdown made of them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from orenk.render.page import ARLIS, ROOT, Page, Standing
from orenk.render.words import word


def split_address(path: str) -> tuple[str, str, str]:
    """Language, room and address of a file below `docs`: `reading/index.hy.md` is hy, reading, `reading/`.

    A file without a language in its name is English.
    """
    stem = path.removesuffix(".md")
    head, dot, language = stem.rpartition(".")
    stem, language = (head, language) if dot and language in ("hy", "en", "fr") else (stem, "en")
    folder, _, name = stem.rpartition("/")
    address = f"{folder}/" if folder else ""
    if name not in ("index", "README"):
        address += f"{name}/"
    return language, stem.partition("/")[0] if "/" in stem else "", address


def prose_page(
    url: str,
    language: str,
    title: str,
    html: str,
    room: str,
    siblings: Sequence[tuple[str, str]],
    languages: tuple[str, ...],
) -> Page:
    """A hand-written page; `siblings` are addresses and titles of the pages in its room."""
    return Page(
        path=url,
        language=language,
        title=title,
        description="",
        body=f'<div class="page page-prose">{html}</div>',
        kind="prose",
        section=room,
        standing=Standing("", word("official.all", language), ARLIS),
        contents=_siblings(url, siblings) if len(siblings) > 1 else "",
        languages=languages,
    )


def _siblings(url: str, siblings: Sequence[tuple[str, str]]) -> str:
    here = {url: ' aria-current="page"'}
    items = (
        f'<li><a href="{ROOT}{escape(other)}"{here.get(other, "")}>'
        f"<span>{escape(title, quote=False)}</span></a></li>"
        for other, title in siblings
    )
    return f'<ol class="contents-list">{"".join(items)}</ol>'


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

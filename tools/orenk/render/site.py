"""The whole site from a corpus."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from html import escape

from orenk.model.corpus import Corpus
from orenk.render.page import Page
from orenk.render.pages import act, article, beside, home, laws, ledger, parallel, powers_matrix, programme
from orenk.render.pages.registry import bodies, glossary, official, sources
from orenk.render.reader import LawTexts, Reader, templates

LANGUAGES = ("hy", "en", "fr")
SECTIONS = ("laws", "glossary", "bodies", "official", "programme", "sources", "reading")
"""The entries of the site's menu, each a folder under the home of a language; the last one is written by hand."""

KINDS = (
    home, laws, act, article, parallel, beside, glossary, bodies, official, programme,
    powers_matrix, ledger, sources,
)  # fmt: skip
"""The kinds of pages; a new one is one module here and one template."""


def sections(language: str, written: Collection[str]) -> list[str]:
    """The menu of a language; `written` are the addresses of the hand-written pages there are."""
    return [section for section in SECTIONS if section != "reading" or f"{language}/{section}/" in written]


def render_site(corpus: Corpus, written: Collection[str] = (), slips: str = "") -> Iterator[Page]:
    """Every page of the site but the hand-written ones, language by language; `written` are the addresses of those.

    `slips` is where a reader reports a slip, "" if nowhere.
    """
    texts, environment = LawTexts(corpus), templates()
    readers = [Reader(corpus, language, texts, environment, written, slips) for language in LANGUAGES]
    yield home.choice(readers[0])
    for reader in readers:
        for kind in KINDS:
            yield from kind.pages(reader)


def sitemap(pages: list[tuple[str, tuple[str, ...]]], site: str) -> str:
    """A sitemap of addresses and the languages each exists in; `site` is the address of the root, with its slash."""
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for path, languages in pages:
        rest = path.partition("/")[2]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(site + code)}/{escape(rest)}"/>'
            for code in languages
            if path
        )
        out.append(f"<url><loc>{escape(site + path)}</loc>{links}</url>")
    return "\n".join((*out, "</urlset>", ""))

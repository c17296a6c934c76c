"""The whole site from a corpus."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from types import ModuleType

import orenk.render.pages
from orenk.model.corpus import Corpus
from orenk.render.downloads import shelf
from orenk.render.page import Page, Planned
from orenk.render.pages import home
from orenk.render.pages.checks.rules import rule_entries
from orenk.render.pages.prose import entry
from orenk.render.programme.entries import programme_entries
from orenk.render.publication import changes, departures
from orenk.render.publication.checked import UNCHECKED, Checked
from orenk.render.publication.whole import Files, Site, for_hosts, sitemap
from orenk.render.reader import LawTexts, Reader, templates
from orenk.render.search import search_files

LANGUAGES = ("hy", "en", "fr")
SECTIONS = ("laws", "glossary", "bodies", "official", "programme", "sources", "reading")
"""The entries of the site's menu, each a folder under the home of a language; the last one is written by hand."""


def _kinds() -> Iterator[ModuleType]:
    """The modules below `pages` that say which pages they make."""
    room = orenk.render.pages
    for found in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        module = import_module(found.name)
        if hasattr(module, "pages"):
            yield module


KINDS = (*_kinds(), changes, departures, shelf)
"""The kinds of pages; a new one is one module in `pages` and one template."""


def sections(language: str, written: Collection[str]) -> list[str]:
    """The menu of a language; `written` are the addresses of the hand-written pages there are."""
    return [section for section in SECTIONS if section != "reading" or f"{language}/{section}/" in written]


def readers(
    corpus: Corpus, written: Collection[str] = (), slips: str = "", checked: Checked = UNCHECKED, offline: str = ""
) -> dict[str, Reader]:
    """What the pages of each language are made with; `written` are the addresses of the hand-written pages.

    `slips` is where a reader reports a slip, "" if nowhere; `offline` the ZIP with the whole site, "" if none is made.
    """
    texts, environment = LawTexts(corpus), templates()
    return {
        language: Reader(corpus, language, texts, environment, written, slips, offline, checked)
        for language in LANGUAGES
    }


def page_groups(readers: Mapping[str, Reader]) -> Iterator[tuple[str, Callable[[], Iterable[Page | Planned]]]]:
    """The pages of each kind in each language, by names such as `hy/article`; none is made before it is asked for."""
    yield "", lambda: [home.choice(readers[LANGUAGES[0]])]
    for language, reader in readers.items():
        for kind in KINDS:
            yield f"{language}/{kind.__name__.rpartition('.')[2]}", partial(kind.pages, reader)


def render_pages(readers: Mapping[str, Reader]) -> Iterator[Page]:
    """Every page of the site but the hand-written ones, language by language."""
    for _, pages in page_groups(readers):
        for page in pages():
            yield page.make() if isinstance(page, Planned) else page


def render_site(corpus: Corpus, written: Collection[str] = (), slips: str = "") -> Iterator[Page]:
    """The pages of a corpus, as `readers` and `render_pages` make them."""
    return render_pages(readers(corpus, written, slips))


def whole_files(site: Site) -> Iterator[tuple[str, str | bytes]]:
    """The files that belong to no page, by their path from the root."""
    for make in FILES:
        yield from make(site).items()


def _search(site: Site) -> Files:
    found = [entry(page) for page in site.prose]
    found += [entry for language in LANGUAGES for entry in rule_entries(site.checked, language)]
    return search_files(site.corpus, [*found, *programme_entries(site.corpus)])


FILES: tuple[Callable[[Site], Files], ...] = (_search, sitemap, for_hosts, changes.feeds, departures.files, shelf.files)
"""What makes the files of the whole site; a new one is one function of the site here."""

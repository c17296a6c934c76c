"""The whole site from a corpus, and what search can find in it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from orenk.model.corpus import Corpus
from orenk.model.nodes import UnitKind
from orenk.render.law.naming import unit_name, unit_path
from orenk.render.page import Entry, Page
from orenk.render.pages import act, article, bodies, glossary, home, laws, official, parallel, sources
from orenk.render.reader import LawTexts, Reader, templates

LANGUAGES = ("hy", "en", "fr")
SECTIONS = ("laws", "glossary", "bodies", "official", "sources", "reading")
"""The entries of the site's menu, each a folder under the home of a language."""

KINDS = (home, laws, act, article, parallel, glossary, bodies, official, sources)
"""The kinds of pages; a new one is one module here and one template."""

_NAMED_BY_HEADING = frozenset({UnitKind.ARTICLE, UnitKind.ANNEX})


def render_site(corpus: Corpus) -> Iterator[Page]:
    """Every page of the site but the hand-written ones, language by language."""
    texts, environment = LawTexts(corpus), templates()
    readers = [Reader(corpus, language, texts, environment) for language in LANGUAGES]
    yield home.choice(readers[0])
    for reader in readers:
        for kind in KINDS:
            yield from kind.pages(reader)


def index_entries(corpus: Corpus) -> Iterator[Entry]:
    """What search can find: units with words of their own in each language they have, then the records."""
    for found in corpus.acts.values():
        for language, text in found.texts.items():
            for unit in text.order:
                heading = unit.heading.plain if unit.heading else ""
                words = f"{heading} {unit.text.plain}" if unit.text else heading
                if words.strip():
                    url = f"{language}/{unit_path(text, found.id, unit.eid)}"
                    yield Entry("provision", found.id, language, unit.eid, words, url, unit_name(text, unit.eid))
    for language in LANGUAGES:
        yield from _records(corpus, language)


def _records(corpus: Corpus, language: str) -> Iterator[Entry]:
    """Terms, bodies and official acts, as far as they have words in this language."""
    for term in corpus.terms.values():
        if name := term.value.term.own(language):
            said = term.value.definition.own(language) if term.value.definition else None
            yield Entry("term", "", language, term.id, f"{name} {said or ''}", f"{language}/glossary/{term.id}/", name)
    for body in corpus.bodies.values():
        if name := body.value.name.own(language):
            words = " ".join((name, *body.value.short.get(language), body.value.role.own(language) or ""))
            yield Entry("body", "", language, body.id, words, f"{language}/bodies/{body.id}/", name)
    for record in corpus.official.values():
        if name := record.value.title.own(language):
            words = " ".join((name, record.value.number or "", *record.value.short.get(language)))
            yield Entry("official", "", language, record.id, words, f"{language}/official/{record.id}/", name)


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

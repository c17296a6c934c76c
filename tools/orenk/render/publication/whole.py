"""The site as a whole, as the files see it that belong to no page: search, sitemap, feeds and the like."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from msgspec import Struct

from orenk.model.corpus import Corpus
from orenk.render.page import Page
from orenk.render.publication.checked import Checked
from orenk.render.publication.headers import APACHE, HEADERS, NGINX
from orenk.render.reader import Reader

Files = Mapping[str, str | bytes]
"""Files by their path from the root of the site."""


class Site(Struct, frozen=True, eq=False):
    """The whole site: `readers` by language; `address` is its root with the slash, "" where it is not known.

    `prose` are the hand-written pages; `pages` has the address of every page with the languages it exists in.
    """

    readers: Mapping[str, Reader]
    address: str
    prose: tuple[Page, ...]
    pages: Mapping[str, tuple[str, ...]]

    @property
    def corpus(self) -> Corpus:
        return self.readers["hy"].corpus

    @property
    def checked(self) -> Checked:
        return self.readers["hy"].checked


def sitemap(site: Site) -> Files:
    """The addresses of all pages with the languages each exists in; none where the address of the site is unknown."""
    if not site.address:
        return {}
    out = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for path, languages in sorted(site.pages.items()):
        rest = path.partition("/")[2]
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{escape(site.address + code)}/{escape(rest)}"/>'
            for code in languages
            if path
        )
        out.append(f"<url><loc>{escape(site.address + path)}</loc>{links}</url>")
    return {"sitemap.xml": "\n".join((*out, "</urlset>", ""))}


def for_hosts(site: Site) -> Files:
    """What hosts and crawlers read: headers to send, and that everything may be read."""
    found = f"Sitemap: {site.address}sitemap.xml\n" if site.address else ""
    return {
        "robots.txt": f"User-agent: *\nAllow: /\n{found}",
        "_headers": HEADERS,
        ".htaccess": APACHE,
        "nginx.conf": NGINX,
    }

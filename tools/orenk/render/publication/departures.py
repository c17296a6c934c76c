"""What a reader finds at an address that no longer leads where it led: the way on, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from orenk.model.corpus import Act
from orenk.model.nodes import UnitKind
from orenk.render.law.naming import text_for, text_with, unit_path
from orenk.render.page import HERE, ROOT, Page
from orenk.render.phrases import provision_name
from orenk.render.publication.addresses import (
    LANGUAGES,
    PUBLISHED,
    Vanished,
    listed,
    provisions,
    served,
    unanswered,
    vanished,
)
from orenk.render.publication.whole import Files, Site
from orenk.render.reader import Reader

HEAD = f'<script src="{ROOT}assets/orenk/departures.js" defer></script>'


class Sign(Struct, frozen=True):
    """One line of what a reader is told: what stood here, where it is now, since when and why.

    `href` is "" where nothing took its place; `id` is the anchor of the address, "" for a whole page or one that
    another provision has now.
    """

    id: str
    what: str
    href: str
    where: str
    one: Vanished | None


class Replay:
    """The published addresses, answered page by page while the pages of the site go by."""

    def __init__(self, readers: Mapping[str, Reader]) -> None:
        self._readers = readers
        self._corpus = readers["hy"].corpus
        self.published = listed(self._corpus)
        self._signs: dict[str, list[Sign]] = {}
        now = provisions(self._corpus)
        anchored = {address: digest for address, digest in self.published.items() if "#" in address}
        for one in vanished(self._corpus, now, anchored):
            for language, page in _pages_of(one):
                self._signs.setdefault(page, []).append(_sign(readers[language], one))
        for act in self._corpus.acts.values():
            for reader in readers.values():
                self._untranslated(reader, act)

    def answered(self, page: Page) -> Page:
        """The page, with what stood at those of its addresses that lead elsewhere now."""
        signs = self._signs.pop(page.path, None)
        if not signs:
            return page
        html = self._readers[page.language].html("departures.html", signs=signs)
        return replace(page, body=page.body + html, head=page.head + HEAD)

    def departed(self, paths: Collection[str]) -> Iterator[Page]:
        """A page at each published address that has none; `paths` are the pages and files that there are."""
        now = served(self._corpus, paths)
        gone: dict[str, list[Vanished]] = {}
        for one in vanished(self._corpus, now, self.published):
            for _, page in _pages_of(one):
                if page not in paths and page.endswith("/"):
                    gone.setdefault(page, []).append(one)
        for path, found in gone.items():
            yield _page(
                self._readers[path[:2]], path, found, tuple(code for code in LANGUAGES if code + path[2:] in gone)
            )

    def problems(self, paths: Collection[str]) -> list[Vanished]:
        """The published addresses that nobody answered for; `paths` are the pages and files that there are."""
        now = served(self._corpus, paths)
        return unanswered(list(vanished(self._corpus, now, self.published)), now)

    def _untranslated(self, reader: Reader, act: Act) -> None:
        """Provisions that the text shown to this reader lacks: their address leads to the leading text."""
        text = text_for(act, reader.language)
        for unit in act.text.order if text is not act.text else ():
            if unit.eid in text.units or unit.kind is UnitKind.ARTICLE:
                continue
            path = unit_path(act.text, act.id, unit.eid)
            shown = text_with(act, reader.language, act.text.article_of(unit.eid))
            if shown is not None and unit.eid not in shown.units:
                sign = Sign(
                    unit.eid, _name(reader, unit.eid), f"{ROOT}{act.leading}/{path}", _name(reader, unit.eid), None
                )
                self._signs.setdefault(f"{reader.language}/{path.partition('#')[0]}", []).append(sign)


def pages(reader: Reader) -> Iterator[Page]:
    """The page of all addresses that ever moved."""
    records = sorted(reader.corpus.departures, key=lambda record: record.value.date, reverse=True)
    body = reader.html("addresses.html", records=records, count=len(listed(reader.corpus)), file=PUBLISHED[5:])
    title = reader.t("addresses.title")
    yield reader.page("addresses", "addresses/", title, body, section="", description=reader.t("addresses.lead"))


def files(site: Site) -> Files:
    """The list of all published addresses, for who keeps links."""
    source = site.corpus.sources.get(PUBLISHED)
    return {PUBLISHED[5:]: source.text} if source is not None else {}


def _pages_of(one: Vanished) -> Iterator[tuple[str, str]]:
    """The languages of an address and its page in each, from the root of the site."""
    if one.page[:3] in ("hy/", "en/", "fr/"):
        yield one.page[:2], one.page
    else:
        yield from ((code, f"{code}/{one.page}") for code in LANGUAGES)


def _sign(reader: Reader, one: Vanished) -> Sign:
    own = one.new[:3] in ("hy/", "en/", "fr/")
    href = f"{ROOT if own else HERE}{one.new}" if one.new else ""
    anchor = one.new.partition("#")[2]
    where = _name(reader, anchor) if anchor else one.new
    return Sign("" if one.reused else one.anchor, _name(reader, one.anchor) or one.page, href, where, one)


def _name(reader: Reader, eid: str) -> str:
    return provision_name(reader, eid).rstrip(".") if eid else ""


def _page(reader: Reader, path: str, found: list[Vanished], languages: tuple[str, ...]) -> Page:
    article = path.rstrip("/").rpartition("/")[2]
    named = any(one.anchor == article for one in found)
    signs = [_sign(reader, one) for one in found if one.anchor or not named]
    title = reader.t("moved.title")
    body = reader.html("departed.html", title=title, path=path, signs=signs)
    page = reader.page(
        "departed", path[3:], title, body, section="", head=f'<meta name="robots" content="noindex">{HEAD}'
    )
    return replace(page, languages=languages)

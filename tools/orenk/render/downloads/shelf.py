"""Everything that can be taken away: the page that lists it, and the files of each act."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.model.corpus import Act
from orenk.render.downloads.act import as_data, markdown_of, plain_text
from orenk.render.downloads.sheet import sheet
from orenk.render.page import Page
from orenk.render.pages.powers.lines import power_lines
from orenk.render.pages.powers.matrix import COLUMNS, cells
from orenk.render.publication.changes import FEED, STYLED
from orenk.render.publication.whole import Files, Site
from orenk.render.reader import Reader

ROOM = "downloads/"
"""The folder of the files of acts, from the root of the site: they are in no language of the interface."""


class Download(Struct, frozen=True):
    """A file to take away: its address from the root of the site, what it is, and the language of its words or ""."""

    path: str
    kind: str
    language: str


def downloads(act: Act) -> list[Download]:
    """The files of an act: its texts, then what is in all languages at once, then its powers."""
    name = f"{ROOM}{act.id}/{act.id}"
    texts = [Download(f"{name}.{code}.{ending}", ending, code) for code in act.texts for ending in ("txt", "md")]
    powers = [Download(f"{name}.powers.{code}.csv", "csv", code) for code in act.texts if act.powers]
    return [*texts, Download(f"{name}.json", "json", ""), *powers]


def files(site: Site) -> Files:
    """The files of all acts."""
    return {one.path: _content(site, act, one) for act in site.corpus.acts.values() for one in downloads(act)}


def _content(site: Site, act: Act, one: Download) -> str:
    if one.kind == "json":
        return as_data(act)
    if one.kind == "csv":
        reader = site.readers[one.language]
        head = [reader.t(column) for column in COLUMNS]
        return sheet([head, *(cells(reader, line) for line in power_lines(reader, act))])
    text = act.texts[one.language]
    return plain_text(act, text) if one.kind == "txt" else markdown_of(site.corpus, act, text)


def pages(reader: Reader) -> Iterator[Page]:
    """The page of what can be taken away."""
    acts = [(act, downloads(act)) for act in reader.corpus.acts.values()]
    body = reader.html("downloads.html", acts=acts, feed=FEED)
    title = reader.t("downloads.title")
    yield reader.page("downloads", ROOM, title, body, section="", description=reader.t("downloads.lead"), head=STYLED)

"""Atom feeds (RFC 4287)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from uuid import NAMESPACE_URL, uuid5

from msgspec import Struct

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class FeedEntry(Struct, frozen=True):
    """One entry: `name` is what it is known by for ever, `day` its day (ISO), `html` its words, `mark` what it is not.

    `url` is the page that says the same; it may be relative to the feed.
    """

    name: str
    title: str
    day: str
    url: str
    html: str
    topics: tuple[str, ...]


class Feed(Struct, frozen=True):
    """A feed: `name` is what it is known by for ever, `url` its own address and `page` that of its page.

    `mark` says in every entry that it is not law.
    """

    name: str
    language: str
    title: str
    mark: str
    url: str
    page: str
    entries: Sequence[FeedEntry]


def atom(feed: Feed) -> str:
    """The feed as XML; it is as young as its youngest entry, so that the same texts give the same bytes."""
    return "\n".join((*_head(feed), *(line for entry in feed.entries for line in _entry(feed, entry)), "</feed>", ""))


def identity(name: str) -> str:
    """What a feed or an entry is known by, wherever the site stands."""
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'urn:x-orenk:{name}')}"


def _head(feed: Feed) -> Iterator[str]:
    youngest = max(entry.day for entry in feed.entries)
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.language}">'
    yield f"<id>{identity(f'{feed.language}:{feed.name}')}</id>"
    yield f"<title>{_text(feed.title)}</title>"
    yield f"<subtitle>{_text(feed.mark)}</subtitle>"
    yield f"<updated>{_moment(youngest)}</updated>"
    yield f'<link rel="self" type="application/atom+xml" href="{escape(feed.url)}"/>'
    yield f'<link rel="alternate" type="text/html" hreflang="{feed.language}" href="{escape(feed.page)}"/>'
    yield "<author><name>orenk</name></author>"
    yield "<generator>orenk</generator>"
    yield "<rights>CC BY 4.0</rights>"


def _entry(feed: Feed, entry: FeedEntry) -> Iterator[str]:
    html = f"<p><strong>{escape(feed.mark, quote=False)}</strong></p>{entry.html}"
    yield "<entry>"
    yield f"<id>{identity(f'{feed.language}:{entry.name}')}</id>"
    yield f"<title>{_text(entry.title)} ({_text(feed.mark)})</title>"
    yield f"<updated>{_moment(entry.day)}</updated>"
    yield f"<published>{_moment(entry.day)}</published>"
    yield f'<link rel="alternate" type="text/html" hreflang="{feed.language}" href="{escape(entry.url)}"/>'
    yield from (f'<category term="{escape(topic)}"/>' for topic in entry.topics)
    yield f'<content type="html">{_text(html)}</content>'
    yield "</entry>"


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _text(words: str) -> str:
    return escape(_NOT_XML.sub("", words), quote=False)

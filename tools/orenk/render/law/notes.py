"""Explanatory notes: prose in Markdown, one heading for each article; rendered and made safe."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import markdown
import nh3
from msgspec import Struct, field

from orenk.base.source import Source

_HEADING = re.compile(r"^## +(.*)$", re.M)
_ARTICLE = re.compile(r"^(?:Հոդված|Article)\s+([\d.]+)\b", re.I)
_TAGS = {"p", "em", "strong", "ul", "ol", "li", "a", "h3", "h4", "blockquote", "code", "table", "thead", "tbody", "tr",
         "th", "td", "br"}  # fmt: skip


class Note(Struct, frozen=True):
    """A note in one language, as safe HTML: its general part, and what it says of each article, by eId."""

    language: str
    general: str = ""
    articles: Mapping[str, str] = field(default_factory=dict)


@lru_cache(maxsize=4096)
def prose(text: str) -> str:
    """Markdown to HTML with nothing in it that could act: no scripts, styles, images or addresses but http(s)."""
    html = markdown.markdown(text, extensions=["tables", "sane_lists"], output_format="html")
    return nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https"}, link_rel=None)


def read_note(source: Source, language: str) -> Note:
    """The note in `source`; a heading that names an article begins what belongs to it, any other the general part."""
    pieces = _HEADING.split(source.text)
    general: list[str] = []
    articles: dict[str, str] = {}
    for heading, words in zip(pieces[1::2], pieces[2::2], strict=True):
        article = _ARTICLE.match(heading.strip())
        if article:
            articles[f"art_{article[1].rstrip('.').replace('.', '-')}"] = prose(words)
        else:
            general.append(prose(f"### {heading}\n{words}"))
    return Note(language, "".join(general), articles)


def note_for(sources: Mapping[str, Source], act: str, language: str) -> Note | None:
    """The note of an act for a reader of `language`: in it, else in English, else in Armenian."""
    for code in dict.fromkeys((language, "en", "hy")):
        source = sources.get(f"laws/{act}/note.{code}.md")
        if source is not None:
            return read_note(source, code)
    return None

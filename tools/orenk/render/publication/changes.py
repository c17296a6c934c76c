"""What has changed: a page and feeds for all drafts, for each act, and feeds for each body; stages with kept texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from markupsafe import Markup
from msgspec.structs import replace

from orenk.ask.changes.frozen import frozen_texts, stage_name
from orenk.ask.words import TITLES
from orenk.model.corpus import Act
from orenk.model.fields import Localized
from orenk.model.publication import ProvisionChange
from orenk.render.law.anchors import Anchors
from orenk.render.law.units import TextRenderer
from orenk.render.page import ROOT, Page
from orenk.render.publication.atom import Feed, FeedEntry, atom
from orenk.render.publication.news import News, about, act_news, news
from orenk.render.publication.whole import Files, Site
from orenk.render.reader import Reader

FEED = "changes.atom"
"""The name of a feed, beside the page that it is about."""

STYLED = f'<link rel="stylesheet" href="{ROOT}assets/orenk/taking.css">'
"""What the head of a page needs that shows changes or downloads."""
_OWN_PAGE = re.compile(r'<a href="\x01laws/[^"]*">(.*?)</a>(?=</h[234]>)')
"""A heading that leads to the page of its article, which an earlier text has not."""
_CHANGE = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.S)


def pages(reader: Reader) -> Iterator[Page]:
    """What changed in all drafts, what changed in each, and the texts kept at stages."""
    yield _page(reader, "changes/", reader.t("news.title"), news(reader.corpus), None)
    for act in reader.corpus.acts.values():
        title = f"{_title(reader, act.id)} · {reader.t('news.title')}"
        yield _page(reader, f"laws/{act.id}/changes/", title, act_news(reader.corpus, act), act)
        yield from _kept(reader, act)


def _page(reader: Reader, path: str, title: str, found: Sequence[News], act: Act | None) -> Page:
    body = reader.html(
        "changes.html", title=reader.t("news.title"), news=found, act=act, feed=FEED, words=_Words(reader, spoken=True),
        headline=lambda one: headline(reader, one), groups=groups, sorts=TITLES, kept=_kept_ids(reader, found),
    )  # fmt: skip
    return reader.page(
        "changes", path, title, body, section="laws", description=reader.t("news.lead"),
        standing=reader.standing(act), head=STYLED,
    )  # fmt: skip


def _kept_ids(reader: Reader, found: Sequence[News]) -> set[tuple[str, str]]:
    """The stages, by act and id, whose text was kept."""
    acts = {one.act: reader.corpus.acts[one.act] for one in found}
    return {
        (act.id, stage_name(stage))
        for act in acts.values()
        for stage in act.record.value.stages
        if frozen_texts(reader.corpus, act, stage)
    }


def _kept(reader: Reader, act: Act) -> Iterator[Page]:
    """The text kept at each stage, as it stood, without links: they would lead into the text of today."""
    unlinked = Anchors(replace(reader.corpus, citations=(), definitions=(), term_uses=(), body_uses=()))
    for stage in act.record.value.stages:
        texts = frozen_texts(reader.corpus, act, stage)
        text = texts.get(reader.language) or texts.get("en") or texts.get(act.leading)
        if text is None:
            continue
        title = f"{reader.t(f'stage.{stage.stage}')}, {reader.day(stage.date)}"
        words = Markup(_OWN_PAGE.sub(r"\1", TextRenderer(act.id, text, unlinked).whole()))
        body = reader.html("kept.html", act=act, title=title, text=text, words=words, stage=stage)
        yield reader.page(
            "kept", f"laws/{act.id}/{stage_name(stage)}/", f"{_title(reader, act.id)} · {title}", body, section="laws",
            standing=reader.standing(act), head='<meta name="robots" content="noindex">',
        )  # fmt: skip


def feed_link(href: str, title: str) -> str:
    """The element by which a page names its feed."""
    return f'<link rel="alternate" type="application/atom+xml" href="{escape(href)}" title="{escape(title)}">'


def groups(items: Sequence[ProvisionChange], language: str) -> list[tuple[str, list[ProvisionChange]]]:
    """The provisions of an entry by what became of them; what was found in two texts and reads the same stands once."""
    found: dict[str, dict[tuple[str, ...], ProvisionChange]] = {}
    for item in items:
        read = tuple(told.get(language) if told else "" for told in (item.name, item.change, item.words))
        found.setdefault(item.sort, {}).setdefault(read, item)
    return [(sort, list(once.values())) for sort, once in found.items()]


def headline(reader: Reader, one: News) -> str:
    """What happened, in a line: the act, and the stage it reached or that its text changed."""
    title = _title(reader, one.act)
    if one.stage:
        return reader.t("news.stage", title=title, stage=reader.t(f"stage.{one.stage}"))
    return reader.t("news.changed", title=title)


class _Words:
    """Localized words as HTML, what went and what came in marks; `spoken` says so in words to who does not see them."""

    def __init__(self, reader: Reader, spoken: bool = False) -> None:
        self._reader = reader
        marks = {"del": reader.t("news.went"), "ins": reader.t("news.came")}
        self._said = {tag: f'<span class="unseen">{said} </span>' if spoken else "" for tag, said in marks.items()}

    def __call__(self, told: Localized) -> Markup:
        language, text = told.resolve(self._reader.language)
        out, at = [], 0
        for change in _CHANGE.finditer(text):
            gone, came = change.groups()
            tag, inner = ("del", gone) if gone is not None else ("ins", came)
            before, words = escape(text[at : change.start()], quote=False), escape(inner, quote=False)
            out.append(f"{before}<{tag}>{self._said[tag]}{words}</{tag}>")
            at = change.end()
        html = "".join((*out, escape(text[at:], quote=False)))
        return Markup(html if language == self._reader.language else f'<span lang="{language}">{html}</span>')


def _title(reader: Reader, act: str) -> str:
    return str(reader.act_title(act).striptags())


def feeds(site: Site) -> Files:
    """The feeds of all drafts, of each act, and of each body that our drafts give something."""
    found: dict[str, str] = {}
    for reader in site.readers.values():
        for path, (title, entries) in _feeds(reader).items():
            found[f"{reader.language}/{path}{FEED}"] = atom(_feed(site, reader, path, title, entries))
    return found


def _feeds(reader: Reader) -> dict[str, tuple[str, Sequence[News]]]:
    """The title and the entries of each feed of a language, by its folder; none is empty."""
    corpus, title = reader.corpus, reader.t("news.title")
    found: dict[str, tuple[str, Sequence[News]]] = {"changes/": (title, news(corpus))}
    for act in corpus.acts.values():
        found[f"laws/{act.id}/changes/"] = f"{_title(reader, act.id)}: {title}", act_news(corpus, act)
    for body in corpus.bodies.values():
        name = body.value.name.get(reader.language)
        found[f"bodies/{body.id}/"] = f"{name}: {title}", list(about(body.id, corpus))
    return {path: feed for path, feed in found.items() if feed[1]}


def _feed(site: Site, reader: Reader, path: str, title: str, found: Sequence[News]) -> Feed:
    home = f"{site.address}{reader.language}/" if site.address else "../" * path.count("/")
    kind = f"{path} " if path.startswith("bodies/") else ""
    entries = [
        FeedEntry(
            name=f"{kind}{one.act}#{one.id}", title=headline(reader, one), day=one.day,
            url=f"{home}laws/{one.act}/changes/#{one.id}", html=_html(reader, one), topics=(one.act,),
        )
        for one in found
    ]  # fmt: skip
    return Feed(path, reader.language, title, reader.t("mark"), f"{home}{path}{FEED}", f"{home}{path}", entries)


def _html(reader: Reader, one: News) -> str:
    return reader.html("changed-provisions.html", one=one, words=_Words(reader), groups=groups, sorts=TITLES)


class Following:
    """The feeds as the pages of the site name them in their heads."""

    def __init__(self, readers: Mapping[str, Reader]) -> None:
        self._links = {
            reader.language: {
                path.removesuffix("changes/"): feed_link(f"{ROOT}{reader.language}/{path}{FEED}", title)
                for path, (title, _) in _feeds(reader).items()
            }
            for reader in readers.values()
        }

    def linked(self, page: Page) -> Page:
        """The page, naming the feed of everything and that of the act or body that it is about."""
        steps = page.path.split("/")[1:3]
        links = self._links[page.language]
        own = links.get(f"{'/'.join(steps)}/") if len(steps) == 2 and steps[1] else None
        return replace(page, head="".join(filter(None, (page.head, links.get(""), own))))

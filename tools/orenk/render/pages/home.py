"""The home page of a language: three questions a reader may come with, and the drafts."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.render.page import Page
from orenk.render.pages.acts.laws import cards
from orenk.render.reader import Reader


def pages(reader: Reader) -> Iterator[Page]:
    corpus = reader.corpus
    unknown = sum(len(act.value.unknown) for act in corpus.official.values())
    body = reader.html("home.html", cards=cards(reader), unknown=unknown)
    yield reader.page(
        "home", "", reader.t("home.title"), body, section="home", description=reader.t("home.lead")
    )  # fmt: skip


def choice(reader: Reader) -> Page:
    """The root of the site: a choice of language that works by itself, the leading language first."""
    body = reader.html("choice.html", languages=("hy", "en", "fr"))
    return Page(
        "", reader.language, reader.t("site.name"), reader.t("home.lead"), body, "choice", "", reader.standing()
    )  # fmt: skip

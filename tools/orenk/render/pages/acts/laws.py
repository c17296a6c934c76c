"""The list of our drafts."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.model.corpus import Act
from orenk.model.records import OfficialAct, Record
from orenk.render.page import Page
from orenk.render.pages.acts.package import PICTURED, articles, in_reading_order, package_picture, rows
from orenk.render.reader import Reader


class Card(Struct, frozen=True, eq=False):
    """An act of ours in a list; `official` is the act in the world on the same subject."""

    act: Act
    title: Markup
    stage: str
    articles: int
    summary: Markup | None
    official: Record[OfficialAct] | None


def cards(reader: Reader) -> list[Card]:
    """All our acts, as they stand in lists: each after those it depends on."""
    return [_card(reader, act) for act in in_reading_order(reader)]


def _card(reader: Reader, act: Act) -> Card:
    summary = reader.runs(act.record.value.summary)
    return Card(
        act=act,
        title=reader.act_title(act.id),
        stage=reader.t(f"stage.{act.record.value.stage}"),
        articles=articles(reader, act),
        summary=summary[0] if summary else None,
        official=reader.corpus.official.get(act.record.value.counterpart or ""),
    )


def pages(reader: Reader) -> Iterator[Page]:
    body = reader.html("laws.html", cards=cards(reader), picture=package_picture(reader), rows=rows(reader))
    yield reader.page(
        "laws", "laws/", reader.t("laws.title"), body, section="laws", description=reader.t("laws.lead"),
        head=PICTURED,
    )  # fmt: skip

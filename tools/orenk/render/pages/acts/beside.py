"""The official act on the same subject beside our draft: what is known of the one, what the other says."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.model.corpus import Act
from orenk.model.records import OfficialAct, Record
from orenk.render.law.naming import is_provision, text_for
from orenk.render.page import Page
from orenk.render.pages.registry.official import dates
from orenk.render.reader import Reader


def pages(reader: Reader) -> Iterator[Page]:
    """One page for each act of ours that names its counterpart."""
    for act in reader.corpus.acts.values():
        official = reader.corpus.official.get(act.record.value.counterpart or "")
        if official is not None:
            yield _page(reader, act, official)


def _page(reader: Reader, act: Act, official: Record[OfficialAct]) -> Page:
    title = str(reader.act_title(act.id).striptags())
    text = text_for(act, reader.language)
    body = reader.html(
        "beside.html",
        act=act,
        official=official,
        dates=dates(official.value),
        summary=reader.runs(act.record.value.summary),
        articles=[unit for unit in text.order if is_provision(text, unit.eid)],
        text=text,
        sources=reader.sources(official.value.sources),
    )
    return reader.page(
        "beside", f"laws/{act.id}/beside/", f"{title} · {reader.t('act.beside')}", body, section="laws",
        description=reader.t("act.beside"), standing=reader.standing(act),
    )  # fmt: skip

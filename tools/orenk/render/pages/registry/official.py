"""Official acts: records of what is known, each date with its confidence in words; never the text of an act."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from orenk.language.collation import sort_key
from orenk.model.links import Place, Target
from orenk.model.records import Dated, OfficialAct, Record
from orenk.render.law.tips import shortened
from orenk.render.page import Page, Pages, Standing
from orenk.render.programme.backlinks import mentions
from orenk.render.reader import Reader

_KINDS = (
    "constitution", "constitutional-law", "code", "law", "government-decision", "prime-minister-decision", "strategy",
    "draft", "other",
)  # fmt: skip
_DATES = ("adopted", "signed", "published", "in_force", "unspecified")


def pages(reader: Reader) -> Pages:
    acts = sorted(
        reader.corpus.official.values(),
        key=lambda act: (_KINDS.index(act.value.kind), sort_key(act.value.title.get(reader.language), reader.language)),
    )
    groups = [(kind, list(group)) for kind, group in groupby(acts, lambda act: act.value.kind)]
    body = reader.html("official.html", groups=groups)
    yield reader.page(
        "official-list", "official/", reader.t("section.official"), body, section="official",
        description=reader.t("official.lead"),
    )  # fmt: skip
    for act in acts:
        yield reader.plan(f"official/{act.id}/", _page, act)


def dates(act: OfficialAct) -> list[tuple[str, Dated]]:
    """The dates that are known, by kind, in the order of an act's life."""
    known = ((kind, getattr(act.dates, kind)) for kind in _DATES)
    return [(kind, dated) for kind, dated in known if dated is not None]


def _page(reader: Reader, record: Record[OfficialAct]) -> Page:
    act = record.value
    official = reader.corpus.official
    title = act.title.get(reader.language)
    body = reader.html(
        "official-act.html",
        id=record.id,
        act=act,
        dates=dates(act),
        events=sorted(act.events, key=lambda event: event.date),
        replaces=[official[other] for other in act.replaces if other in official],
        amends=[official[other] for other in act.amends if other in official],
        replaced_by=official.get(act.replaced_by or ""),
        ours=[other for other in reader.corpus.acts.values() if other.record.value.counterpart == record.id],
        cited=reader.places(_citing(reader, record.id)),
        mentions=mentions(reader.corpus).get(f"official:{record.id}", ()),
        sources=reader.sources(act.sources),
    )
    return reader.page(
        "official", f"official/{record.id}/", title, body, section="official",
        description=shortened(act.summary.get(reader.language)), standing=_standing(reader, act),
    )  # fmt: skip


def _standing(reader: Reader, act: OfficialAct) -> Standing:
    return Standing("", reader.t("official.record"), act.address or reader.standing().official_url)


def _citing(reader: Reader, name: str) -> Iterator[Place]:
    """Where the leading texts of our drafts cite it."""
    for citation in reader.corpus.citations:
        place = citation.place
        here = citation.target is Target.OFFICIAL and citation.act == name
        if here and place.language == reader.corpus.acts[place.act].leading:
            yield place

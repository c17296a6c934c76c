"""What happened to our drafts, by day: stages reached and changes recorded, each with its provisions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import get_args

from msgspec import Struct

from orenk.ask.answer import Entry, Section
from orenk.ask.changes.frozen import between, frozen_texts, stage_name
from orenk.base.messages import LANGUAGES, Message
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.nodes import ActText
from orenk.model.publication import Change, ProvisionChange, Sort
from orenk.render.law.naming import article_count

SORTS = get_args(Sort)
"""What can become of a provision."""
_ARMENIAN = re.compile("[Ա-Ֆա-և]")


class News(Struct, frozen=True):
    """Something that happened to an act on a day (ISO).

    `id` is its anchor and stays; `stage` is the stage reached, "" where the text changed within one. `articles`
    counts those of the text at a first stage, and `points` those of a text without articles, else 0. `text` says
    why, where its author did.
    """

    id: str
    act: str
    day: str
    stage: str
    items: tuple[ProvisionChange, ...]
    articles: int = 0
    text: Localized | None = None
    points: int = 0


@lru_cache(maxsize=2)
def news(corpus: Corpus) -> tuple[News, ...]:
    """What happened to all acts, the latest first; the same sources give the same list."""
    found = [one for act in corpus.acts.values() for one in act_news(corpus, act)]
    return tuple(sorted(found, key=lambda one: one.day, reverse=True))


def act_news(corpus: Corpus, act: Act) -> list[News]:
    """What happened to one act, the latest first."""
    return sorted([*_changes(act), *_stages(corpus, act)], key=lambda one: one.day, reverse=True)


def about(body: str, corpus: Corpus) -> Iterator[News]:
    """What happened to the powers of a body: with the first stage of an act all it has there, then each change."""
    for one in news(corpus):
        act = corpus.acts[one.act]
        first = one.stage and (one.stage, one.day) == _first(act)
        items = tuple(_held(act, body)) if first else tuple(item for item in one.items if item.body == body)
        if items:
            yield News(one.id, one.act, one.day, one.stage, items, 0, one.text)


def _first(act: Act) -> tuple[str, str]:
    stages = act.record.value.stages
    return (stages[0].stage, stages[0].date) if stages else ("", "")


def _held(act: Act, body: str) -> Iterator[ProvisionChange]:
    for record in act.powers:
        power = record.value
        if power.body == body:
            eid = power.at.partition("#")[2] or power.at
            known = eid in act.text.units
            yield ProvisionChange("powers-changed", power.act, eid if known else None, None, power.words, body)


def _changes(act: Act) -> Iterator[News]:
    days: Counter[str] = Counter()
    for record in sorted(act.changes, key=lambda record: record.value.date):
        change: Change = record.value
        days[change.date] += 1
        id = change.date if days[change.date] == 1 else f"{change.date}-{days[change.date]}"
        yield News(id, act.id, change.date, "", change.provisions, 0, change.text)


def _stages(corpus: Corpus, act: Act) -> Iterator[News]:
    """The stages in their order; one with a kept version is compared with the kept version before it."""
    before: Mapping[str, ActText] = {}
    for number, stage in enumerate(act.record.value.stages):
        kept = frozen_texts(corpus, act, stage)
        sections = between(corpus, act, before, kept) if before and kept else []
        items = tuple(item for section in sections for item in _items(section))
        text = kept.get(act.leading, act.text)
        articles = article_count(text)
        counts = (0, None, 0) if number else (articles, None, 0 if articles else len(text.roots))
        yield News(stage_name(stage), act.id, stage.date, stage.stage, items, *counts)
        before = kept or before


def _items(section: Section) -> Iterator[ProvisionChange]:
    return (provision_change(section.key, entry) for entry in section.entries)


def provision_change(sort: str, entry: Entry, body: str | None = None) -> ProvisionChange:
    """An entry of a review as it is recorded."""
    change = next((value for name, value in entry.facts if name in ("change", "was")), None)
    return ProvisionChange(
        sort,  # type: ignore[arg-type]  # the keys of the sections of a review are the sorts
        _localized(entry.name) or Localized(en=entry.address),
        entry.address.partition("#")[2] or None,
        _localized(change) if change is not None else None,
        _localized(entry.words) if entry.words is not None else None,
        body,
    )


def _localized(message: Message) -> Localized | None:
    """The words of each language that has its own; those that stand in for Armenian are what they are."""
    hy, en, fr = (message.render(language) for language in LANGUAGES)
    leading = hy if hy != en or _ARMENIAN.search(hy) else ""
    found = Localized(leading or None, en if en != leading else None, fr if fr not in (leading, en) else None)
    return found if any(found) else None

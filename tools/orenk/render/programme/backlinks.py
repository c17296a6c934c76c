"""What of the programme names an official act, a body, or a provision of ours on the same subject."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from msgspec import Struct

from orenk.lint.records.links import record_links
from orenk.model.corpus import Corpus
from orenk.model.fields import Localized, Record
from orenk.model.programme import DataSet, LifeEvent, Measure, Observation, ProcedureStage, Service, Workstream
from orenk.render.law.naming import landing

_SHOWN = ("body", "official", "address")


class Mention(Struct, frozen=True):
    """A record of the programme in a few words, and its place below the home of a language."""

    name: Localized
    path: str


@lru_cache(maxsize=2)
def mentions(corpus: Corpus) -> Mapping[str, tuple[Mention, ...]]:
    """The records of the programme by what they name: `body:id`, `official:id`, or `act#eId` of a provision of ours."""
    found: dict[str, dict[Mention, None]] = {}
    for link in record_links(corpus):
        if link.register not in _SHOWN:
            continue
        mention = mention_of(link.record)
        if mention is not None:
            found.setdefault(_key(corpus, link.register, link.id), {})[mention] = None
    return {key: tuple(several) for key, several in found.items()}


@lru_cache(maxsize=2)
def said_on(corpus: Corpus) -> Mapping[str, tuple[Record[Observation], ...]]:
    """What was said of official drafts, by the `act#eId` of the provisions of ours on the same subject."""
    found: dict[str, dict[str, Record[Observation]]] = {}
    for record in corpus.programme.observations.values():
        for address in record.value.same_subject:
            found.setdefault(_key(corpus, "address", address), {})[record.id] = record
    return {key: tuple(several.values()) for key, several in found.items()}


def _key(corpus: Corpus, register: str, id: str) -> str:
    if register != "address":
        return f"{register}:{id}"
    act, _, eid = id.partition("#")
    known = act in corpus.acts and eid in corpus.acts[act].text.units
    return f"{act}#{(landing(corpus.acts[act].text, eid) or eid) if known else eid}"


def mention_of(record: Record[Any]) -> Mention | None:
    """A record of the programme with its place on the site, None for any other record."""
    one = record.value
    if isinstance(one, Workstream):
        return Mention(one.name, f"programme/workstreams/{record.id}/")
    if isinstance(one, Measure):
        return Mention(one.name, f"programme/workstreams/{one.workstream}/#{record.id}")
    if isinstance(one, LifeEvent):
        return Mention(one.name or one.text, f"programme/life-events/#{record.id}")
    if isinstance(one, Service):
        return Mention(one.name, f"programme/life-events/#service-{record.id}")
    if isinstance(one, DataSet):
        return Mention(one.title, f"programme/data/#{record.id}")
    if isinstance(one, Observation):
        return Mention(one.text, f"programme/observations/#{record.id}")
    return Mention(one.name, f"programme/procedure/#{record.id}") if isinstance(one, ProcedureStage) else None

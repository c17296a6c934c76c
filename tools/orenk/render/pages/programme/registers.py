"""The lists of the programme: life events, the catalogue of data, observations with their sheet, the procedure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from orenk.model.programme import DataSet, Flow, Observation
from orenk.model.records import OfficialAct, Record
from orenk.render.downloads.dcat import catalogue
from orenk.render.page import Page
from orenk.render.pages.acts.package import PICTURED
from orenk.render.pages.powers.matrix import TABLED
from orenk.render.pages.programme.glance import EVENT_FACTS, events_picture
from orenk.render.reader import Reader
from orenk.render.words import WORDS


def pages(reader: Reader) -> Iterator[Page]:
    """One page for each list; a base without such records says so on it."""
    programme = reader.corpus.programme
    events = list(programme.life_events.values())
    yield _page(
        reader, "life-events", "programme.events", head=PICTURED, events=events, facts=EVENT_FACTS,
        picture=events_picture(reader, events) if events else None,
    )  # fmt: skip
    taken = {"catalogue.jsonld": catalogue(reader.corpus, WORDS["programme.data"], WORDS["programme.data.lead"])}
    yield _page(reader, "data", "programme.data", taken, sets=programme.data_sets.values(), flows=_flows(reader))
    observations = list(programme.observations.values())
    yield _page(
        reader, "observations", "programme.observations", head=TABLED, observations=observations,
        sheets=_sheets(reader),
    )  # fmt: skip
    yield _page(reader, "procedure", "programme.procedure", stages=programme.procedure.values())


def _page(
    reader: Reader, name: str, words: str, files: Mapping[str, str] | None = None, head: str = "", **values: object
) -> Page:
    body = reader.html(f"programme-{name}.html", **values)
    return reader.page(
        f"programme-{name}", f"programme/{name}/", reader.t(words), body, section="programme",
        description=reader.t(f"{words}.lead"), files=files, head=head,
    )  # fmt: skip


def _flows(reader: Reader) -> list[tuple[Record[DataSet], Flow]]:
    return [(one, flow) for one in reader.corpus.programme.data_sets.values() for flow in one.value.flows]


def _sheets(reader: Reader) -> list[tuple[Record[OfficialAct] | None, list[Record[Observation]]]]:
    """The observations by the official act or draft they were made on; those on other topics last, under None."""
    by_act: dict[str, list[Record[Observation]]] = {}
    for record in reader.corpus.programme.observations.values():
        by_act.setdefault(record.value.on or "", []).append(record)
    ordered = sorted(by_act.items(), key=lambda pair: (not pair[0], pair[1][0].value.date))
    return [(reader.corpus.official.get(act), found) for act, found in ordered]

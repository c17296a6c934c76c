"""Every open question of the base, generated, by the address that would settle it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from orenk.model.fields import Localized
from orenk.model.records import Unknown
from orenk.render.page import Page
from orenk.render.reader import Reader


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is not known, of what, and where that stands on this site (below the home of a language)."""

    text: Localized
    of: Markup
    path: str


def pages(reader: Reader) -> Iterator[Page]:
    questions = by_address(reader)
    count = sum(map(len, questions.values()))
    body = reader.html("open-questions.html", questions=questions, count=count)
    yield reader.page(
        "open-questions", "programme/questions/", reader.t("programme.questions"), body, section="programme",
        description=reader.t("programme.questions.lead", count=count),
    )  # fmt: skip


def by_address(reader: Reader) -> dict[str, list[Question]]:
    """The open questions by the address that would settle them; those without one last, under ""."""
    found: dict[str, list[Question]] = {}
    for open, of, path in _open(reader):
        found.setdefault(open.settle or "", []).append(Question(open.text, reader.run(of), path))
    return dict(sorted(found.items(), key=lambda pair: (not pair[0], -len(pair[1]))))


def _open(reader: Reader) -> Iterator[tuple[Unknown, Localized, str]]:
    for act in reader.corpus.official.values():
        yield from ((open, act.value.title, f"official/{act.id}/") for open in act.value.unknown)
    programme = reader.corpus.programme
    for one in programme.workstreams.values():
        yield from ((open, one.value.name, f"programme/workstreams/{one.id}/") for open in one.value.unknown)
    for measure in programme.measures.values():
        path = f"programme/workstreams/{measure.value.workstream}/#{measure.id}"
        yield from ((open, measure.value.name, path) for open in measure.value.unknown)
    for event in programme.life_events.values():
        name = event.value.name or event.value.text
        yield from ((open, name, f"programme/life-events/#{event.id}") for open in event.value.unknown)
    for service in programme.services.values():
        path = f"programme/life-events/#service-{service.id}"
        yield from ((open, service.value.name, path) for open in service.value.unknown)
    for data in programme.data_sets.values():
        yield from ((open, data.value.title, f"programme/data/#{data.id}") for open in data.value.unknown)
    for said in programme.observations.values():
        yield from ((open, said.value.author, f"programme/observations/#{said.id}") for open in said.value.unknown)
    for stage in programme.procedure.values():
        yield from ((open, stage.value.name, f"programme/procedure/#{stage.id}") for open in stage.value.unknown)

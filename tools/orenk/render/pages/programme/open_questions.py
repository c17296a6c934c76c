"""Every open question of the base, generated, by the address that would settle it."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.lint.records.links import programme_shelves
from orenk.model.fields import Localized
from orenk.model.records import Unknown
from orenk.render.page import Page
from orenk.render.programme.backlinks import mention_of
from orenk.render.reader import Reader


class Question(Struct, frozen=True, eq=False):
    """What is not known, of what, and where each of these stands on this site (below the home of a language)."""

    text: Localized
    places: list[tuple[Markup, str]]


def pages(reader: Reader) -> Iterator[Page]:
    questions = by_address(reader)
    count = counted(questions)
    body = reader.html("open-questions.html", questions=questions, count=count)
    yield reader.page(
        "open-questions", "programme/questions/", reader.t("programme.questions"), body, section="programme",
        description=reader.t("programme.questions.lead", count=count),
    )  # fmt: skip


def by_address(reader: Reader) -> dict[str, list[Question]]:
    """The open questions by the address that would settle them, one asked of several things once.

    Addresses that settle most come first; questions without one are last, under "".
    """
    found: dict[str, dict[str, Question]] = {}
    for open, of, path in _open(reader):
        asked = found.setdefault(open.settle or "", {})
        question = asked.setdefault(open.text.get(reader.language), Question(open.text, []))
        question.places.append((reader.run(of), path))
    shelves = {address: list(asked.values()) for address, asked in found.items()}
    return dict(sorted(shelves.items(), key=lambda pair: (not pair[0], -counted({"": pair[1]}))))


def counted(questions: dict[str, list[Question]]) -> int:
    """How many questions there are, one asked of several things as often as it is asked."""
    return sum(len(question.places) for asked in questions.values() for question in asked)


def _open(reader: Reader) -> Iterator[tuple[Unknown, Localized, str]]:
    for act in reader.corpus.official.values():
        yield from ((open, act.value.title, f"official/{act.id}/") for open in act.value.unknown)
    for shelf in programme_shelves(reader.corpus.programme):
        for record in shelf.values():
            mention = mention_of(record)
            if mention is not None:
                yield from ((open, mention.name, mention.path) for open in record.value.unknown)

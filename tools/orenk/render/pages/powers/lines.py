"""Who may, must or must not do what: records beside the text, as lines that a page lists."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from orenk.model.corpus import Act
from orenk.model.fields import Localized
from orenk.model.records import Power, Record, TimeLimit
from orenk.render.reader import PlaceLink, Reader


class PowerLine(Struct, frozen=True, eq=False):
    """One power, duty, prohibition or right, with its place in the text."""

    kind: str
    body: str
    body_name: Markup
    toward: str
    toward_name: Markup
    does: Markup
    deadline: str
    condition: Markup
    appeal: PlaceLink | None
    eid: str
    place: PlaceLink | None
    act: str
    power: Power


def power_lines(reader: Reader, act: Act) -> Iterator[PowerLine]:
    """The powers of an act, in the order of its record."""
    return (_line(reader, act, record) for record in act.powers)


def _line(reader: Reader, act: Act, record: Record[Power]) -> PowerLine:
    power = record.value
    eid = power.at.partition("#")[2] or power.at
    return PowerLine(
        kind=reader.t(f"kind.{power.kind}"),
        body=power.body if power.body in reader.corpus.bodies else "",
        body_name=body_or_term(reader, power.body),
        toward=power.toward if power.toward and power.toward in reader.corpus.bodies else "",
        toward_name=body_or_term(reader, power.toward or ""),
        does=reader.run(power.act),
        deadline=_deadline(reader, power.deadline),
        condition=reader.run(power.condition),
        appeal=reader.address(f"{act.id}#{power.appeal}") if power.appeal else None,
        eid=eid,
        place=reader.address(f"{act.id}#{eid}"),
        act=act.id,
        power=power,
    )


def body_or_term(reader: Reader, who: str) -> Markup:
    """The name of a body, or of a kind of person that the glossary knows."""
    name: Localized | None = None
    if who in reader.corpus.bodies:
        name = reader.corpus.bodies[who].value.name
    elif who in reader.corpus.terms:
        name = reader.corpus.terms[who].value.term
    return reader.run(name) if name else reader.foreign(who.replace("-", " "), "en")


def _deadline(reader: Reader, limit: TimeLimit | None) -> str:
    """A length of time, and what it runs from where the record says it in the language of the page."""
    start = limit.start.own(reader.language) if limit and limit.start else None
    within = limit_words(reader, limit)
    return reader.t("power.from", within=within, start=start) if start else within


def limit_words(reader: Reader, limit: TimeLimit | None) -> str:
    """A length of time, without what it runs from."""
    if limit is None:
        return ""
    return reader.t(f"unit-time.{'one.' if limit.count == 1 else ''}{limit.unit}", count=limit.count)

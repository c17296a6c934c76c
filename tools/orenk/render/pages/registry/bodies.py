"""Who acts: the list of bodies, and a card for each; its real role stands apart from its role in our drafts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from orenk.language.collation import sort_key
from orenk.model.links import Place
from orenk.model.records import BodyRecord, Record
from orenk.render.law.tips import shortened
from orenk.render.page import Page, Pages
from orenk.render.pages.acts.package import PICTURED
from orenk.render.pages.powers.lines import PowerLine
from orenk.render.pages.powers.relations import appeals, counted, counts_of, lines_by_body, others
from orenk.render.pages.registry.around import groups_of, picture
from orenk.render.programme.backlinks import mentions
from orenk.render.reader import Reader

_KINDS = (
    "parliament", "committee", "government", "person", "office", "ministry", "agency", "service", "council",
    "commission", "court", "bank", "foundation", "company", "local", "other",
)  # fmt: skip


def pages(reader: Reader) -> Pages:
    bodies = sorted(
        reader.corpus.bodies.values(),
        key=lambda body: (
            _KINDS.index(body.value.kind),
            sort_key(body.value.name.get(reader.language), reader.language),
        ),
    )
    groups = [(kind, list(group)) for kind, group in groupby(bodies, lambda body: body.value.kind)]
    page = reader.html("bodies.html", groups=groups)
    yield reader.page(
        "bodies", "bodies/", reader.t("section.bodies"), page, section="bodies", description=reader.t("bodies.lead")
    )  # fmt: skip
    powers = lines_by_body(reader)
    for body in bodies:
        yield reader.plan(f"bodies/{body.id}/", _page, body, powers.get(body.id, []))


def _page(reader: Reader, record: Record[BodyRecord], powers: list[PowerLine]) -> Page:
    body = record.value
    corpus = reader.corpus
    stops = appeals(reader, powers)
    upon, toward = groups_of(reader, record, stops)
    html = reader.html(
        "body.html",
        id=record.id,
        body=body,
        superior=corpus.bodies.get(body.superior or ""),
        below=[other for other in corpus.bodies.values() if other.value.superior == record.id],
        roles=[corpus.bodies[role] for role in body.also if role in corpus.bodies],
        founding=reader.address(body.founding) if body.founding else None,
        founding_act=corpus.official.get((body.founding or "").removeprefix("act:").partition("#")[0]),
        powers=[(act, list(lines)) for act, lines in groupby(powers, lambda line: line.act)],
        counts=counted(reader, counts_of(powers)),
        timed=[line for line in powers if line.power.deadline and line.power.kind == "duty"],
        appeals=stops,
        unstopped=sum(line.power.kind == "power" and not line.power.appeal for line in powers),
        upon=others(reader, record.id, outward=False),
        toward=others(reader, record.id, outward=True),
        groups=[*upon, *toward],
        picture=picture(reader, record, upon, toward),
        named=reader.places(_named(reader, record.id)),
        mentions=mentions(corpus).get(f"body:{record.id}", ()),
        sources=reader.sources(body.sources),
        chair_sources=reader.sources([body.chair.source] if body.chair else []),
    )
    name = body.name.get(reader.language)
    return reader.page(
        "body", f"bodies/{record.id}/", name, html, section="bodies",
        description=shortened(f"{name}: {body.role.get(reader.language)}"), head=PICTURED,
    )  # fmt: skip


def _named(reader: Reader, name: str) -> Iterator[Place]:
    """Where the leading texts name it."""
    acts = reader.corpus.acts
    for use in reader.corpus.backlinks.bodies.get(name, ()):
        if use.place.act in acts and use.place.language == acts[use.place.act].leading:
            yield use.place

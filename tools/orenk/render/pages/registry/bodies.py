"""Who acts: the list of bodies, and a card for each; its real role stands apart from its role in our drafts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from orenk.language.collation import sort_key
from orenk.model.links import Place
from orenk.model.records import BodyRecord, Record
from orenk.render.law.tips import shortened
from orenk.render.page import Page
from orenk.render.pages.powers.lines import PowerLine, power_lines
from orenk.render.programme.backlinks import mentions
from orenk.render.reader import Reader

_KINDS = (
    "parliament", "committee", "government", "person", "office", "ministry", "agency", "service", "council",
    "commission", "court", "bank", "foundation", "company", "local", "other",
)  # fmt: skip


def pages(reader: Reader) -> Iterator[Page]:
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
    powers: dict[str, list[tuple[str, PowerLine]]] = {}
    for act in reader.corpus.acts.values():
        for line in power_lines(reader, act):
            powers.setdefault(line.body, []).append((act.id, line))
    for body in bodies:
        yield _page(reader, body, powers.get(body.id, []))


def _page(reader: Reader, record: Record[BodyRecord], powers: list[tuple[str, PowerLine]]) -> Page:
    body = record.value
    corpus = reader.corpus
    by_act = [
        (reader.act_title(act), [line for _, line in lines]) for act, lines in groupby(powers, lambda pair: pair[0])
    ]
    html = reader.html(
        "body.html",
        id=record.id,
        body=body,
        superior=corpus.bodies.get(body.superior or ""),
        below=[other for other in corpus.bodies.values() if other.value.superior == record.id],
        founding=reader.address(body.founding) if body.founding else None,
        founding_act=corpus.official.get((body.founding or "").removeprefix("act:").partition("#")[0]),
        powers=by_act,
        named=reader.places(_named(reader, record.id)),
        mentions=mentions(corpus).get(f"body:{record.id}", ()),
        sources=reader.sources(body.sources),
        chair_sources=reader.sources([body.chair.source] if body.chair else []),
    )
    name = body.name.get(reader.language)
    return reader.page(
        "body", f"bodies/{record.id}/", name, html, section="bodies",
        description=shortened(f"{name}: {body.role.get(reader.language)}"),
    )  # fmt: skip


def _named(reader: Reader, name: str) -> Iterator[Place]:
    """Where the leading texts name it."""
    acts = reader.corpus.acts
    for use in reader.corpus.backlinks.bodies.get(name, ()):
        if use.place.act in acts and use.place.language == acts[use.place.act].leading:
            yield use.place

"""What one body may and must do toward another: every word of our drafts that says so, and the law in force beside."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.model.records import OfficialAct, Record
from orenk.render.law.tips import shortened
from orenk.render.page import Page
from orenk.render.pages.powers.lines import PowerLine
from orenk.render.pages.powers.relations import KINDS, PAIRED, also, appeals, counted, lines_by_body, pair_path, pairs
from orenk.render.reader import Reader


def pages(reader: Reader) -> Iterator[Page]:
    """A page for each two bodies that enough powers bind, in the order of the records."""
    found = lines_by_body(reader)
    for (body, toward), count in pairs(reader.corpus).items():
        if count >= PAIRED and body in reader.corpus.bodies and toward in reader.corpus.bodies:
            yield _page(reader, body, toward, [line for line in found[body] if line.power.toward == toward])


def _page(reader: Reader, body: str, toward: str, lines: list[PowerLine]) -> Page:
    groups = [(kind, [line for line in lines if line.power.kind == kind]) for kind in KINDS]
    counts = tuple((kind, len(own)) for kind, own in groups if own)
    names = {key: str(reader.corpus.bodies[key].value.name.get(reader.language)) for key in (body, toward)}
    title = reader.t("pair.question", body=names[body], toward=names[toward])
    html = reader.html(
        "pair.html",
        title=title,
        body=body,
        toward=toward,
        names=names,
        groups=[(kind, _by_act(own)) for kind, own in groups if own],
        count=counted(reader, counts),
        also=also(reader, body, toward),
        appeals=appeals(reader, lines),
        officials=_officials(reader, lines),
        back=pair_path(toward, body) if pairs(reader.corpus)[toward, body] >= PAIRED else "",
    )
    return reader.page(
        "pair", pair_path(body, toward), title, html, section="bodies",
        description=shortened(reader.t("pair.lead", count=counted(reader, counts))),
    )  # fmt: skip


def _by_act(lines: list[PowerLine]) -> list[tuple[str, list[PowerLine]]]:
    found: dict[str, list[PowerLine]] = {}
    for line in lines:
        found.setdefault(line.act, []).append(line)
    return list(found.items())


def _officials(reader: Reader, lines: list[PowerLine]) -> list[tuple[str, Record[OfficialAct]]]:
    """The official acts on the same subjects as the drafts in which these powers stand, with the draft."""
    acts = dict.fromkeys(line.act for line in lines)
    pairs_of = ((act, reader.corpus.acts[act].record.value.counterpart or "") for act in acts)
    return [
        (act, reader.corpus.official[counterpart])
        for act, counterpart in pairs_of
        if counterpart in reader.corpus.official
    ]

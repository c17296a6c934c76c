"""The picture of a body: who stands above and below it, who acts upon it, upon whom it acts, what can stop it."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from orenk.model.records import BodyRecord, Record
from orenk.render.page import HERE
from orenk.render.pages.powers.relations import Appeal, Other, counted, others, reports_to
from orenk.render.pictures.around import NARROW, WIDE, Group, Item, Way, around
from orenk.render.pictures.drawing import Label
from orenk.render.reader import Reader

_SHOWN = 8

Drawn = tuple[Markup, Markup]


def groups_of(reader: Reader, record: Record[BodyRecord], stops: list[Appeal]) -> tuple[list[Group], list[Group]]:
    """Those who stand above it or act upon it, and those below it or upon whom it acts; empty groups left out."""
    corpus = reader.corpus
    superior = [record.value.superior] if record.value.superior in corpus.bodies else []
    below = [other.id for other in corpus.bodies.values() if other.value.superior == record.id]
    upon = [
        _plain(reader, "around.above", superior, "around.superior", "none"),
        _plain(reader, "around.reports", reports_to(corpus, record.id), "around.report", "out"),
        Group(reader.t("around.stop"), "in", tuple(_stop(reader, one) for one in stops[:_SHOWN])),
        _bound(reader, "around.upon", others(reader, record.id, outward=False), "in"),
    ]
    toward = [
        _bound(reader, "around.toward", others(reader, record.id, outward=True), "out"),
        _plain(reader, "around.below", below, "around.subordinate", "none"),
    ]
    return [group for group in upon if group.items], [group for group in toward if group.items]


def picture(reader: Reader, record: Record[BodyRecord], upon: list[Group], toward: list[Group]) -> Drawn:
    """The picture in both widths."""
    language, name = record.value.name.resolve(reader.language)
    middle = Label(name, language)
    return Markup(around(middle, upon, toward, WIDE)), Markup(around(middle, upon, toward, NARROW))


def _plain(reader: Reader, heading: str, keys: Iterable[str | None], note: str, way: Way) -> Group:
    items = (Item(_label(reader, str(key), f"{HERE}bodies/{key}/"), reader.t(note)) for key in keys)
    return Group(reader.t(heading), way, tuple(items))


def _bound(reader: Reader, heading: str, found: list[Other], way: Way) -> Group:
    items = [Item(_label(reader, one.key, one.href), counted(reader, one.counts)) for one in found[:_SHOWN]]
    if len(found) > _SHOWN:
        more = Label(reader.t("around.list"), reader.language, "#all-around")
        items.append(Item(more, reader.t("around.more", count=len(found) - _SHOWN)))
    return Group(reader.t(heading), way, tuple(items))


def _stop(reader: Reader, appeal: Appeal) -> Item:
    title = reader.act_title(appeal.act).striptags()
    names = [reader.corpus.bodies[name].value.name.get(reader.language) for name in appeal.named]
    note = reader.t("appeal.count", count=appeal.count)
    told = f"{note}; {reader.t('appeal.named', names=', '.join(names))}" if names else note
    return Item(Label(f"{title}, {appeal.place.name}", reader.language, str(appeal.place.href)), told)


def _label(reader: Reader, key: str, href: str) -> Label:
    language, name = reader.corpus.bodies[key].value.name.resolve(reader.language)
    return Label(name, language, href)

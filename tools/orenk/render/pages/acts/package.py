"""How our acts lean on each other and which official acts stand beside them: the order to read them in, the picture."""

from __future__ import annotations

from markupsafe import Markup

from orenk.model.corpus import Act
from orenk.render.law.naming import article_count, text_for
from orenk.render.page import HERE, ROOT
from orenk.render.pictures.drawing import Label
from orenk.render.pictures.lanes import NARROW, WIDE, Row, lanes, ordered
from orenk.render.reader import Reader

PICTURED = f'<link rel="stylesheet" href="{ROOT}assets/orenk/pictures.css">'
"""What the head of a page with a picture needs."""


def rows(reader: Reader) -> list[Row]:
    """A row for each act of ours, each after those it depends on."""
    return ordered([_row(reader, act) for act in reader.corpus.acts.values()])


def package_picture(reader: Reader) -> tuple[Markup, Markup]:
    """The picture of the package, wide and narrow."""
    found = rows(reader)
    return Markup(lanes(found, WIDE)), Markup(lanes(found, NARROW))


def in_reading_order(reader: Reader) -> list[Act]:
    """Our acts, each after those it depends on."""
    return [reader.corpus.acts[row.key] for row in rows(reader)]


def articles(reader: Reader, act: Act) -> int:
    """How many articles an act has, for a reader of this language."""
    return article_count(text_for(act, reader.language))


def _row(reader: Reader, act: Act) -> Row:
    record = act.record.value
    language, title = record.title.resolve(reader.language)
    count = articles(reader, act)
    note = [reader.t(f"act-kind.{record.kind}"), reader.t(f"stage.{record.stage}")]
    official = reader.corpus.official.get(record.counterpart or "")
    beside = beside_note = None
    if official is not None:
        code, words = official.value.title.resolve(reader.language)
        beside = Label(words, code, f"{HERE}official/{official.id}/")
        beside_note = reader.t("package.official", status=reader.t(f"status.{official.value.status}"))
    return Row(
        act.id,
        Label(title.partition(" (")[0], language, f"{HERE}laws/{act.id}/"),
        " · ".join([*note, reader.t("act.articles", count=count)] if count else note),
        beside,
        beside_note or "",
        tuple(other for other in record.depends_on if other in reader.corpus.acts),
    )

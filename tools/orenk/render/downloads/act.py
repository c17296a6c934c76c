"""An act to take away: as typed, as plain text, as data; each says that it is not law."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import fields

from orenk.base.messages import LANGUAGES
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.render.words import word
from orenk.render.words.dates import day_in_words

FORMAT = 1
"""The version of the JSON of an act; it grows when a program that reads it would have to change."""
_DEEP = frozenset({UnitKind.POINT, UnitKind.SUBPOINT})
Json = dict[str, object]


def markdown_of(corpus: Corpus, act: Act, text: ActText) -> str:
    """The text as its drafter typed it, under the mark."""
    return f"> {_standing(act, text.language)}\n\n{corpus.sources[text.path].text}"


def plain_text(act: Act, text: ActText) -> str:
    """The text with its numbers, a line for each unit, points set in; the mark above and below."""
    mark = _standing(act, text.language)
    title = text.title.plain if text.title else act.record.value.title.get(text.language)
    lines = (line for root in text.roots for line in _lines(root, 0))
    return "\n".join((mark, "", title, *lines, "", mark, ""))


def _lines(unit: Unit, depth: int) -> Iterator[str]:
    words = " ".join(text.plain for text in (unit.heading, unit.text) if text is not None)
    if unit.heading:
        yield ""
    if unit.marker or words:
        yield "  " * depth + f"{unit.marker} {words}".strip()
    yield from ("\t".join(cell.plain for cell in row) for row in unit.rows)
    for child in unit.children:
        yield from _lines(child, depth + (child.kind in _DEEP))


def as_data(act: Act) -> str:
    """The act in all its languages as JSON: its card, its units by eId, and its powers."""
    record = act.record.value
    document: Json = {
        "format": f"orenk-act/{FORMAT}",
        "mark": {code: word("mark", code) for code in LANGUAGES},
        "id": act.id,
        "kind": record.kind,
        "standing": record.standing,
        "title": _data(record.title),
        "stage": record.stage,
        "stages": _data(record.stages),
        "leading": act.leading,
        "languages": [*act.texts],
        "license": "CC-BY-4.0",
        "units": [_unit(act, unit) for unit in act.text.order],
        "powers": [_data(power.value) for power in act.powers],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _unit(act: Act, unit: Unit) -> Json:
    """A unit with its words in each language; what a unit has not is left out."""
    versions = {code: text.units[unit.eid] for code, text in act.texts.items() if unit.eid in text.units}
    said: Json = {
        "eid": unit.eid,
        "kind": unit.kind.value,
        "number": unit.number,
        "above": act.text.parents[unit.eid],
        "quoted": unit.eid in act.text.quoted,
        "marker": {code: one.marker for code, one in versions.items() if one.marker},
        "heading": {code: one.heading.plain for code, one in versions.items() if one.heading},
        "text": {code: one.text.plain for code, one in versions.items() if one.text},
        "rows": {
            code: [[cell.plain for cell in row] for row in one.rows] for code, one in versions.items() if one.rows
        },
    }
    return {key: value for key, value in said.items() if value}


def _data(value: object) -> object:
    """A record as JSON: the keys are those of its YAML, and what is not there is left out."""
    if isinstance(value, Localized):
        return dict(value)
    if isinstance(value, Struct):
        found = {field.encode_name: _data(getattr(value, field.name)) for field in fields(value)}
        return {key: one for key, one in found.items() if one not in (None, [], {})}
    if isinstance(value, tuple | list):
        return [_data(one) for one in value]
    return {key: _data(one) for key, one in value.items()} if isinstance(value, Mapping) else value


def _standing(act: Act, language: str) -> str:
    """The mark, the stage and its day, and which language leads, in one line."""
    record = act.record.value
    stage = word("stage.is", language, stage=word(f"stage.{record.stage}", language))
    if record.stages:
        stage += f", {word('stage.since', language, date=day_in_words(record.stages[-1].date, language))}"
    leads = word("text.leading" if language == act.leading else "text.translation", language)
    return f"{word('mark', language)}. {stage}. {leads}"

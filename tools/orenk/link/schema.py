"""JSON Schemas (2020-12) of the records, for editors; made from the types that the decoder reads by."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from orenk.link.decoding.shapes import (
    FORMS,
    MAXIMUM_COUNT,
    Choice,
    Fields,
    FieldShape,
    ListOf,
    Shape,
    TableOf,
    Text,
    Whole,
    shape_of,
)
from orenk.model.drafts import LawRecord, Package, Power, Translation, Waiver
from orenk.model.programme import DataSet, LifeEvent, Measure, Observation, ProcedureStage, Service, Workstream
from orenk.model.publication import Change, Departure
from orenk.model.records import BodyRecord, OfficialAct, SourceRecord, TermRecord

Schema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

FILES: Mapping[str, tuple[type[Any], bool]] = {
    "act": (OfficialAct, False),
    "body": (BodyRecord, False),
    "changes": (Change, True),
    "datasets": (DataSet, True),
    "law": (LawRecord, False),
    "life-events": (LifeEvent, True),
    "measures": (Measure, True),
    "moved": (Departure, True),
    "observations": (Observation, True),
    "package": (Package, False),
    "powers": (Power, True),
    "procedure": (ProcedureStage, True),
    "services": (Service, True),
    "sources": (SourceRecord, True),
    "term": (TermRecord, False),
    "translation": (Translation, False),
    "waivers": (Waiver, True),
    "workstreams": (Workstream, True),
}
"""What each kind of file holds, and whether it is a list of that."""


def schema_for(type: type[Any], listed: bool = False) -> Schema:
    """The schema of a file that holds one record of `type`, or a list of them."""
    definitions: dict[str, Schema] = {}
    whole = shape_of(type)
    schema: Schema = {"$schema": _DIALECT, "title": type.__name__}
    if listed:
        schema |= {"type": "array", "items": _schema(whole, definitions)}
    else:
        schema |= _object(whole, definitions)
    return schema | ({"$defs": dict(sorted(definitions.items()))} if definitions else {})


def all_schemas() -> Mapping[str, str]:
    """The text of every schema by the name of its file."""
    return {
        f"{name}.schema.json": json.dumps(schema_for(type, listed), indent=2, ensure_ascii=False) + "\n"
        for name, (type, listed) in FILES.items()
    }


def _schema(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    if isinstance(shape, Text):
        return _text(shape.form)
    if isinstance(shape, Whole):
        return {"type": "integer", "minimum": 1, "maximum": MAXIMUM_COUNT}
    if isinstance(shape, Choice):
        return {"enum": list(shape.words)}
    if isinstance(shape, ListOf):
        return {"type": "array", "items": _schema(shape.item, definitions)}
    if isinstance(shape, TableOf):
        return {
            "type": "object",
            "propertyNames": _text(shape.key.form),
            "additionalProperties": _schema(shape.value, definitions),
        }
    name = shape.type.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _object(shape, definitions)
    whole = {"$ref": f"#/$defs/{name}"}
    return {"anyOf": [whole, _text("")]} if shape.or_text else whole


def _text(form: str) -> Schema:
    """Text; where any will do, what an editor takes for a number or a truth value is text to orenk too."""
    if not form:
        return {"type": ["string", "number", "boolean"]}
    pattern = {"pattern": f"^(?:{FORMS[form].pattern})$"}
    if form == "day":
        return {"type": "string", **pattern, "format": "date"}
    if form == "partial-day":
        return {"type": ["string", "integer"], **pattern}
    return {"type": "string", **pattern}


def _object(shape: Fields, definitions: dict[str, Schema]) -> Schema:
    schema: Schema = {
        "description": shape.about,
        "type": "object",
        "properties": {key: _field(field, definitions) for key, field in shape.fields.items()},
        "additionalProperties": False,
    }
    if shape.required:
        schema["required"] = list(shape.required)
    if shape.needs_one:
        schema["minProperties"] = 1
    return schema


def _field(field: FieldShape, definitions: dict[str, Schema]) -> Schema:
    schema = _schema(field.shape, definitions)
    return {"description": field.about, **schema} if field.about else schema

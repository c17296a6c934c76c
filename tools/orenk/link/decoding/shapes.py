"""The shapes of records, read off the types of records once: what `decoder` reads by and `schema` writes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from msgspec import Struct
from msgspec.structs import fields

from orenk.model.fields import Localized


class Text(Struct, frozen=True):
    """Text; `form` names what it has to look like, see FORMS, or is empty."""

    form: str = ""


class Whole(Struct, frozen=True):
    """A whole number from 1 to MAXIMUM_COUNT."""


class Choice(Struct, frozen=True):
    """One word of a list."""

    words: tuple[str, ...]


class ListOf(Struct, frozen=True):
    """Any number of one shape."""

    item: Shape


class TableOf(Struct, frozen=True):
    """Any number of names of one form, each with a value of one shape."""

    key: Text
    value: Shape


class FieldShape(Struct, frozen=True):
    """One field: its name in the type, its shape, and what it is for."""

    name: str
    shape: Shape
    required: bool
    about: str


class Fields(Struct, frozen=True, eq=False):
    """The fields of a type by their key in YAML; `or_text` if plain text will do instead."""

    type: type[Any]
    fields: Mapping[str, FieldShape]
    required: tuple[str, ...]
    about: str
    or_text: bool = False

    @property
    def needs_one(self) -> bool:
        """Whether at least one of its fields has to be there: words are in some language."""
        return self.type is Localized


Shape: TypeAlias = Text | Whole | Choice | ListOf | TableOf | Fields

MAXIMUM_COUNT = 1_000_000

_SLUG = "[a-z0-9][a-z0-9-]*"
_EID = "[a-z][a-z0-9_-]*"
FORMS = {
    "id": re.compile(_SLUG),
    "day": re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "partial-day": re.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"),
    "url": re.compile(r"https?://[^\s<>\"]+"),
    "address": re.compile(f"(act:)?{_SLUG}(#{_EID})?"),
    "eid": re.compile(_EID),
    "digest": re.compile("[0-9a-f]{16}"),
}
"""What text of a form looks like, from its first character to its last."""

_ABOUT = re.compile(r"^\s*([a-z_]+): (.+)$", re.MULTILINE)


_SHAPES: dict[type[Any], Fields] = {}


def shape_of(type: type[Any]) -> Fields:
    """The fields of `type`; what its docstring says of them is taken along."""
    if type not in _SHAPES:
        _SHAPES[type] = _fields(type)
    return _SHAPES[type]


def _fields(type: type[Any]) -> Fields:
    hints = get_type_hints(type, include_extras=True)
    doc = type.__doc__ or ""
    about = dict(_ABOUT.findall(doc))
    members: dict[str, FieldShape] = {}
    for member in fields(type):
        key = member.encode_name
        shape = _shape(hints[member.name])
        members[key] = FieldShape(member.name, shape, member.required, about.get(key, ""))
    required = tuple(key for key, member in members.items() if member.required)
    return Fields(type, members, required, " ".join(doc.split("\n\n")[0].split()))


def _shape(hint: Any) -> Shape:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _annotated(arguments[0], arguments[1])
    if origin is Literal:
        return Choice(arguments)
    if origin is Union or origin is UnionType:
        return _shape(next(argument for argument in arguments if argument is not NoneType))
    if origin is tuple:
        return ListOf(_shape(arguments[0]))
    if origin is Mapping:
        return TableOf(Text(get_args(arguments[0])[1]), _shape(arguments[1]))
    if isinstance(hint, type) and issubclass(hint, Struct):
        return shape_of(hint)
    return Text()


def _annotated(hint: Any, form: str) -> Shape:
    if hint is int:
        return Whole()
    if hint is Localized:
        whole = shape_of(Localized)
        return Fields(whole.type, whole.fields, whole.required, whole.about, or_text=True)
    return Text(form)

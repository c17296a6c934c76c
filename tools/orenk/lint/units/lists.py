"""Shape: lists, that is runs of points or lettered sub-points under one unit, with what introduces and closes them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from msgspec import Struct

from orenk.base.span import Text
from orenk.lint.units.provisions import ITEMS, Provision, texts
from orenk.model.corpus import Act, Corpus
from orenk.model.nodes import ActText, Unit, UnitKind


class ItemList(Struct, frozen=True, eq=False):
    """The items of one list, in order; `introduction` are the words before them, `after` the unit that follows."""

    owner: Provision
    items: tuple[Unit, ...]
    introduction: Text | None
    after: Unit | None

    @property
    def first(self) -> Provision:
        return self.owner.below(self.items[0])

    @property
    def nested(self) -> bool:
        """Whether it stands inside an item of another list."""
        return is_item(self.owner.unit)


def lists(corpus: Corpus) -> tuple[ItemList, ...]:
    """Every list outside quotations, in the order of the texts."""
    return _lists(corpus)


def is_item(unit: Unit) -> bool:
    """Whether a unit is marked as an item of a list: «1)», «ա.», not «1.»."""
    return unit.kind in ITEMS and bool(unit.number) and (unit.marker[-1:] == ")" or not unit.number[0].isdigit())


def closing(unit: Unit) -> tuple[str, Unit]:
    """The last character of a unit, and the unit below it in which it stands; "" where a table or quotation ends it."""
    while unit.children:
        unit = unit.children[-1]
    if unit.text is None or unit.kind in (UnitKind.TABLE, UnitKind.QUOTATION):
        return "", unit
    return unit.text.plain[-1:], unit


@lru_cache(maxsize=2)
def _lists(corpus: Corpus) -> tuple[ItemList, ...]:
    return tuple(found for act, text in texts(corpus) for unit in text.order for found in _below(act, text, unit))


def _below(act: Act, text: ActText, unit: Unit) -> Iterator[ItemList]:
    children = unit.children
    if not children or unit.kind is UnitKind.QUOTATION or unit.eid in text.quoted:
        return
    at = 0
    for (listed, _), run in groupby(children, lambda child: (is_item(child), child.kind)):
        items = tuple(run)
        end = at + len(items)
        if listed:
            before = children[at - 1].text if at else unit.text
            yield ItemList(Provision(act, text, unit), items, before, children[end] if end < len(children) else None)
        at = end

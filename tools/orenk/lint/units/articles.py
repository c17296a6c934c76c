"""Shape: the words of each article taken together, to ask what an article says at all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.lint.units.provisions import Provision, texts
from orenk.model.corpus import Corpus
from orenk.model.nodes import Unit, UnitKind


class Article(Struct, frozen=True, eq=False):
    """An article outside quotations with its heading."""

    provision: Provision
    heading: str

    @property
    def words(self) -> str:
        """The words of all that stands below it."""
        return "\n".join(_words(self.provision.unit))


@lru_cache(maxsize=2)
def articles_of(corpus: Corpus) -> tuple[Article, ...]:
    """Every article of every text, in order."""
    return tuple(
        Article(Provision(act, text, unit), unit.heading.plain if unit.heading else "")
        for act, text in texts(corpus)
        for unit in text.order
        if unit.kind is UnitKind.ARTICLE and unit.eid not in text.quoted
    )


def _words(unit: Unit) -> Iterator[str]:
    for below in unit.walk():
        if below.text is not None:
            yield below.text.plain
        for row in below.rows:
            yield from (cell.plain for cell in row)

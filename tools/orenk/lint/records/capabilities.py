"""Shape: who must, may and must not do what by the records of each act, with the provisions at which they stand."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin
from orenk.lint.records.places import units_at
from orenk.model.corpus import Act, Corpus
from orenk.model.records import Power, Record


class Capability(Struct, frozen=True, eq=False):
    """One record of `powers.yml` and the eIds of its own act at which it stands."""

    act: Act
    record: Record[Power]
    eids: tuple[str, ...]

    @property
    def power(self) -> Power:
        return self.record.value

    @property
    def address(self) -> str:
        return f"{self.act.id}#{self.eids[0] if self.eids else ''}"

    @property
    def does(self) -> str:
        """What is to be done, in all languages it is recorded in, in small letters, to look words up in."""
        return " ".join(words for _, words in self.power.act).lower()

    def at(self, field: str) -> Origin:
        return self.record.at(field)

    @property
    def article(self) -> str:
        """The eId of the article it stands in, "" where its place is not known."""
        return self.act.text.article_of(self.eids[0]) if self.eids and self.eids[0] in self.act.text.units else ""


@lru_cache(maxsize=2)
def capabilities(corpus: Corpus) -> tuple[Capability, ...]:
    """The records of all acts, in order."""
    return tuple(_capabilities(corpus))


def _capabilities(corpus: Corpus) -> Iterator[Capability]:
    for act in corpus.acts.values():
        places: dict[str, tuple[str, ...]] = {}
        for record in act.powers:
            at = record.value.at
            if at not in places:
                found = (address.partition("#") for address in units_at(corpus, act.id, at))
                places[at] = tuple(eid for owner, _, eid in found if owner == act.id and eid)
            yield Capability(act, record, places[at])

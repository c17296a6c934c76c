"""The records of what was published: what changed in an act and when, and where an address went.

They stand in `laws/<act>/changes.yml` and `docs/addresses/moved.yml`. Conventions as in `records`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from orenk.model.fields import Day, EId, Id, Localized

Sort: TypeAlias = Literal[
    "added", "removed", "moved", "reworded", "definitions", "powers-changed", "modality", "time-limits"
]
"""What became of a provision; the names are those of the sections of a review."""


class ProvisionChange(Struct, frozen=True):
    """What happened to one provision.

    name: what the provision was called on that day
    at: the provision, as it is numbered after the change, or before it where it was removed
    change: what changed in a few words, such as a duty that became a power
    words: the words, with [-what went-] and {+what came+}
    body: id of the body whose power it is
    """

    sort: Sort
    name: Localized
    at: EId | None = None
    change: Localized | None = None
    words: Localized | None = None
    body: Id | None = None


class Change(Struct, frozen=True):
    """What changed in an act on one day.

    date: the day it was published
    text: why, in a sentence of its author
    provisions: what happened to each provision
    """

    date: Day
    provisions: tuple[ProvisionChange, ...]
    text: Localized | None = None


class Departure(Struct, frozen=True):
    """Where a published address went; it answers for everything below it too.

    old: an address from the list of published ones
    new: the address that took its place, from the home of a language; left out where there is none
    reason: why, for the reader who follows an old link
    """

    old: str
    reason: Localized
    date: Day
    new: str | None = None

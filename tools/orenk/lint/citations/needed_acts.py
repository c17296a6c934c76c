"""Shape: the acts of ours on which an act leans, directly or through others."""

from __future__ import annotations

from orenk.model.corpus import Corpus


def needed_acts(corpus: Corpus, act: str) -> frozenset[str]:
    """The ids of the acts that `act` needs, itself included; ids that name no act are left out."""
    found: set[str] = set()
    open_ = [act]
    while open_:
        id = open_.pop()
        if id in found or id not in corpus.acts:
            continue
        found.add(id)
        open_ += corpus.acts[id].record.value.depends_on
    return frozenset(found)

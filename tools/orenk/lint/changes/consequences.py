"""Shape: citations of provisions that an amending act repeals or renumbers, and leaves as they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from orenk.link.amending.standing import standings
from orenk.lint.changes.operations import GONE, OF_WORDS, WHOLE, leading_operations, within
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target
from orenk.model.operations import Operation, OperationKind


def citations_left(corpus: Corpus) -> Iterator[tuple[Operation, list[Citation]]]:
    """Each operation that takes a provision away, with the citations of it that the same act does not mend."""
    for found in leading_operations(corpus):
        for one in found:
            moved = one.kind in GONE or one.kind is OperationKind.RENUMBER
            if not moved or one.part or one.reached is not Target.PROVISION:
                continue
            left = [citation for citation in _cited(corpus).get(one.act, ()) if _stays(corpus, citation, one, found)]
            if left:
                yield one, left


@lru_cache(maxsize=2)
def _cited(corpus: Corpus) -> Mapping[str, list[Citation]]:
    """The citations of each act of ours, in the leading language of the act that cites."""
    found: dict[str, list[Citation]] = defaultdict(list)
    for citation in corpus.citations:
        if citation.target is Target.PROVISION and citation.place.language == corpus.acts[citation.place.act].leading:
            found[citation.act].append(citation)
    return found


def _stays(corpus: Corpus, citation: Citation, one: Operation, found: tuple[Operation, ...]) -> bool:
    """Whether a citation leads into what `one` takes away, from words that no operation of the act changes."""
    place = citation.place
    if place.act == one.place.act or not any(within(eid, one.eid) for eid in citation.eids):
        return False
    if place.act == one.act and within(place.eid, one.eid):
        return False
    return not any(other.act == place.act and _mends(corpus, citation, other) for other in found)


def _mends(corpus: Corpus, citation: Citation, other: Operation) -> bool:
    place = citation.place
    if other.kind in WHOLE and not other.part and within(place.eid, other.eid):
        return True
    return other.kind in OF_WORDS and any(
        there.unit.eid == place.eid and there.span.start < place.span.end and place.span.start < there.span.end
        for there in standings(corpus, other)
    )

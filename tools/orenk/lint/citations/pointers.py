"""Shape: provisions that say little of their own and point at others, and the provisions they point at."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from orenk.lint.units.by_unit import citations_by_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target

_OWN_WORDS = 8
"""Most words outside its citations that a provision may have and still only point."""


@lru_cache(maxsize=2)
def pointers(corpus: Corpus) -> Mapping[str, tuple[Citation, ...]]:
    """The citations of each pointing provision of the leading texts, by its address."""
    found = {}
    for (act, language, eid), citations in citations_by_unit(corpus).items():
        text = corpus.acts[act].texts[language]
        unit = text.units[eid]
        if language != corpus.acts[act].leading or unit.text is None or unit.children or eid in text.quoted:
            continue
        inside = [one for one in citations if not one.place.in_heading and one.target is Target.PROVISION]
        if inside and len(_outside(unit.text.plain, inside).split()) <= _OWN_WORDS:
            found[f"{act}#{eid}"] = tuple(inside)
    return found


def targets(citations: tuple[Citation, ...]) -> dict[str, Citation]:
    """The addresses that citations reach, each with the first citation that reaches it."""
    reached: dict[str, Citation] = {}
    for citation in citations:
        for address in citation.addresses:
            reached.setdefault(address, citation)
    return reached


def _outside(plain: str, citations: list[Citation]) -> str:
    for span in sorted({one.place.span for one in citations}, reverse=True):
        plain = f"{plain[: span.start]} {plain[span.end :]}"
    return plain

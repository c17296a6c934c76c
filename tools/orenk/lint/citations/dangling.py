"""Shape: citations of our acts that lead nowhere, and the step at which each of them breaks off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from orenk.base.messages import Message
from orenk.link.citations.provisions import enclosing, follow, holders
from orenk.lint.citations.citing import provision_words
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Step, Target
from orenk.model.nodes import SEGMENTS, ActText, MarkKind, UnitKind

_ITEMS = frozenset({UnitKind.PART, UnitKind.POINT, UnitKind.SUBPOINT})


class Dangling(Struct, frozen=True, eq=False):
    """A citation without a target.

    `container` is the eId down to which it could be followed ("" for the act itself), `step` the first that is not
    there. `language` is another language whose text has the provision, or "".
    """

    citation: Citation
    container: str
    step: Step
    language: str

    @property
    def nearest(self) -> str:
        """The eId of a unit of the same container that was probably meant, or ""."""
        eid = self.citation.nearest.partition("#")[2]
        return "" if eid == self.container else eid

    @property
    def gone(self) -> Iterator[str]:
        """The eId of the unit that is not there, where it has a number of its own."""
        if self.step.number and self.step.kind in SEGMENTS:
            above = f"{self.container}__" if self.container and self.step.kind is not UnitKind.ARTICLE else ""
            yield f"{above}{SEGMENTS[self.step.kind]}_{self.step.number.lower().replace('.', '-')}"

    @property
    def other_word(self) -> bool:
        """Whether the container has the same number by another unit word: a point 2, and no part 2."""
        segment, _, number = self.nearest.rpartition("__")[2].partition("_")
        return (
            self.step.kind in _ITEMS
            and bool(self.step.number)
            and segment != SEGMENTS[self.step.kind]
            and number == self.step.number.lower().replace(".", "-")
        )

    def annexless(self, corpus: Corpus) -> bool:
        """Whether an annex is cited of an act whose text has none, or none of the name: an appendix, where it has
        schedules."""
        if self.step.kind is not UnitKind.ANNEX:
            return False
        texts = corpus.acts[self.citation.act].texts
        annexes = [unit for text in texts.values() for unit in text.roots if unit.kind is UnitKind.ANNEX]
        named = texts.get(self.citation.place.language)
        words = self.citation.words.lower()
        if named is None or named.language != "en" or not annexes:
            return not annexes
        return not any(
            unit.marker.split()[0].lower().rstrip("s")[:6] in words for unit in named.roots if unit in annexes
        )

    def near(self, corpus: Corpus) -> Message | None:
        """The nearest provision, as a citation names it."""
        return provision_words(corpus.acts[self.citation.act], self.nearest) if self.nearest else None


def is_link(corpus: Corpus, citation: Citation) -> bool:
    """Whether a citation is a link written by hand."""
    place = citation.place
    unit = corpus.acts[place.act].texts[place.language].units[place.eid]
    return any(mark.kind is MarkKind.LINK and mark.span == place.span for mark in unit.marks)


@lru_cache(maxsize=2)
def dangling(corpus: Corpus) -> tuple[Dangling, ...]:
    """Every citation in words whose act is there and whose unit is not; one for a slip that all languages share."""
    missing = [one for one in corpus.citations if one.target is Target.MISSING and one.act in corpus.acts]
    seen = {_key(one) for one in missing if one.place.language == corpus.acts[one.place.act].leading}
    return tuple(
        _dangling(corpus, one)
        for one in missing
        if (one.place.language == corpus.acts[one.place.act].leading or _key(one) not in seen)
        and one.steps
        and not is_link(corpus, one)
    )


def _key(citation: Citation) -> tuple[object, ...]:
    place = citation.place
    steps = tuple((step.kind, step.number, step.last) for step in citation.steps)
    return place.act, place.eid, place.in_heading, citation.act, steps


def _dangling(corpus: Corpus, citation: Citation) -> Dangling:
    act, place = corpus.acts[citation.act], citation.place
    text = act.texts.get(place.language) or act.text
    container, step = _break(text, citation, corpus)
    others = [
        code for code, other in act.texts.items() if other is not text and _break(other, citation, corpus)[1] is _FOUND
    ]
    return Dangling(citation, container, step, others[0] if others else "")


_FOUND = Step(UnitKind.TITLE, "")


def _break(text: ActText, citation: Citation, corpus: Corpus) -> tuple[str, Step]:
    """The deepest container reached and the step that fails below it; `_FOUND` where none fails."""
    best: tuple[str, Step] = ("", citation.steps[0])
    for start, steps in _starts(text, citation):
        at, failed = start, _FOUND
        for step in steps:
            reached = follow(text, at, (step,)).eids
            if not reached:
                failed = step
                break
            at = reached[-1]
        if failed is _FOUND:
            return at, failed
        if len(at) >= len(best[0]):
            best = at, failed
    return best


def _starts(text: ActText, citation: Citation) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """From where the steps may be followed, as the linker does: from the act, or from the citation's own place."""
    steps, eid = citation.steps, citation.place.eid
    same = citation.act == citation.place.act and eid in text.units
    annex = enclosing(text, eid, UnitKind.ANNEX) if same else ""
    if not steps[0].number and same:
        yield enclosing(text, eid, steps[0].kind), steps[1:] or steps
    elif citation.act_words or not same:
        yield from ((start, steps) for start in {"", annex})
    else:
        yield from ((start, steps) for start in holders(text, eid, steps[0].kind))

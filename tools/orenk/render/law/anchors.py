"""What stands behind the words of a text: its links, grouped by unit, each term and body once in an article."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target, Use
from orenk.model.nodes import ActText, MarkKind, Unit
from orenk.render.law.naming import text_with, unit_link
from orenk.render.page import HERE

_REACHED = frozenset({Target.PROVISION, Target.REPEALED})


class Anchor(Struct, frozen=True):
    """A link over `start` to `end` of a unit's plain text; `tip` names what can be shown of its target at hand.

    `rank` settles overlaps: a link written by hand before a citation, a citation before a body, a body before a term.
    """

    start: int
    end: int
    rank: int
    kind: str
    href: str
    tip: str = ""


class Anchors:
    """The links of every text of the corpus, found once."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._found: dict[tuple[str, str, str], list[Anchor]] = {}
        self._seen: set[tuple[str, str, str, str]] = set()
        self._local = {
            (definition.place.act, definition.place.language, " ".join(definition.key)): definition.place.eid
            for definition in corpus.definitions
        }
        for citation in corpus.citations:
            self._citation(citation)
        for use in corpus.body_uses:
            self._use(use, 2, "body", f"{HERE}bodies/{use.name}/", f"body-{use.name}")
        for use in corpus.term_uses:
            self._term(use)

    def of(self, act: str, language: str, unit: Unit) -> list[Anchor]:
        """The links of one unit, in the order of its words, none over another."""
        found = [*self._by_hand(unit), *self._found.get((act, language, unit.eid), ())]
        if len(found) < 2:
            return found
        kept: list[Anchor] = []
        for anchor in sorted(found, key=lambda anchor: (anchor.rank, anchor.start, -anchor.end)):
            if all(anchor.end <= other.start or other.end <= anchor.start for other in kept):
                kept.append(anchor)
        return sorted(kept, key=lambda anchor: anchor.start)

    def _by_hand(self, unit: Unit) -> Iterator[Anchor]:
        for mark in unit.marks:
            if mark.kind is MarkKind.LINK:
                yield Anchor(mark.span.start, mark.span.end, 0, "cite", self._address(mark.target))

    def _address(self, target: str) -> str:
        """`act:ho-49-n`, `act#eid`, `act` or a full address as a way through the site."""
        if target.startswith(("http://", "https://")):
            return target
        if target.startswith("act:"):
            return f"{HERE}official/{target[4:].partition('#')[0]}/"
        act, _, eid = target.partition("#")
        if act in self._corpus.acts and eid in self._corpus.acts[act].text.units:
            return unit_link(self._corpus.acts[act].text, act, eid)
        return f"{HERE}laws/{act}/"

    def _citation(self, citation: Citation) -> None:
        if citation.place.in_heading:
            return
        href = tip = ""
        if citation.target in _REACHED and citation.eids:
            text = text_with(self._corpus.acts[citation.act], citation.place.language, citation.eids[0])
            if text is not None:
                href = unit_link(text, citation.act, citation.eids[0])
                tip = f"unit-{citation.act}--{citation.eids[0]}"
        elif citation.target is Target.ACT:
            href = f"{HERE}laws/{citation.act}/"
        elif citation.target is Target.OFFICIAL:
            href, tip = f"{HERE}official/{citation.act}/", f"official-{citation.act}"
        if href:
            place = citation.place
            anchor = Anchor(place.span.start, place.span.end, 1, "cite", href, tip)
            self._found.setdefault((place.act, place.language, place.eid), []).append(anchor)

    def _text(self, act: str, language: str) -> ActText:
        found = self._corpus.acts[act]
        return found.texts.get(language) or found.text

    def _term(self, use: Use) -> None:
        if use.name in self._corpus.terms:
            self._use(use, 3, "term", f"{HERE}glossary/{use.name}/", f"term-{use.name}")
            return
        place = use.place
        eid = self._local.get((place.act, place.language, use.name))
        if eid and eid != place.eid:
            text = self._text(place.act, place.language)
            self._use(use, 3, "term", unit_link(text, place.act, eid), f"unit-{place.act}--{eid}")

    def _use(self, use: Use, rank: int, kind: str, href: str, tip: str) -> None:
        place = use.place
        if place.in_heading:
            return
        article = self._text(place.act, place.language).article_of(place.eid)
        once = (place.act, place.language, article, use.name)
        if once in self._seen:
            return
        self._seen.add(once)
        anchor = Anchor(place.span.start, place.span.end, rank, kind, href, tip)
        self._found.setdefault((place.act, place.language, place.eid), []).append(anchor)

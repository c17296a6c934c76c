"""From the words of each unit to the provisions they point at; relative forms are read from the unit's own place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from orenk.base.span import Origin, Span, Text
from orenk.language.lemmas import lemma_key
from orenk.link.citations.context import CitationContext
from orenk.link.citations.provisions import (
    Reached,
    child,
    enclosing,
    follow,
    holders,
    repealed,
)
from orenk.link.reading import ActWords, CitedPath, read_citations
from orenk.link.reading.expressions import LAST, NEXT, PREVIOUS, SAME, THIS
from orenk.model.links import Citation, Place, Step, Target
from orenk.model.nodes import SEGMENTS, ActText, MarkKind, Unit, UnitKind

_NAME_RUN = 400
"""How many characters of an unquoted act name are compared with the names that are known."""
_SHORT_WORDS = 4


def citations_of(text: ActText, act: str, context: CitationContext) -> Iterator[Citation]:
    """The citations of one text, in its order: those read from words, and links written by hand."""
    resolver = _Resolver(text, act, context)
    for unit in text.order:
        if unit.heading is not None:
            yield from resolver.cited(unit, unit.heading, in_heading=True)
        if unit.text is not None:
            yield from resolver.cited(unit, unit.text)
        for row in unit.rows:
            for cell in row:
                yield from resolver.cited(unit, cell)


def resolve_link(target: str, place: Place, origin: Origin, words: str, context: CitationContext) -> Citation:
    """A link written by hand: `act#eId`, `#eId`, `act`, `act:id` or `act:id#eId` of an official act."""
    act, _, eid = target.partition("#")
    act = act or place.act
    if act.startswith("act:"):
        known = act[4:] in context.names.official
        what = Target.OFFICIAL if known else Target.UNKNOWN_ACT
        return Citation(place, origin, what, act[4:], (eid,) if eid else (), (), words, act_words=act)
    text = context.text(act, place.language)
    if text is None:
        official = act in context.names.official
        what = Target.OFFICIAL if official else Target.UNKNOWN_ACT
        return Citation(
            place, origin, what, act if official else "", (eid,) if official and eid else (), (), words, act
        )
    if not eid:
        return Citation(place, origin, Target.ACT, act, (), (), words, act)
    if eid not in text.units:
        above = eid.rpartition("__")[0]
        nearest = f"{act}#{above}" if above in text.units else ""
        return Citation(place, origin, Target.MISSING, act, (), (), words, act, nearest)
    what = Target.REPEALED if repealed(text, eid) else Target.PROVISION
    return Citation(place, origin, what, act, (eid,), (), words, act)


@dataclass(frozen=True, slots=True)
class _Base:
    """Where a path starts: an act, and what was cited in it before (for «նույն» and for amending articles)."""

    act: str
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class _Whole:
    """What became of the act words of a path."""

    target: Target
    act: str = ""
    nearest: str = ""


class _Resolver:
    """Resolves the paths of one text, unit by unit."""

    def __init__(self, text: ActText, act: str, context: CitationContext) -> None:
        self.text, self.act, self.context = text, act, context
        self.language = text.language
        self.kind = context.kinds.get(act, "law")
        self.short = context.short.get((act, text.language), {})
        self.bases: dict[str, _Base] = {}
        self.said: _Base | None = None

    def cited(self, unit: Unit, words: Text, in_heading: bool = False) -> Iterator[Citation]:
        """The citations in one run of words of a unit."""
        plain = words.plain
        links = [mark for mark in unit.marks if mark.kind is MarkKind.LINK] if unit.marks else []
        paths = read_citations(plain, self.language, self.kind)
        if not paths and not links:
            return
        self.said = None
        for mark in links:
            place = Place(self.act, self.language, unit.eid, mark.span, in_heading)
            origin = Origin(self.text.path, words.span(mark.span.start, mark.span.end))
            yield resolve_link(mark.target, place, origin, plain[mark.span.start : mark.span.end], self.context)
        for path in paths:
            if any(mark.span.start < path.end and path.start < mark.span.end for mark in links):
                continue
            place = Place(self.act, self.language, unit.eid, Span(path.start, path.end), in_heading)
            origin = Origin(self.text.path, words.span(path.start, path.end))
            found = self._resolve(path, plain, place, origin)
            if found is not None:
                yield found

    def _resolve(self, path: CitedPath, plain: str, place: Place, origin: Origin) -> Citation | None:
        act_words = plain[path.act.start : path.act.end] if path.act else ""
        citation = Citation(
            place, origin, Target.AMBIGUOUS, "", (), path.steps, plain[path.start : path.end], act_words, "",
            path.relative, path.sentence,
        )  # fmt: skip
        if path.problem:
            return citation
        act, start = path.act, path.start
        if act is None:
            act, start = self._short_before(plain, path.start)
        if act is not None:
            whole = self._act(act, plain, start)
            if whole is None:
                return None
            return self._in_act(citation, whole, act.relation)
        base = self._base(place.eid)
        if base is not None and not path.relative:
            return self._in_base(citation, base)
        return self._in_place(citation, path.relation)

    def _short_before(self, plain: str, start: int) -> tuple[ActWords | None, int]:
        """A short name of an act right before the path («Կարգի 3-րդ կետ»)."""
        if not self.short or start == 0:
            return None, start
        words = plain[max(0, start - 120) : start].split()
        for count in range(1, min(_SHORT_WORDS, len(words)) + 1):
            phrase = " ".join(words[-count:])
            if phrase[:1].isupper() and lemma_key(phrase, self.language) in self.short:
                at = plain.rfind(words[-count], 0, start)
                return ActWords(at, start, "short", phrase), at
        return None, start

    def _act(self, act: ActWords, plain: str, start: int) -> _Whole | None:
        """The act that the words name; None where they name none that a law base need know («պայմանագրի»)."""
        if act.relation == THIS:
            return self._whole(self.act)
        if act.noun == "short":
            return self._whole(self.short[lemma_key(act.title, self.language)])
        said = self.said
        if act.relation == SAME:
            return self._whole(said.act) if said else self._whole(self.act)
        end = act.end if self.language == "hy" else act.title_from + _NAME_RUN
        run = plain[act.title_from : end] if act.title_from >= 0 else ""
        found = self.context.names.cited(act, run, self.language)
        if len(found) == 1:
            return self._whole(found[0])
        if found:
            return _Whole(Target.AMBIGUOUS)
        return self._unnamed(act, plain)

    def _unnamed(self, act: ActWords, plain: str) -> _Whole | None:
        """Words that name no act of the registry: a short name, an act said before, or one that is not known."""
        words = plain[act.start : act.end]
        short = self.short.get(lemma_key(words, self.language)) if self.short else None
        if short:
            return self._whole(short)
        if act.bare:
            if act.noun == "document":
                return None
            return self._whole(self.said.act) if self.said else _Whole(Target.AMBIGUOUS)
        name = act.title or (plain[act.title_from : act.end] if act.title_from >= 0 else "")
        return _Whole(Target.UNKNOWN_ACT, "", self.context.names.nearest(name, self.language) if name else "")

    def _whole(self, act: str) -> _Whole:
        return _Whole(Target.OFFICIAL if act in self.context.names.official else Target.ACT, act)

    def _base(self, eid: str) -> _Base | None:
        """In an amending act, the article that the words above speak of; in a quotation, the act it goes into."""
        if eid in self.text.quoted:
            while eid and self.text.units[eid].kind is not UnitKind.QUOTATION:
                eid = self.text.parents[eid]
            act = self.context.amends.get((self.act, eid))
            return _Base(act) if act else None
        if self.kind != "amending-law":
            return None
        while eid and eid not in self.bases:
            eid = self.text.parents[eid]
        return self.bases.get(eid)

    def _in_act(self, citation: Citation, whole: _Whole, relation: str) -> Citation:
        if whole.target in (Target.UNKNOWN_ACT, Target.AMBIGUOUS):
            return replace(citation, target=whole.target, nearest=whole.nearest)
        relative = citation.relative or bool(relation)
        citation = replace(citation, act=whole.act, relative=relative)
        self._remember(citation, whole.act)
        if not citation.steps:
            return replace(citation, target=whole.target)
        if whole.target is Target.OFFICIAL:
            return replace(citation, target=Target.OFFICIAL, eids=_official_eids(citation.steps))
        text = self.text if whole.act == self.act else self.context.text(whole.act, self.language)
        if text is None:
            return replace(citation, target=Target.MISSING)
        return self._reached(citation, text, self._from_top(text, citation))

    def _from_top(self, text: ActText, citation: Citation) -> Reached:
        """Follow the steps from the top of an act; what it approves stands in its annex."""
        steps = citation.steps
        tops = [""]
        if text is self.text:
            annex = enclosing(text, citation.place.eid, UnitKind.ANNEX)
            tops = ["", annex] if annex else tops
        elif steps[0].kind is not UnitKind.ANNEX:
            annex = child(text, "", UnitKind.ANNEX, "")
            tops = ["", annex] if annex else tops
        return _first_reached(text, tops, steps)

    def _in_base(self, citation: Citation, base: _Base) -> Citation:
        """Words of an amending act that name no act: «2-րդ մասում» goes on from the article named above."""
        kinds = [step.kind for step in base.steps]
        first = citation.steps[0].kind if citation.steps else None
        kept = base.steps[: kinds.index(first)] if first in kinds else base.steps
        if first is UnitKind.ARTICLE:
            kept = ()
        steps = (*kept, *citation.steps)
        whole = self._whole(base.act)
        found = self._in_act(replace(citation, steps=steps), whole, "")
        return found

    def _in_place(self, citation: Citation, relation: str) -> Citation | None:
        """A path that starts from its own place: «սույն հոդվածի 2-րդ մաս», «2-րդ մասի 1-ին կետ», «նախորդ մաս»."""
        text, eid, steps = self.text, citation.place.eid, citation.steps
        citation = replace(citation, act=self.act)
        if not steps:
            return replace(citation, target=Target.AMBIGUOUS)
        if relation == SAME and self.said and any(step.kind is steps[0].kind for step in self.said.steps):
            at = next(n for n, step in enumerate(self.said.steps) if step.kind is steps[0].kind)
            said = replace(citation, steps=(*self.said.steps[: at + 1], *steps[1:]))
            if self.said.act != self.act:
                return self._in_act(said, self._whole(self.said.act), SAME)
            return self._in_place(said, "")
        if relation:
            start = _related(text, eid, steps[0].kind, relation)
            if not start:
                return None if eid in text.quoted else replace(citation, target=Target.MISSING)
            reached = follow(text, start, steps[1:])
        else:
            reached = _first_reached(text, holders(text, eid, steps[0].kind), steps)
            self._remember(citation, self.act)
            if not reached.eids and eid in text.quoted:
                return None
        return self._reached(citation, text, reached)

    def _remember(self, citation: Citation, act: str) -> None:
        self.said = _Base(act, citation.steps)
        if self.kind == "amending-law" and act != self.act and not citation.place.in_heading:
            self.bases.setdefault(citation.place.eid, self.said)

    def _reached(self, citation: Citation, text: ActText, reached: Reached) -> Citation:
        if not reached.eids:
            nearest = f"{citation.act}#{reached.nearest}" if reached.nearest else ""
            return replace(citation, target=Target.MISSING, nearest=nearest)
        clashes = text.clashes
        if clashes and any(eid in clashes.values() for eid in reached.eids):
            return replace(citation, target=Target.AMBIGUOUS, eids=reached.eids)
        gone = any(repealed(text, eid) for eid in reached.eids)
        return replace(citation, target=Target.REPEALED if gone else Target.PROVISION, eids=reached.eids)


def _first_reached(text: ActText, starts: list[str], steps: tuple[Step, ...]) -> Reached:
    """The first start from which the whole path leads somewhere; else where the most of it does."""
    best: Reached | None = None
    for start in starts:
        reached = follow(text, start, steps)
        if reached.eids:
            return reached
        if best is None or len(reached.container) > len(best.container):
            best = reached
    assert best is not None
    return best


def _related(text: ActText, eid: str, kind: UnitKind, relation: str) -> str:
    """The unit that «սույն», «նույն», «նախորդ» or «հաջորդ» means, seen from a place; "" where there is none."""
    here = enclosing(text, eid, kind)
    if not here and kind is UnitKind.POINT and enclosing(text, eid, UnitKind.ANNEX):
        here = enclosing(text, eid, UnitKind.PART)
    if not here and kind is UnitKind.SUBPOINT:
        here = enclosing(text, eid, UnitKind.POINT)
    if not here or relation in (THIS, SAME):
        return here
    if relation not in (PREVIOUS, NEXT):
        return ""
    kind = text.units[here].kind
    if kind is UnitKind.ARTICLE:
        alike = [unit.eid for unit in text.order if unit.kind is kind and unit.eid not in text.quoted]
    else:
        above = text.units.get(text.parents[here])
        alike = [unit.eid for unit in (above.children if above else text.roots) if unit.kind is kind]
    if here not in alike:
        return ""
    at = alike.index(here) + (1 if relation == NEXT else -1)
    return alike[at] if 0 <= at < len(alike) else ""


def _official_eids(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The eId that the steps spell; paragraphs are left off, since their count needs the text itself."""
    eid = ""
    for step in steps:
        if not step.number or step.number == LAST or (step.kind is UnitKind.PARAGRAPH and step.number.isdigit()):
            break
        if step.kind is UnitKind.ARTICLE:
            eid = eid if eid.startswith("annex") else ""
        eid = "__".join(filter(None, (eid, f"{SEGMENTS[step.kind]}_{step.number.lower().replace('.', '-')}")))
    return (eid,) if eid else ()

"""From the words of each unit to the provisions they point at; relative forms are read from the unit's own place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from orenk.base.span import Origin, Span, Text
from orenk.link.citations.acts import ActFinder, Whole
from orenk.link.citations.context import CitationContext
from orenk.link.citations.elsewhere import beside_an_instrument, names_no_unit, points_elsewhere, quotes_another
from orenk.link.citations.leads import LeadIns
from orenk.link.citations.loose import ITEMS, LANGUAGES, loosely, neighbour
from orenk.link.citations.provisions import (
    Reached,
    child,
    enclosing,
    follow,
    holders,
    related,
    repealed,
)
from orenk.link.reading import ActWords, CitedPath, read_citations
from orenk.link.reading.expressions import LAST, SAME, THIS
from orenk.model.links import Citation, Place, Step, Target
from orenk.model.nodes import SEGMENTS, ActText, Mark, MarkKind, Unit, UnitKind

_FIRST_WORD = 6
"""A citation so near the start of an item is what the item consists of."""
_ADDED = ("նոր", "բովանդակությամբ", " new", "nouvel", "nouveau", "nouvelle")
"""What stands before a unit that an amendment adds («լրացնել նոր 3-րդ մաս»); there is nothing to cite yet."""


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


class _Base(Struct, frozen=True):
    """An act, and what was cited in it before: for «նույն հոդված» and for the articles of an amending act."""

    act: str
    steps: tuple[Step, ...] = ()


class _Aim(Struct):
    """A path on its way to its target."""

    path: CitedPath
    place: Place
    origin: Origin
    words: str
    act_words: str
    steps: tuple[Step, ...]
    act: str = ""

    def at(self, target: Target, eids: tuple[str, ...] = (), nearest: str = "") -> Citation:
        return Citation(
            self.place, self.origin, target, self.act, eids, self.steps, self.words, self.act_words, nearest,
            self.path.relative, self.path.sentence,
        )  # fmt: skip


class _Resolver:
    """Resolves the paths of one text, unit by unit."""

    def __init__(self, text: ActText, act: str, context: CitationContext) -> None:
        self.text, self.act, self.context = text, act, context
        self.language = text.language
        self.kind = context.kinds.get(act, "law")
        self.acts = ActFinder(act, text.language, context)
        self.bases: dict[str, _Base] = {}
        self.said = _Base("")
        self.lead_ins = LeadIns(text)
        self.others: set[str] = set()
        self.numbers_of_others: set[tuple[UnitKind, str] | None] = set()
        self.foreign = self.kind == "amending-law"
        """Whether an act was named that no register knows, which « la même loi » may then mean."""

    def cited(self, unit: Unit, words: Text, in_heading: bool = False) -> Iterator[Citation]:
        """The citations in one run of words of a unit."""
        plain = words.plain
        if unit.kind is UnitKind.PARAGRAPH:
            self.lead_ins.ended(unit)
        links = [mark for mark in unit.marks if mark.kind is MarkKind.LINK] if unit.marks else []
        paths = read_citations(plain, self.language, self.kind)
        if not paths and not links:
            return
        lead = self.context.leads.get((self.act, self.language, unit.eid))
        self.said = _Base(lead.act, lead.said) if lead is not None else _Base("")
        for mark in links:
            place = Place(self.act, self.language, unit.eid, mark.span, in_heading)
            origin = Origin(self.text.path, words.span(mark.span.start, mark.span.end))
            yield resolve_link(mark.target, place, origin, plain[mark.span.start : mark.span.end], self.context)
        silent = () if in_heading else self.context.silent.get((self.act, self.language, unit.eid), ())
        for path in _beside(links, paths) if links else paths:
            if silent and any(span.start <= path.start and path.end <= span.end for span in silent):
                continue
            aim = _Aim(
                path,
                Place(self.act, self.language, unit.eid, Span(path.start, path.end), in_heading),
                Origin(self.text.path, words.span(path.start, path.end)),
                plain[path.start : path.end],
                plain[path.act.start : path.act.end] if path.act else "",
                path.steps,
            )
            found = self._resolve(aim, unit, plain)
            if found is not None:
                self.lead_ins.told(unit, plain, path.end, found)
                yield found

    def _resolve(self, aim: _Aim, unit: Unit, plain: str) -> Citation | None:
        path, eid = aim.path, aim.place.eid
        if path.problem:
            return aim.at(Target.AMBIGUOUS)
        base = self._base(eid)
        act = path.act or self.acts.short_before(plain, path.start)
        if act is not None:
            return self._in_named(aim, act, unit, plain, base)
        if base is not None and (not path.relative or eid in self.text.quoted):
            added = plain[: path.start].rstrip().endswith(_ADDED)
            return None if added or path.relative else self._in_base(aim, base)
        if eid in self.text.quoted:
            return self._in_quotation(aim)
        if path.start == 0 and path.steps and not path.relative:
            lead = self.lead_ins.over(unit, path.steps[0].kind)
            if lead is not None:
                return self._in_base(aim, _Base(*lead))
        number = (path.steps[0].kind, path.steps[0].number) if path.steps else None
        heads = aim.place.in_heading and path.start == 0 and self.language in LANGUAGES
        if heads or points_elsewhere(path, unit, plain, self.text) or names_no_unit(path, plain, self.language):
            self.numbers_of_others.add(number)
            return None
        if path.relation and quotes_another(path, unit, plain, self.text):
            return None
        found = self._in_place(aim, path.relation)
        missing = found is not None and found.target is Target.MISSING and not path.relation
        if missing and (number in self.numbers_of_others or beside_an_instrument(plain, self.language)):
            return None
        if missing and min(one.start for one in path.expressions) <= _FIRST_WORD and self._goes_on_from_another(eid):
            return None
        return None if missing and self._speaks_of_another(eid) else found

    def _goes_on_from_another(self, eid: str) -> bool:
        """Whether the article named an act that no register knows, from which an item that only cites then goes on."""
        article = self.text.article_of(eid)
        return self.language in LANGUAGES and any(f"{other}__".startswith(f"{article}__") for other in self.others)

    def _speaks_of_another(self, eid: str) -> bool:
        """Whether an act that no register knows was named before in the unit, or in the words that lead in to it."""
        if self.language not in LANGUAGES:
            return False
        if self.kind == "amending-law":
            return True
        while eid:
            if eid in self.others:
                return True
            above = self.text.parents[eid]
            beside = self.text.units[above].children if above else ()
            at = next((at for at, unit in enumerate(beside) if unit.eid == eid), 0)
            while at > 0 and beside[at].number:
                at -= 1
            if beside and not beside[at].number and beside[at].eid in self.others:
                return True
            eid = above
        return False

    def _in_named(self, aim: _Aim, act: ActWords, unit: Unit, plain: str, base: _Base | None) -> Citation | None:
        """A path in an act that the words name."""
        eid = aim.place.eid
        here = (base.act if base else "") if eid in self.text.quoted else self.act
        said = self.said.act or (self.bases[""].act if self.bases else "")
        if act.relation == SAME and not said and (self.foreign or self.language in LANGUAGES):
            return None
        if act.relation == THIS and quotes_another(aim.path, unit, plain, self.text):
            return None
        whole = self.acts.named(act, plain, here, said)
        if whole is None:
            return None
        if whole.target is Target.UNKNOWN_ACT:
            self.foreign = True
            self.others.add(eid)
        found = self._in_act(aim, whole)
        loose = act.relation == SAME and self.language in LANGUAGES
        return None if loose and found.target is Target.MISSING else found

    def _base(self, eid: str) -> _Base | None:
        """In an amending act, the article that the words above speak of; in a quotation, the act it goes into."""
        if eid in self.text.quoted:
            while eid and self.text.units[eid].kind is not UnitKind.QUOTATION:
                eid = self.text.parents[eid]
            act = self.context.amends.get((self.act, eid))
            if act:
                return _Base(act)
        lead = self.context.leads.get((self.act, self.language, eid))
        if lead is not None:
            return _Base(lead.act, lead.steps) if lead.act else None
        if self.kind != "amending-law":
            return None
        while eid and eid not in self.bases:
            eid = self.text.parents[eid]
        return self.bases[eid] if eid else None

    def _in_act(self, aim: _Aim, whole: Whole) -> Citation:
        if not whole.act:
            return aim.at(whole.target, nearest=whole.nearest)
        if whole.law_of_draft and aim.steps:
            return aim.at(Target.UNKNOWN_ACT, nearest=whole.act)
        aim.act = whole.act
        self._remember(aim)
        if not aim.steps:
            return aim.at(whole.target)
        if whole.target is Target.OFFICIAL:
            return aim.at(Target.OFFICIAL, _official_eids(aim.steps))
        text = self.text if whole.act == self.act else self.context.text(whole.act, self.language)
        if text is None:
            return aim.at(Target.MISSING)
        return self._reached(aim, text, self._from_top(aim, text))

    def _from_top(self, aim: _Aim, text: ActText) -> Reached:
        """Follow the steps from the top of an act; what it approves stands in its annex."""
        annex = ""
        if text is self.text:
            annex = enclosing(text, aim.place.eid, UnitKind.ANNEX)
        elif aim.steps[0].kind is not UnitKind.ANNEX:
            annex = child(text, "", UnitKind.ANNEX, "")
        return _first_reached(text, ["", annex] if annex else [""], aim.steps)

    def _in_base(self, aim: _Aim, base: _Base) -> Citation:
        """Words of an amending act that name no act: «2-րդ մասում» goes on from the article named above."""
        kinds = [step.kind for step in base.steps]
        first = aim.steps[0].kind if aim.steps else None
        kept = base.steps[: kinds.index(first)] if first in kinds else base.steps
        if first is UnitKind.ARTICLE or aim.place.eid in self.text.quoted:
            kept = ()
        aim.steps = (*kept, *aim.steps)
        return self._in_act(aim, self.acts.whole(base.act))

    def _in_quotation(self, aim: _Aim) -> Citation | None:
        """Quoted text whose act is not known: what it says of itself can be followed, the rest is left to that act."""
        text, eid = self.text, aim.place.eid
        aim.act = self.act
        if not aim.steps:
            return None
        if aim.path.relation:
            start = related(text, eid, aim.steps[0].kind, aim.path.relation)
            reached = follow(text, start, aim.steps[1:]) if start in text.quoted else Reached(())
        else:
            inside = [one for one in holders(text, eid, aim.steps[0].kind) if one in text.quoted]
            reached = _first_reached(text, inside, aim.steps) if inside else Reached(())
        return self._reached(aim, text, reached) if reached.eids else None

    def _in_place(self, aim: _Aim, relation: str) -> Citation | None:
        """A path that starts from its own place: «սույն հոդվածի 2-րդ մաս», «2-րդ մասի 1-ին կետ», «նախորդ մաս»."""
        text, eid, steps = self.text, aim.place.eid, aim.steps
        aim.act = self.act
        if not steps:
            return aim.at(Target.AMBIGUOUS)
        kinds = [step.kind for step in self.said.steps]
        if relation == SAME and steps[0].kind in kinds and self.said.steps[kinds.index(steps[0].kind)].number:
            aim.steps = (*self.said.steps[: kinds.index(steps[0].kind) + 1], *steps[1:])
            if self.said.act != self.act:
                return self._in_act(aim, self.acts.whole(self.said.act))
            return self._in_place(aim, "")
        if relation:
            start = related(text, eid, steps[0].kind, relation)
            if not start and self.language in LANGUAGES:
                if relation == SAME or (relation == THIS and steps[0].kind in ITEMS):
                    return None
                start = neighbour(text, eid, relation)
            if not start:
                return aim.at(Target.MISSING)
            found = self._reached(aim, text, follow(text, start, steps[1:]))
            loose = relation == SAME and self.language in LANGUAGES
            return None if loose and found.target is Target.MISSING else found
        before = self.said
        self._remember(aim)
        found = self._reached(aim, text, _first_reached(text, holders(text, eid, steps[0].kind), steps))
        return self._below_said(aim, before) or found if found.target is Target.MISSING else found

    def _below_said(self, aim: _Aim, before: _Base) -> Citation | None:
        """A path that found nothing, tried in the article named before: « article 3, point 2°, point 3° »."""
        above = before.steps[:1] if before.act == self.act else ()
        if self.language in LANGUAGES and above and above[0].kind is UnitKind.ARTICLE and aim.steps[0].kind in ITEMS:
            eids = loosely(self.text, aim.place.eid, (*above, *aim.steps))
            if eids:
                self.said = _Base(self.act, (*above, *aim.steps))
                return aim.at(Target.PROVISION, eids)
        numerals = aim.path.expressions[0].numerals
        if self.language in LANGUAGES and len(numerals) > 1 and aim.steps[0].number != numerals[-1].number:
            eids = follow(self.text, "", aim.steps[:1]).eids
            return aim.at(Target.PROVISION, eids) if eids else None
        return None

    def _remember(self, aim: _Aim) -> None:
        self.said = _Base(aim.act, aim.steps)
        if self.kind == "amending-law" and aim.act != self.act and not aim.place.in_heading:
            self.bases.setdefault(aim.place.eid, self.said)
            self.bases.setdefault(self.text.article_of(aim.place.eid), _Base(aim.act))
            self.bases.setdefault("", _Base(aim.act))

    def _reached(self, aim: _Aim, text: ActText, reached: Reached) -> Citation:
        if not reached.eids and text is self.text and self.language in LANGUAGES:
            reached = Reached(loosely(text, aim.place.eid, aim.steps) or (), reached.container, reached.nearest)
        if not reached.eids:
            return aim.at(Target.MISSING, nearest=f"{aim.act}#{reached.nearest}" if reached.nearest else "")
        if text.clashes and not set(reached.eids).isdisjoint(text.clashes.values()):
            return aim.at(Target.AMBIGUOUS, reached.eids)
        gone = any(repealed(text, eid) for eid in reached.eids)
        return aim.at(Target.REPEALED if gone else Target.PROVISION, reached.eids)


def _beside(links: list[Mark], paths: Iterable[CitedPath]) -> Iterator[CitedPath]:
    """What is not said by links: whole paths, and the acts of those whose units a link names."""
    for path in paths:
        if not _linked(links, path.start, path.end):
            yield path
        elif path.act and not (path.act.relation or path.act.bare or _linked(links, path.act.start, path.act.end)):
            yield CitedPath(path.act.start, path.act.end, (), path.act, "", "", "", False, path.expressions)


def _linked(links: list[Mark], start: int, end: int) -> bool:
    return any(mark.span.start < end and start < mark.span.end for mark in links)


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

"""The pass over amending acts: each instruction, read in the light of those above it, becomes operations."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from orenk.base.span import Origin, Span, Text
from orenk.language.dates import find_dates
from orenk.link.amending.assembly import Draft, drafts_of
from orenk.link.amending.clauses import FORMULARIES, Reading, read_instructions
from orenk.link.amending.numbering import numbered_by_text
from orenk.link.amending.quotations import words_of
from orenk.link.amending.targets import Base, InterruptedLists, Targets
from orenk.link.citations.context import CitationContext, Lead
from orenk.link.citations.provisions import child
from orenk.model.corpus import Act
from orenk.model.links import Place, Step
from orenk.model.nodes import ActText, Unit, UnitKind
from orenk.model.operations import Operation, OperationKind, Unclear, Words

_AMENDING_TITLE = re.compile(r"փոփոխությ|լրացում|\bamend|modif", re.I)
_ARTICLE = re.compile(r"(\d+(?:\.\d+)?)-(?:ին|րդ)\s+հոդված|[Aa]rticle\s+(\d+)")
_EXCEPT = re.compile(r"բացառությամբ|\bexcept\b|\bexception\b", re.I)
_OPENING = '«“„"'


class Amendments(Struct, frozen=True, eq=False):
    """What one amending text orders, in its order, and what each of its instructions goes on from."""

    operations: tuple[Operation, ...]
    leads: Mapping[tuple[str, str, str], Lead]


def amendments_of(act: Act, text: ActText, context: CitationContext) -> Amendments:
    """The operations that one text of an act orders; none where the act amends nothing."""
    title = text.title.plain if text.title else ""
    if act.record.value.kind != "amending-law" and not _AMENDING_TITLE.search(title):
        return Amendments((), {})
    reader = _Pass(act.id, text, context, title)
    operations = tuple(reader.run())
    return Amendments(operations, reader.leads(operations))


def told(context: CitationContext, amendments: Iterable[Amendments]) -> CitationContext:
    """The context of citations with what the amendments say: where quoted text goes, and which words cite nothing."""
    leads: dict[tuple[str, str, str], Lead] = {}
    amends: dict[tuple[str, str], str] = {}
    silent: dict[tuple[str, str, str], tuple[Span, ...]] = {}
    for one in chain.from_iterable(_gathered(amendments, leads)):
        place = one.place
        if one.quoted and one.act:
            amends[place.act, one.quoted] = one.act
        spans = [words.span for words in (one.old, one.new) if words is not None]
        key = (place.act, place.language, place.eid)
        silent[key] = (*silent.get(key, ()), *spans, *filter(None, [one.added_at]))
    return replace(context, amends=amends, silent=silent, leads=leads)


def _gathered(
    amendments: Iterable[Amendments], leads: dict[tuple[str, str, str], Lead]
) -> Iterator[tuple[Operation, ...]]:
    for one in amendments:
        leads |= one.leads
        yield one.operations


class _Pass:
    """One text: what the units above say of the target is kept by eId."""

    def __init__(self, act: str, text: ActText, context: CitationContext, title: str) -> None:
        self.act, self.text = act, text
        self.targets = Targets(act, text, context)
        self.bases: dict[str, Base] = {"": self.targets.named_in(title)}
        self.lists = InterruptedLists(text)
        self.effective = _effective(text)
        self.places = {unit.eid: at for at, unit in enumerate(text.order)}
        self.above: dict[str, Base] = {}
        self.said: tuple[Step, ...] = ()

    def run(self) -> Iterator[Operation]:
        for unit in self.text.order:
            if unit.eid not in self.text.quoted and unit.kind is not UnitKind.QUOTATION:
                yield from self._unit(unit)

    def leads(self, operations: Iterable[Operation]) -> dict[tuple[str, str, str], Lead]:
        """What each instruction, and each unit that leads in to some, goes on from."""
        found = {}
        for one in operations:
            eid = one.place.eid
            while eid:
                base = self.above[eid]
                found[self.act, self.text.language, eid] = Lead(base.act, base.steps, base.said)
                eid = self.text.parents[eid]
        return found

    def _unit(self, unit: Unit) -> Iterator[Operation]:
        above = self.bases.get(self.lists.holder(unit), self.bases[""])
        if unit.kind is UnitKind.ARTICLE and unit.heading is not None:
            above = self.targets.heading(unit.heading.plain, above)
        above = replace(above, said=self.said or above.said)
        self.above[unit.eid] = base = above
        ordered = False
        if unit.text is not None:
            reading = read_instructions(unit.text.plain, self.text.language, "law")
            ordered = bool(reading.clauses)
            if not ordered:
                base = self.targets.lead_in(reading, unit, above)
            for clause in reading.clauses:
                drafts = drafts_of(clause, reading, unit, base, self.targets, FORMULARIES[self.text.language])
                for draft in drafts:
                    base = draft.base
                    self.said = base.said
                    yield self._operation(unit, unit.text, draft, reading)
        self.bases[unit.eid] = replace(base, part="")
        self._remember(unit, base, leads=base.steps != above.steps and not ordered)

    def _remember(self, unit: Unit, base: Base, *, leads: bool) -> None:
        """The act named first holds for the whole text; what a paragraph or part names, for those after it.

        A paragraph that only `leads` in hands down its whole path («3-րդ հոդվածի 1-ին մասում՝» above «1) 2-րդ կետում»).
        """
        if base.act and not self.bases[""].act:
            self.bases[""] = Base(base.act)
        if base.act and unit.text is not None:
            above = self.text.parents[unit.eid]
            known = self.bases.get(above)
            beside = unit.kind in (UnitKind.PARAGRAPH, UnitKind.WRAP_UP)
            if known is not None and above and (not known.act or not known.steps or (beside and leads)):
                kept = base.steps[: None if leads else 1] if beside else ()
                self.bases[above] = Base(base.act, kept or known.steps, base.said or base.steps)

    def _operation(self, unit: Unit, words: Text, draft: Draft, reading: Reading) -> Operation:
        clause = draft.clause
        start, end = _trimmed(words.plain, clause.start, clause.end)
        quoted = self._quotation(unit, draft) if draft.needs_text and draft.new is None else ""
        problem = draft.problem
        if problem is None and draft.needs_text and draft.new is None and not quoted:
            problem = Unclear.NO_TEXT
        found = self.targets.reached(draft.act, draft.steps)
        added = draft.added
        if draft.kind is OperationKind.ADD_UNIT and not added and draft.new is not None:
            added = numbered_by_text(draft.anchor, words.plain[slice(*draft.new)])
        return Operation(
            kind=draft.kind if problem is not Unclear.NO_COMMAND else OperationKind.UNREAD,
            place=Place(self.act, self.text.language, unit.eid, Span(start, end)),
            origin=Origin(self.text.path, words.span(start, end)),
            command=Origin(self.text.path, words.span(clause.verb, clause.verb_end)),
            words=words.plain[start:end],
            act=draft.act,
            reached=found.target,
            eid=found.eid or draft.eid,
            steps=draft.steps,
            part=draft.part,
            old=self._words(words, draft.old),
            new=self._words(words, draft.new),
            added=added,
            added_at=Span(*draft.added_at) if draft.added_at else None,
            quoted=quoted,
            position=draft.position,
            anchor=draft.anchor,
            every=draft.every,
            effective=self.effective.get(self.text.article_of(unit.eid), self.effective.get("", "")),
            problem=problem,
            nearest=found.nearest,
        )

    def _words(self, text: Text, span: tuple[int, int] | None) -> Words | None:
        if span is None:
            return None
        start, end = span
        return Words(words_of(text.plain, start, end), Span(start, end), Origin(self.text.path, text.span(start, end)))

    def _quotation(self, unit: Unit, draft: Draft) -> str:
        """What holds the text of a unit added or restated: an annex, or the quotation below or right after."""
        if draft.annex is not None:
            return child(self.text, "", UnitKind.ANNEX, draft.annex)
        at = self.places[unit.eid] + 1
        following = self.text.order[at] if at < len(self.text.order) else None
        if following is None or not (following.kind is UnitKind.QUOTATION or _quoted_paragraph(following)):
            return ""
        return following.eid


def _quoted_paragraph(unit: Unit) -> bool:
    """A paragraph that begins with a quotation mark: quoted text without `>`."""
    return unit.text is not None and not unit.number and unit.text.plain[:1] in _OPENING


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    words = plain[start:end]
    start += len(words) - len(words.lstrip(" ,;"))
    return start, start + len(plain[start:end].rstrip(" ,;.։:"))


def _effective(text: ActText) -> dict[str, str]:
    """The date from which each article has effect, "" for all others; only dates that the text says."""
    pattern = FORMULARIES[text.language].in_force
    found: dict[str, str] = {}
    for unit in text.order:
        if unit.text is None or unit.eid in text.quoted or not pattern.search(unit.text.plain):
            continue
        for sentence in re.split(r"(?<=[։.])\s+(?=[^\W\d_])", unit.text.plain):
            dates = find_dates(sentence, text.language) if pattern.search(sentence) else []
            if dates:
                numbers = _ARTICLE.findall(_EXCEPT.split(sentence)[0])
                keys = ["art_" + (one or other).replace(".", "-") for one, other in numbers] or [""]
                found |= dict.fromkeys(keys, dates[-1][2])
    return found

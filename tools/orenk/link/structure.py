"""First pass of the linker: the blocks of a file become the tree of units, each with its eId."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field

from orenk.base.span import Origin, Span, Text
from orenk.language.model import Language
from orenk.model.eids import eid_number
from orenk.model.nodes import SEGMENTS, ActText, Mark, MarkKind, Suppression, Unit, UnitKind
from orenk.syntax.nodes import (
    Allow,
    Block,
    Document,
    Heading,
    Inline,
    Item,
    Link,
    Paragraph,
    Quotation,
    Table,
)

LAW_LEVELS = {1: UnitKind.PART, 2: UnitKind.POINT, 3: UnitKind.SUBPOINT}
DECISION_LEVELS = {1: UnitKind.POINT, 2: UnitKind.SUBPOINT, 3: UnitKind.PARAGRAPH}
_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})


def structure(document: Document, language: Language, levels: dict[int, UnitKind] = LAW_LEVELS) -> ActText:
    """The units of one text; `levels` says what the three markers mean in this kind of act."""
    builder = _Builder(document.path, language, levels, _has_sections(document, language))
    builder.read(document.blocks)
    index = _Index(document.path, language)
    roots = tuple(index.freeze(draft, "", "", False) for draft in builder.top.children)
    return ActText(
        language=language.code,
        path=document.path,
        title=builder.title,
        roots=roots,
        units=index.units,
        parents=index.parents,
        order=tuple(unit for root in roots for unit in root.walk()),
        quoted=frozenset(index.quoted),
        clashes=index.clashes,
        suppressions=tuple(
            Suppression(allow.rule, allow.reason, Origin(document.path, allow.span), index.covered(draft, allow.span))
            for allow, draft in builder.allowed
        ),
    )


def _has_sections(document: Document, language: Language) -> bool:
    """Whether an English act has sections and no articles: a division would have articles in it."""
    if language.code != "en":
        return False
    units = {block.unit for block in document.blocks if isinstance(block, Heading)}
    return "section" in units and "article" not in units


class _Draft(Struct, eq=False):
    """A unit while it is being gathered."""

    kind: UnitKind
    span: Span
    name: Span
    number: str = ""
    marker: str = ""
    heading: Text | None = None
    text: Text | None = None
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    depth: int = 0
    children: list[_Draft] = field(default_factory=list)

    def has_items(self) -> bool:
        return any(child.number and child.kind not in _DIVISIONS for child in self.children)


class _Builder:
    """Walks the blocks and hangs each unit where its marker says.

    `sections` says that the basic unit of the act is called a section, as in English acts of the common law.
    """

    def __init__(self, path: str, language: Language, levels: dict[int, UnitKind], sections: bool = False) -> None:
        self.path, self.language, self.levels, self.sections = path, language, levels, sections
        self.title: Text | None = None
        self.top = _Draft(UnitKind.TITLE, Span(0, 0), Span(0, 0))
        self.divisions: list[_Draft] = []
        self.article: _Draft | None = None
        self.items: list[_Draft] = []
        self.allowed: list[tuple[Allow, _Draft | None]] = []
        self._waiting: list[Allow] = []

    def read(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Heading():
                    self._heading(block)
                case Item():
                    self._item(block)
                case Paragraph():
                    self._paragraph(block.span, block.text, block.inlines)
                case Quotation():
                    self._quotation(block)
                case Table():
                    draft = _Draft(UnitKind.TABLE, block.span, block.span, rows=block.rows)
                    self._hang(self._innermost(), draft)
                case Allow():
                    self._waiting.append(block)
                case _:
                    pass
        self.allowed += [(allow, None) for allow in self._waiting]

    def _hang(self, parent: _Draft, draft: _Draft) -> None:
        parent.children.append(draft)
        if self._waiting:
            self.allowed += [(allow, draft) for allow in self._waiting]
            self._waiting.clear()

    def _container(self) -> _Draft:
        """The article, or else the innermost division or annex, or the top."""
        if self.article is not None:
            return self.article
        return self.divisions[-1] if self.divisions else self.top

    def _innermost(self) -> _Draft:
        return self.items[-1] if self.items else self._container()

    def _heading(self, block: Heading) -> None:
        if not block.unit and self.title is None:
            self.title = block.text
            return
        if block.unit in ("", "unknown"):
            self._paragraph(block.span, block.text, block.inlines)
            return
        kind = UnitKind.ARTICLE if self.sections and block.unit == "section" else UnitKind(block.unit)
        self.items.clear()
        draft = _Draft(
            kind, block.span, block.name, block.number, block.marker, block.text,
            marks=_marks(block.inlines), depth=block.depth,
        )  # fmt: skip
        self.article = None
        if kind is UnitKind.ARTICLE:
            self._hang(self._container(), draft)
            self.article = draft
            return
        self._close_divisions(draft)
        self._hang(self._container(), draft)
        self.divisions.append(draft)

    def _close_divisions(self, draft: _Draft) -> None:
        """Close what the new division does not stand in: an annex closes all, a division those of its depth.

        Where a different kind has the same depth, the kind seen first is the larger one.
        """
        if draft.kind is UnitKind.ANNEX:
            self.divisions.clear()
            return
        for at, division in enumerate(self.divisions):
            if _alike(division, draft) or (division.depth > draft.depth and division.kind is not UnitKind.ANNEX):
                del self.divisions[at:]
                return

    def _item(self, block: Item) -> None:
        while self.items and self.items[-1].depth >= block.level:
            self.items.pop()
        draft = _Draft(
            self.levels[block.level], block.span, block.name, block.number, block.marker, text=block.text,
            marks=_marks(block.inlines), depth=block.level,
        )  # fmt: skip
        self._hang(self._list_owner(self._innermost(), draft), draft)
        self.items.append(draft)

    def _list_owner(self, parent: _Draft, item: _Draft) -> _Draft:
        """Where an item hangs: a list that begins anew after a further paragraph is a list of that paragraph."""
        last = parent.children[-1] if parent.children else None
        if last is None or last.number or last.kind not in (UnitKind.WRAP_UP, UnitKind.PARAGRAPH):
            return parent
        place = self._place(item)
        if last.children:
            return last if self._place(last.children[-1]) + 1 == place or place == 0 else parent
        again = any(child.number == item.number and child.depth == item.depth for child in parent.children)
        if again and place == 1:
            last.kind = UnitKind.PARAGRAPH
            return last
        return self._owner_above(parent, place) if again else parent

    def _owner_above(self, parent: _Draft, place: int) -> _Draft:
        """The paragraph whose list goes on at `place` after further paragraphs, which then belong to that list."""
        for at in range(len(parent.children) - 1, -1, -1):
            owner = parent.children[at]
            if owner.number:
                break
            numbered = [child for child in owner.children if child.number]
            if numbered and self._place(numbered[-1]) + 1 == place:
                owner.children += parent.children[at + 1 :]
                del parent.children[at + 1 :]
                return owner
        return parent

    def _place(self, item: _Draft) -> int:
        """The place of an item in its list, 0 where its number does not count («1.1»)."""
        if item.number.isdecimal():
            return int(item.number)
        return self.language.letter_ordinal(item.number) or 0

    def _paragraph(self, span: Span, text: Text, inlines: tuple[Inline, ...]) -> None:
        """A further paragraph of the part or article; after points it is what closes them."""
        del self.items[1:]
        if self.items and self.items[0].depth > 1:
            self.items.clear()
        parent = self._innermost()
        kind = UnitKind.WRAP_UP if parent.has_items() else UnitKind.PARAGRAPH
        if parent is self.top:
            kind = UnitKind.PREAMBLE if not parent.children else UnitKind.PARAGRAPH
            parent = parent.children[0] if parent.children and parent.children[0].kind is UnitKind.PREAMBLE else parent
        self._hang(parent, _Draft(kind, span, Span(span.start, span.start), text=text, marks=_marks(inlines)))

    def _quotation(self, block: Quotation) -> None:
        inner = _Builder(self.path, self.language, LAW_LEVELS, self.sections)
        inner.read(block.blocks)
        draft = _Draft(UnitKind.QUOTATION, block.span, block.span, children=inner.top.children)
        for unit in draft.children:
            if unit.kind is UnitKind.PREAMBLE:
                unit.kind = UnitKind.PARAGRAPH
        self._hang(self._innermost(), draft)


def _alike(one: _Draft, other: _Draft) -> bool:
    """Whether two divisions are of one kind and one word: a French « titre » holds chapters, and those « sections »."""
    return one.kind is other.kind and one.marker.split()[:1] == other.marker.split()[:1]


def _marks(inlines: tuple[Inline, ...]) -> tuple[Mark, ...]:
    if not inlines:
        return ()
    return tuple(
        Mark(MarkKind.LINK, inline.span, inline.target)
        if isinstance(inline, Link)
        else Mark(MarkKind.DEFINED, inline.span)
        for inline in inlines
    )


class _Index:
    """Freezes drafts into units and keeps the indexes of the text."""

    def __init__(self, path: str, language: Language) -> None:
        self.path, self.language = path, language
        self.units: dict[str, Unit] = {}
        self.parents: dict[str, str] = {}
        self.quoted: set[str] = set()
        self.clashes: dict[str, str] = {}
        self.names: dict[int, str] = {}
        self._counts: dict[tuple[str, str], int] = {}
        self._taken: set[str] = set()

    def freeze(self, draft: _Draft, parent: str, base: str, quoted: bool) -> Unit:
        """The unit of `draft` below the eId `parent`.

        `base` is the annex or quotation it stands in: articles are counted through it, whatever division holds them.
        """
        eid = self._name(draft, base if draft.kind is UnitKind.ARTICLE else parent)
        self.parents[eid] = parent
        self.names[id(draft)] = eid
        if quoted:
            self.quoted.add(eid)
        below = eid if draft.kind in (UnitKind.ANNEX, UnitKind.QUOTATION) else base
        inside = quoted or draft.kind is UnitKind.QUOTATION
        children = tuple([self.freeze(child, eid, below, inside) for child in draft.children])
        span = draft.span
        if children and (end := children[-1].origin.span.end) > span.end:
            span = Span(span.start, end)
        unit = Unit(
            eid, draft.kind, draft.number, draft.marker, draft.heading, draft.text, draft.marks, children,
            Origin(self.path, span), draft.name, draft.rows,
        )  # fmt: skip
        self.units[eid] = unit
        return unit

    def covered(self, draft: _Draft | None, span: Span) -> Span:
        """The place of a frozen draft; `span` where there is none."""
        return self.units[self.names[id(draft)]].origin.span if draft is not None else span

    def _name(self, draft: _Draft, prefix: str) -> str:
        """Its eId; the lettered paragraph of a decision is named as the point it is in Akoma Ntoso."""
        lettered = draft.kind is UnitKind.PARAGRAPH and draft.number
        segment = SEGMENTS[UnitKind.POINT if lettered else draft.kind]
        number = eid_number(draft.number, self.language.letter_ordinal) if draft.number else ""
        if not number and draft.kind is not UnitKind.PREAMBLE:
            count = self._counts[(prefix, segment)] = self._counts.get((prefix, segment), 0) + 1
            number = str(count)
        own = f"{segment}_{number}" if number else segment
        eid = f"{prefix}__{own}" if prefix else own
        if eid not in self._taken:
            self._taken.add(eid)
            return eid
        again = 2
        while f"{eid}_{again}" in self._taken:
            again += 1
        self.clashes[f"{eid}_{again}"] = eid
        self._taken.add(f"{eid}_{again}")
        return f"{eid}_{again}"

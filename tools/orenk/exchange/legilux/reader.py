"""A law of Luxembourg from its Markdown.

« paragraphe (1) » is the part of the source form, « point 1. » the point, « lettre a) » the sub-point; where an article
numbers without brackets, a list that its words announce has points, and any other has parts. A dash has no number, so
its words stay with the clause above. Quoted text stands indented, between quotation marks, or after an instruction.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from msgspec import Struct, field
from msgspec.structs import replace

from orenk.base.span import Span
from orenk.exchange.legilux.amending import amends, announces_text, mainly_amends, opens_quotation, orders, unclosed
from orenk.exchange.legilux.blocks import Block, blocks, front_matter
from orenk.exchange.legilux.lists import Lists, dashed, marker
from orenk.exchange.outline import Clause, ClauseKind, ForeignLaw, Unread, Unreadable

_ARTICLE = re.compile(
    r"(?:«\s*)?Art(?:icle|\.)?\s*(?P<number>\d+(?:\.\d+)*(?:er|re|ère)?\s?(?:bis|ter|quater|quinquies|sexies|[A-Z])?(?:-\d+)?|"
    r"premier|unique|[IVXLC]+(?:er)?|[A-Z])(?![^\W\d_])\s*[.:]?\s*[-–—]?\s*(?P<words>.*)$"
)
_DIVISION = re.compile(
    r"(?P<unit>livre|partie|titre|chapitre|section)\s+(?P<number>premier|première|[IVXLC]+(?:er|re|ère)?|"
    r"\d+(?:er|re|ère|bis|ter)?|[A-Z])(?![^\W\d_])\s*[.:]?\s*[-–—]*\s*(?P<words>.*)$",
    re.I,
)
_ANNEX = re.compile(r"ANNEXE(?:\s+(?P<number>[IVXLC]+|\d+|[A-Z]))?\s*[.:]?\s*(?P<words>.*)$", re.I)
_CLOSING = re.compile(
    r"(?:Mandons et ordonnons|L[ea]s?\s+(?:Vice-|Premier\s)?(?:Ministres?|Secrétaires? d|Membres du Gouvernement)|"
    r"Notre Ministre .{0,80}\*\*|[A-ZÉÈÂ][\w'’ -]{2,40}, le \d{1,2}(?:er)? \w+ \d{4}|Ministre d)"
)
_PLACE_AND_DAY = re.compile(r"[A-ZÉÈÂ][\w'’ -]{2,40}, le \d{1,2}(?:er)? \w+ \d{4}|Fait le \d")
_SENTENCE = re.compile(r".*[.;:,]$")
_CAPTION = re.compile(r"(?:[IVX]{1,5}|[A-H])\s?[.)]\s*[A-ZÉ][^.;]{0,80}$")
_HEADING_LENGTH = 120
_LONGEST_HEADING = 400


def read_legilux(text: str, id: str) -> ForeignLaw:
    """The law in the text of one file of the archive."""
    fields, start = front_matter(text)
    reader = _Reader(amends(fields.get("title", "")))
    found = list(blocks(text, start))
    for block, following in zip_longest(found, found[1:]):
        reader.read(block, following)
    reader.end_article()
    title = fields.get("title") or reader.title
    kind = "amending-law" if mainly_amends(title) else "law"
    clauses = _levelled(reader.clauses)
    return ForeignLaw(id, kind, "fr", title, clauses, tuple(reader.unread), fields.get("source", ""))


class _Reader(Struct):
    amending: bool
    title: str = ""
    clauses: list[Clause] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    gathered: list[Block] = field(default_factory=list)
    number: int = 0
    closed: bool = False

    def read(self, block: Block, following: Block | None) -> None:
        """Takes the next block: the head of a unit, words of the article that is open, or the end of the law."""
        if block.depth == 1 and not self.title:
            self.title = block.words
            return
        if not block.indented and self._heads(block, following):
            return
        if not self.closed and self.number and _ends(block):
            self.end_article()
            self.closed = True
        if self.closed:
            reason = Unreadable.CLOSING if len(block.words) < 400 else Unreadable.LEFT_OUT
            self.unread.append(Unread(reason, block.span))
            return
        self.gathered.append(block)

    def _heads(self, block: Block, following: Block | None) -> bool:
        """Whether the block is the heading of an article, a division or an annex; then the article before it ends."""
        article = _ARTICLE.match(block.words)
        if article is not None and self._is_article(block, article):
            self.end_article()
            self.closed = False
            self.number = _count(article["number"]) or self.number + 1
            self._heading(block, "Article", article["number"], article["words"], 9)
            return True
        division = _DIVISION.match(block.words)
        alone = self.number > 0 and following is not None and bool(following.depth) and len(block.words) < 150
        alone = alone or self._goes_on(block, division)
        if (block.depth or alone) and division is not None and len(division["words"]) < 3 * _HEADING_LENGTH:
            self.end_article()
            self._heading(block, division["unit"].capitalize(), division["number"], division["words"], 2)
            return True
        annex = _ANNEX.match(block.words)
        if annex is not None and block.bold and self.number and len(block.words) < _HEADING_LENGTH:
            self.end_article()
            self.closed = False
            self._heading(block, "Annexe", annex["number"] or "", annex["words"], 1)
            return True
        if self._is_rubric(block, following):
            self.end_article()
            self.unread.append(Unread(Unreadable.RUBRIC, block.span))
            self.clauses.append(Clause(ClauseKind.NOTE, (block.words,), block.span))
            return True
        return False

    def _goes_on(self, block: Block, division: re.Match[str] | None) -> bool:
        """Whether a paragraph is the next chapter, say, whose heading was lost."""
        before = [
            one for one in self.clauses if division and one.unit == division["unit"].capitalize() and not one.quoted
        ]
        if division is None or not before or len(block.words) > 200 or not division["words"][:1].isupper():
            return False
        return _count(before[-1].number) + 1 == _count(division["number"])

    def _is_article(self, block: Block, article: re.Match[str]) -> bool:
        """A heading, or a line of its own that goes on the count where the heading was lost."""
        if block.depth:
            new = bool(self.gathered) and _instructs(self.gathered[-1]) and _count(article["number"]) != self.number + 1
            return not opens_quotation(block.words) and not new
        if self.gathered and _instructs(self.gathered[-1]):
            return False
        short = len(block.words) < _LONGEST_HEADING and article["words"][-1:] not in (
            ":",
            ";",
            ",",
            ".",
        )
        alone = short and (not article["words"] or article["words"][0].isupper()) and self.number > 0
        return alone and _count(article["number"]) == self.number + 1 and not unclosed(self._words())

    def _is_rubric(self, block: Block, following: Block | None) -> bool:
        """A heading without number, right before an article or another heading."""
        if following is None or not following.depth or _SENTENCE.match(block.words):
            return False
        if marker(block.words):
            return len(block.words) < _HEADING_LENGTH and _ARTICLE.match(following.words) is not None
        return bool(block.depth or block.bold) and len(block.words) < _HEADING_LENGTH

    def _words(self) -> str:
        return " ".join(block.words for block in self.gathered)

    def _heading(self, block: Block, unit: str, number: str, words: str, level: int) -> None:
        words = words.strip(" .–—-") if level != 9 else words.strip(" –—-")
        self.clauses.append(Clause(ClauseKind.HEADING, (words,), block.span, unit, number, level))

    def end_article(self) -> None:
        """Reads the clauses of the article, or of the preamble, from its blocks."""
        body = _Body(self.amending or any(map(_instructs, self.gathered)), self.gathered, self.unread)
        self.clauses += body.read()
        self.gathered = []


def _instructs(block: Block) -> bool:
    return announces_text(block.words)


def _ends(block: Block) -> bool:
    """Whether the block begins the formula of promulgation and the signatures."""
    if block.words.startswith("Mandons et ordonnons") or _PLACE_AND_DAY.match(block.words):
        return not block.indented
    return block.bold and _CLOSING.match(block.words) is not None


def _count(number: str) -> int:
    figures = re.match(r"\d+", number)
    return int(figures[0]) if figures else 1 if number == "premier" else 0


class _Body(Struct):
    """The blocks of one article on their way to clauses; `outer` are its own lists, `inner` those of quoted text."""

    amending: bool
    blocks: Sequence[Block]
    unread: list[Unread]
    clauses: list[Clause] = field(default_factory=list)
    outer: Lists = field(default_factory=lambda: Lists(False))
    inner: Lists = field(default_factory=lambda: Lists(False))
    quoting: bool = False
    open: int = 0
    announced: bool = False

    def __post_init__(self) -> None:
        self.outer = Lists(any(_parenthesis(block) for block in self.blocks))

    def read(self) -> list[Clause]:
        for at, block in enumerate(self.blocks):
            quoted = self._is_quoted(block)
            if quoted and not self.quoting:
                self.inner = Lists(any(_parenthesis(one) for one in self.blocks[at:]))
            self.quoting = quoted
            self._clause(block, block.words, int(quoted))
            if quoted:
                self.open = unclosed(block.words, self.open)
            else:
                self.open = unclosed(block.words) if self.amending else 0
                self.announced = self.amending and announces_text(block.words)
        return [self._worded(at) for at in range(len(self.clauses))]

    def _worded(self, at: int) -> Clause:
        """A clause; a number with no words and nothing below it is a paragraph, for it counts nothing."""
        clause = self.clauses[at]
        if clause.kind is not ClauseKind.ITEM or any(clause.lines):
            return clause
        after = self.clauses[at + 1] if at + 1 < len(self.clauses) else None
        if after is not None and after.kind is ClauseKind.ITEM and after.level > clause.level:
            return clause
        self.unread.append(Unread(Unreadable.UNMARKABLE, clause.span))
        return replace(clause, kind=ClauseKind.PARAGRAPH, lines=(f"{clause.number}.",), number="", level=0)

    def _is_quoted(self, block: Block) -> bool:
        if not self.clauses:
            return False
        if not self.quoting and _lone_article(block):
            return True
        if not self.amending:
            return False
        if self.open or (opens_quotation(block.words) and (self.quoting or self.announced)):
            return True
        if block.indented:
            return self.quoting or self.announced
        if not (self.quoting or self.announced):
            return False
        found = marker(block.words, block.apart)
        if orders(block.words) and (found is None or self.outer.goes_on(found) or (found.first and self.announced)):
            return False
        return not (found is not None and self.outer.goes_on(found) and not self.inner.goes_on(found))

    def _clause(self, block: Block, words: str, quoted: int) -> None:
        lists = self.inner if quoted else self.outer
        article = _ARTICLE.match(words) if quoted else None
        if article is not None and (len(words) < _HEADING_LENGTH or _lone_article(block)):
            self.inner = Lists(self.inner.parts)
            unit, number = "Article", article["number"]
            self._add(Clause(ClauseKind.HEADING, (article["words"],), block.span, unit, number, 9, quoted))
            return
        found = marker(words, block.apart and words is block.words)
        if found is None:
            if dashed(words) and self._joined(words, block.span, quoted):
                return
            self._add(Clause(ClauseKind.PARAGRAPH, (words,), block.span, quoted=quoted))
            return
        before = self.clauses[-1] if self.clauses and self.clauses[-1].quoted == quoted else None
        introduced = before is not None and _announces_list(before)
        level = lists.place(found, introduced, before is not None and before.kind is ClauseKind.ITEM)
        if not level or (level == 3) != found.number.isalpha():
            self.unread.append(Unread(Unreadable.TOO_DEEP, block.span))
            if self._joined(words, block.span, quoted):
                return
            self._add(Clause(ClauseKind.PARAGRAPH, (words,), block.span, quoted=quoted))
            return
        rest = words[found.width :].strip()
        item = Clause(ClauseKind.ITEM, (rest,), block.span, number=found.number, level=level, quoted=quoted)
        further = marker(rest)
        if further is not None and further.first and further.style != found.style:
            self._add(replace(item, lines=()))
            self._clause(block, rest, quoted)
        else:
            self._add(item)

    def _joined(self, words: str, span: Span, quoted: int) -> bool:
        """Whether the words were set as a line of their own into the clause before."""
        before = self.clauses[-1] if self.clauses else None
        if before is None or before.quoted != quoted or before.kind is ClauseKind.HEADING or not before.lines:
            return False
        self.clauses[-1] = replace(before, lines=(*before.lines, words), span=Span(before.span.start, span.end))
        return True

    def _add(self, clause: Clause) -> None:
        self.clauses.append(clause)


def _lone_article(block: Block) -> bool:
    """Whether a paragraph is the head of an article that is not the next one of the law: new text of another act."""
    article = _ARTICLE.match(block.words)
    if article is None or len(block.words) > 2 * _HEADING_LENGTH:
        return False
    return not article["words"] or ("." in article["number"] and article["words"][0].isupper())


def _parenthesis(block: Block) -> bool:
    found = marker(block.words)
    return found is not None and found.style == "("


def _announces_list(clause: Clause) -> bool:
    words = clause.lines[-1].rstrip() if clause.lines else ""
    return words[-1:] in ("", ":", ",", ";") or (
        clause.kind is ClauseKind.PARAGRAPH and _CAPTION.match(words) is not None
    )


def _levelled(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """Headings of one kind at one depth: the kinds of division in the order in which they come, then the article."""
    depths: dict[str, int] = {}
    for clause in clauses:
        if clause.kind is ClauseKind.HEADING and clause.level == 2:
            depths.setdefault(clause.unit, min(6, 2 + len(depths)))
    article = min(6, max(3, 2 + len(depths)))
    return tuple(
        replace(clause, level=depths.get(clause.unit, article) if clause.level != 1 else 1)
        if clause.kind is ClauseKind.HEADING
        else clause
        for clause in clauses
    )

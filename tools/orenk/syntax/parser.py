"""Law text to syntax tree. Nothing is dropped or renumbered; what cannot be read is told and stays in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages.syntax import SYNTAX
from orenk.base.source import Source
from orenk.base.span import Span, Text, plain_text
from orenk.language.model import Language
from orenk.syntax.headings import read_heading
from orenk.syntax.inline import pieces_of, read_inline, unit_text
from orenk.syntax.lines import Line, LineKind, Opening, opening, split_lines
from orenk.syntax.nodes import Allow, Blank, Block, Comment, Document, Item, Paragraph, Quotation, Table
from orenk.syntax.refusals import marker_fix, suspicious_spans

_ALLOW = re.compile(r"<!--\s*allow\s+([a-z][a-z0-9-]*)\s*(?::\s*(.*?))?\s*-->$", re.S)
_CELLS = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"[\s|:-]+$")

MAX_QUOTATION_DEPTH = 12


def parse(source: Source, language: Language) -> tuple[Document, list[Diagnostic]]:
    """The syntax tree of a law text in `language`, and what could not be read in it."""
    parser = _Parser(source, language)
    blocks = parser.blocks(split_lines(source.text))
    parser.suspicious()
    parser.diagnostics.sort(key=lambda diagnostic: diagnostic.origin)
    return Document(source.path, source.text, language.code, tuple(blocks)), parser.diagnostics


class _Parser(Struct):
    source: Source
    language: Language
    diagnostics: list[Diagnostic] = field(default_factory=list)
    depth: int = 0

    def problem(self, name: str, span: Span, **arguments: str) -> None:
        origin = self.source.origin(span.start, span.end)
        fix = marker_fix(origin, self.source[span]) if name == "foreign-marker" else None
        self.diagnostics.append(Diagnostic(SYNTAX[name], origin, arguments, fix=fix))

    def suspicious(self) -> None:
        """Signs that a law text does not have anywhere: raw HTML, code, images, attribute lists, odd links."""
        for name, span in suspicious_spans(self.source.text):
            self.problem(name, span, words=self.source[span])

    def blocks(self, lines: Sequence[Line]) -> list[Block]:
        blocks: list[Block] = []
        openings = [self._opening(line) for line in lines]
        at = 0
        while at < len(lines):
            after = _run_end(openings, at)
            block, at = self._block(lines, at, after, openings[at])
            blocks.append(block)
        return blocks

    def _opening(self, line: Line) -> Opening:
        first = line.first + self._quote_mark(line) if self.depth else line.first
        return opening(self.source.text[first : line.last])

    def _quote_mark(self, line: Line) -> int:
        """Length of an opening quotation mark before a marker, inside quoted text only."""
        if not self._opens_quote(line.first, line.last):
            return 0
        opened = opening(self.source.text[line.first + 1 : line.last])
        return 1 if opened.kind in (LineKind.ITEM, LineKind.HEADING) else 0

    def _opens_quote(self, at: int, last: int) -> bool:
        return self.depth > 0 and at < last and self.source.text[at] in '«“„"'

    def _heading(self, line: Line, opened: Opening) -> Block:
        skip = self._quote_mark(line) + opened.width
        quoted = self._opens_quote(line.first + skip, line.last)
        heading = read_heading(self.source, self.language, line, opened.level, skip + quoted, self.problem)
        return replace(heading, marker=self.source.text[line.first + skip] + heading.marker) if quoted else heading

    def _block(self, lines: Sequence[Line], at: int, after: int, opened: Opening) -> tuple[Block, int]:
        """The block that begins at line `at`, and the line after it; `after` ends the run of lines of its kind."""
        line = lines[at]
        match opened.kind:
            case LineKind.BLANK:
                return Blank(Span(line.start, lines[after - 1].end)), after
            case LineKind.TEXT:
                return self._paragraph(lines[at:after]), after
            case LineKind.ITEM:
                return self._item(lines[at:after], opened), after
            case LineKind.QUOTE:
                return self._quotation(lines[at:after]), after
            case LineKind.TABLE:
                return self._table(lines[at:after]), after
            case LineKind.HEADING:
                return self._heading(line, opened), at + 1
            case LineKind.COMMENT:
                return self._comment(lines, at)
            case LineKind.REFUSED:
                return self._refused(line, opened.number), at + 1

    def _item(self, lines: Sequence[Line], opened: Opening) -> Block:
        quote = self._quote_mark(lines[0]) if self.depth else 0
        start = lines[0].first + quote
        typed = unit_text(self.source.text, pieces_of(lines, _marker_width(self.source, start, opened) + quote))
        text, inlines = read_inline(typed, self.problem)
        name = Span(start, start + opened.width)
        span = Span(lines[0].start, lines[-1].end)
        marker = self.source.text[lines[0].first : name.end]
        return Item(span, opened.level, opened.number, marker, name, text, inlines)

    def _paragraph(self, lines: Sequence[Line]) -> Block:
        text, inlines = read_inline(unit_text(self.source.text, pieces_of(lines)), self.problem)
        return Paragraph(Span(lines[0].start, lines[-1].end), text, inlines)

    def _refused(self, line: Line, name: str) -> Block:
        words = Span(line.first, line.last)
        marker = self.source[words].split()[0]
        place = Span(line.first, line.first + len(marker)) if name == "foreign-marker" else words
        self.problem(name, place, words=self.source[place][:60])
        text = unit_text(self.source.text, [(line.first, line.last)])
        return Paragraph(Span(line.start, line.end), text, (), readable=False)

    def _quotation(self, lines: Sequence[Line]) -> Block:
        span = Span(lines[0].start, lines[-1].end)
        if self.depth >= MAX_QUOTATION_DEPTH:
            self.problem("quotation-too-deep", Span(lines[0].first, lines[0].first + 1))
            return Paragraph(span, unit_text(self.source.text, pieces_of(lines)), (), readable=False)
        nested = _Parser(self.source, self.language, self.diagnostics, self.depth + 1)
        return Quotation(span, tuple(nested.blocks([self._unquoted(line) for line in lines])))

    def _unquoted(self, line: Line) -> Line:
        first = line.first + 1
        while first < line.last and self.source.text[first] in " \t":
            first += 1
        return Line(line.start, first, line.last, line.end)

    def _table(self, lines: Sequence[Line]) -> Block:
        text = self.source.text
        rows = tuple(self._cells(line) for line in lines if not _DASHES.match(text, line.first, line.last))
        if len({len(row) for row in rows}) > 1:
            self.problem("ragged-table", Span(lines[0].first, lines[0].last))
        return Table(Span(lines[0].start, lines[-1].end), rows)

    def _cells(self, line: Line) -> tuple[Text, ...]:
        """The cells of a row: what stands between its bars, with or without the outer ones."""
        text = self.source.text
        first = line.first + 1
        last = line.last - (text[line.last - 1] == "|" and line.last - 1 > line.first)
        edges = [first - 1, *(bar.start() for bar in _CELLS.finditer(text, first, last)), last]
        cells = []
        for left, right in pairwise(edges):
            words = text[left + 1 : right]
            start = left + 1 + len(words) - len(words.lstrip())
            cells.append(read_inline(plain_text(words.strip(), start), self.problem)[0])
        return tuple(cells)

    def _comment(self, lines: Sequence[Line], at: int) -> tuple[Block, int]:
        text = self.source.text
        start = lines[at].first
        close = text.find("-->", start)
        after = at
        while close >= 0 and after < len(lines) and lines[after].end <= close + 2:
            after += 1
        if close < 0 or after == len(lines) or text[close + 3 : lines[after].last].strip():
            self.problem("unclosed-comment", Span(start, start + 4))
            return Paragraph(
                Span(lines[at].start, lines[at].end), unit_text(text, pieces_of(lines[at : at + 1])), (), readable=False
            ), at + 1
        span = Span(lines[at].start, lines[after].end)
        words = text[start : close + 3]
        allow = _ALLOW.match(words)
        if allow is None:
            return Comment(span, words[4:-3].strip()), after + 1
        if not allow[2]:
            self.problem("allow-without-reason", Span(start, close + 3))
        return Allow(span, allow[1], allow[2] or ""), after + 1


_CONTINUED_BY = {
    LineKind.BLANK: LineKind.BLANK,
    LineKind.TEXT: LineKind.TEXT,
    LineKind.ITEM: LineKind.TEXT,
    LineKind.QUOTE: LineKind.QUOTE,
    LineKind.TABLE: LineKind.TABLE,
}


def _run_end(openings: Sequence[Opening], at: int) -> int:
    """The line after those that continue what begins at line `at`."""
    kind = _CONTINUED_BY.get(openings[at].kind)
    after = at + 1
    while after < len(openings) and openings[after].kind is kind:
        after += 1
    return after


def _marker_width(source: Source, start: int, opened: Opening) -> int:
    """The marker and the white space after it."""
    at = start + opened.width
    while at < len(source.text) and source.text[at] in " \t":
        at += 1
    return at - start

"""An act in Akoma Ntoso, element by element.

"Section 5(2)(a)" of the common law has the section for an article, the subsection `(2)` for a part `2.` and the
paragraph `(a)` for a sub-point `a.`; what lies deeper, or is counted in small Roman numerals, has no marker in the
source form and stays in the words of the unit above, on a line of its own. Signs are as typed; `def` marks the terms
that are defined. XML is read without entities, document types or the network.
"""

from __future__ import annotations

import re

from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from orenk.base.span import Span
from orenk.exchange.akn.words import child, name, plain, rows, set_apart, squeezed
from orenk.exchange.outline import DEFINED, Clause, ClauseKind, ForeignLaw, Unread, Unreadable

_BASIC = {"section": "Section", "article": "Article", "rule": "Article", "regulation": "Article", "clause": "Section"}
_DIVISIONS = {"book": "Book", "part": "Part", "title": "Title", "chapter": "Chapter"}
_ITEMS = frozenset({"subsection", "paragraph", "subparagraph", "level", "item", "point", "indent", "clause", "alinea"})
_TEXTS = frozenset({"intro", "content", "wrapUp", "listIntroduction", "p", "block", "blockContainer"})
_LEFT_OUT = frozenset({"foreign", "img", "authorialNote"})
_NUMBER = re.compile(r"[\d.]+[A-Z]{0,2}|[IVXLC]+|[A-Z]")
_HEAD = re.compile(r"(?:schedule|annex|appendix)\s+(?P<number>\d+[A-Z]?|[IVXLC]+|[A-Z])\b[\s.:–—-]*", re.I)


def read_akn(content: bytes, id: str) -> ForeignLaw:
    """The law in one file; `etree.XMLSyntaxError` where it is no XML."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(content, parser)
    reader = _Reader(_line_starts(content.decode("utf-8", "replace")))
    for element in root.iter():
        if name(element) in ("preamble", "conclusions"):
            reader.around(element)
        elif name(element) == "body":
            reader.below(element, 0, 0)
        elif name(element) == "doc":
            reader.annex(element)
    return ForeignLaw(id, "law", "en", _title(root), tuple(reader.clauses), tuple(reader.unread), _address(root))


def _title(root: etree._Element) -> str:
    for wanted in ("docTitle", "shortTitle", "longTitle"):
        for element in root.iter():
            if name(element) == wanted and plain(element):
                return _without_signs(plain(element))
    for element in root.iter():
        if name(element) == "FRBRalias" and element.get("value"):
            return str(element.get("value"))
    return "Act"


def _address(root: etree._Element) -> str:
    uri = next((element for element in root.iter() if name(element) == "FRBRuri"), None)
    return str(uri.get("value", "")) if uri is not None else ""


def _without_signs(words: str) -> str:
    return words.replace(DEFINED[0], "").replace(DEFINED[1], "")


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


class _Reader(Struct):
    lines: list[int]
    clauses: list[Clause] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)

    def _span(self, element: etree._Element) -> Span:
        """The line on which an element begins; XML tells no more."""
        line = min(element.sourceline or 1, len(self.lines) - 1)
        return Span(self.lines[line - 1], self.lines[line] - 1)

    def around(self, element: etree._Element) -> None:
        """The preamble, kept; the conclusions, which the source form does not have."""
        if name(element) == "conclusions":
            self.unread.append(Unread(Unreadable.CLOSING, self._span(element)))
            return
        for below in element.iter():
            if name(below) in ("p", "block", "recital") and plain(below):
                self._paragraph(below, plain(below), 0)

    def annex(self, doc: etree._Element) -> None:
        """A schedule that is a component of its own."""
        body = next((below for below in doc.iter() if name(below) == "mainBody"), None)
        if body is None:
            return
        words = next((str(one.get("value")) for one in doc.iter() if name(one) == "FRBRalias"), "")
        self._annex_heading(doc, words)
        self.below(body, 0, 0)

    def _annex_heading(self, element: etree._Element, words: str, quoted: int = 0) -> None:
        head = _HEAD.match(words)
        number = head["number"] if head else ""
        rest = words[head.end() :] if head else re.sub(r"^schedules?\b[\s.:–—-]*", "", words, flags=re.I)
        self.clauses.append(Clause(ClauseKind.HEADING, (rest,), self._span(element), "Schedule", number, 1, quoted))

    def below(self, element: etree._Element, level: int, quoted: int) -> None:
        """The clauses of what stands in an element; `level` is that of the item that holds it."""
        for one in element:
            kind = name(one)
            role = str(one.get("name") or "")
            if kind in _BASIC and not (kind == "clause" and level):
                self._basic(one, _BASIC[kind], quoted)
            elif kind == "hcontainer" and role in _BASIC:
                self._basic(one, _BASIC[role], quoted)
            elif kind in _DIVISIONS:
                self._division(one, _DIVISIONS[kind], quoted)
            elif kind == "hcontainer":
                self._container(one, role, level, quoted)
            elif kind in _ITEMS:
                self._item(one, level, quoted)
            elif kind in _TEXTS:
                self._text(one, level, quoted, closing=kind == "wrapUp")
            elif kind == "blockList":
                self.below(one, level, quoted)
            elif kind in ("table", "tblock"):
                self._table(one, quoted)
            elif kind == "heading" and quoted == 0 and name(element) == "mainBody":
                self._rubric(one)
            elif kind in _LEFT_OUT:
                self.unread.append(Unread(Unreadable.LEFT_OUT, self._span(one)))
            elif kind in ("container", "doc", "mainBody", "article", "components"):
                self.below(one, level, quoted)

    def _basic(self, element: etree._Element, unit: str, quoted: int) -> None:
        """A section or article: heading, then its words and items."""
        number = _number(element)
        heading = _heading(element)
        if not number or not _NUMBER.fullmatch(number):
            self.unread.append(Unread(Unreadable.UNMARKABLE if number else Unreadable.RUBRIC, self._span(element)))
            if heading or number:
                self.clauses.append(Clause(ClauseKind.NOTE, (f"{number} {heading}",), self._span(element)))
        else:
            bare = all(name(one) in ("num", "heading") for one in element) and heading[-1:] in (".", ";", ":", ",")
            clause = Clause(
                ClauseKind.HEADING, ("" if bare else heading,), self._span(element), unit, number, 4, quoted
            )
            self.clauses.append(clause)
            if bare:
                self._paragraph(element, heading, quoted)
        self.below(element, 0, quoted)

    def _division(self, element: etree._Element, unit: str, quoted: int) -> None:
        number, heading = _number(element).removeprefix(unit).removeprefix(unit.upper()), _heading(element)
        if number and _NUMBER.fullmatch(number):
            level = 3 if unit == "Chapter" and _inside(element, "part") else 2
            if unit == "Part" and _inside(element, "chapter"):
                level = 3
            self.clauses.append(
                Clause(ClauseKind.HEADING, (heading,), self._span(element), unit, number, level, quoted)
            )
        elif heading:
            self._rubric(element)
        self.below(element, 0, quoted)

    def _container(self, element: etree._Element, role: str, level: int, quoted: int) -> None:
        if role == "schedule":
            number = child(element, "num")
            words = f"{squeezed(plain(number)) if number is not None else 'Schedule'} {_heading(element)}"
            self._annex_heading(element, words, quoted)
        elif role in ("signatures", "signatureBlock"):
            self.unread.append(Unread(Unreadable.CLOSING, self._span(element)))
            return
        elif _heading(element) and role not in ("definition",):
            self._rubric(element)
        self.below(element, level, quoted)

    def _rubric(self, element: etree._Element) -> None:
        words = _heading(element) or _without_signs(plain(element))
        self.unread.append(Unread(Unreadable.RUBRIC, self._span(element)))
        self.clauses.append(Clause(ClauseKind.NOTE, (words,), self._span(element)))

    def _item(self, element: etree._Element, level: int, quoted: int) -> None:
        """An item by its number; without number its words belong to what holds it."""
        number = _number(element)
        if not number:
            self.below(element, level, quoted)
            return
        own = 0 if _is_roman(element, number) else _level(number, level)
        if not own:
            reason = Unreadable.TOO_DEEP if level == 3 else Unreadable.UNMARKABLE
            self.unread.append(Unread(reason, self._span(element)))
            self._line(element, _typed(element), quoted)
            self.below(element, 4, quoted)
            return
        self.clauses.append(Clause(ClauseKind.ITEM, (), self._span(element), number=number, level=own, quoted=quoted))
        self.below(element, own, quoted)

    def _text(self, element: etree._Element, level: int, quoted: int, closing: bool) -> None:
        """Paragraphs; the first fills the item that is open, what lies too deep goes on in the words above."""
        for one in element if name(element) != "p" and len(element) and not element.text else (element,):
            if name(one) in ("blockList", "table", "tblock"):
                self.below(element, level, quoted)
                return
            words = plain(one)
            if words:
                if level == 4:
                    self._line(one, words, quoted)
                elif level and not closing and self._open(quoted):
                    self.clauses[-1] = replace(self.clauses[-1], lines=(words,))
                elif level == 3 or (level and closing):
                    self._line(one, words, quoted)
                else:
                    self._paragraph(one, words, quoted)
            for apart in set_apart(one):
                self._apart(apart, level, quoted)

    def _apart(self, element: etree._Element, level: int, quoted: int) -> None:
        kind = name(element)
        if kind == "quotedStructure":
            self.below(element, 0, quoted + 1)
        elif kind == "blockList":
            self.below(element, level, quoted)
        elif kind in ("table", "tblock"):
            self._table(element, quoted)
        else:
            self.unread.append(Unread(Unreadable.LEFT_OUT, self._span(element)))

    def _open(self, quoted: int) -> bool:
        """Whether the last clause is an item that waits for its words."""
        last = self.clauses[-1] if self.clauses else None
        return last is not None and last.kind is ClauseKind.ITEM and not last.lines and last.quoted == quoted

    def _line(self, element: etree._Element, words: str, quoted: int) -> None:
        """A line of its own in the clause before; a number that stands alone there takes the words beside it."""
        last = self.clauses[-1] if self.clauses else None
        if last is None or last.quoted != quoted or last.kind not in (ClauseKind.ITEM, ClauseKind.PARAGRAPH):
            self._paragraph(element, words, quoted)
            return
        lines = last.lines
        if lines and re.fullmatch(r"\(?\w{1,5}[.)]", lines[-1]):
            lines = (*lines[:-1], f"{lines[-1]} {words}")
        else:
            lines = (*lines, words)
        self.clauses[-1] = replace(last, lines=lines)

    def _paragraph(self, element: etree._Element, words: str, quoted: int) -> None:
        self.clauses.append(Clause(ClauseKind.PARAGRAPH, (words,), self._span(element), quoted=quoted))

    def _table(self, element: etree._Element, quoted: int) -> None:
        found = rows(element)
        if found:
            self.clauses.append(Clause(ClauseKind.TABLE, (), self._span(element), quoted=quoted, rows=found))
        else:
            self.unread.append(Unread(Unreadable.LEFT_OUT, self._span(element)))


def _typed(element: etree._Element) -> str:
    number = child(element, "num")
    return squeezed(plain(number)) if number is not None else ""


def _number(element: etree._Element) -> str:
    """The number of a unit without brackets, stops and quotation marks."""
    return _typed(element).strip('().[] “”"‘’\u2060—-').replace(" ", "")


def _is_roman(element: etree._Element, number: str) -> bool:
    """Whether an item stands in a list of small Roman numerals, for which the source form has no marker."""
    if not re.fullmatch(r"[ivxl]+", number):
        return False
    above = element.getparent()
    first = next((one for one in above if child(one, "num") is not None), None) if above is not None else None
    return first is not None and _number(first) == "i"


def _heading(element: etree._Element) -> str:
    heading = child(element, "heading")
    return _without_signs(plain(heading)) if heading is not None else ""


def _inside(element: etree._Element, wanted: str) -> bool:
    return any(name(above) == wanted for above in element.iterancestors())


def _level(number: str, above: int) -> int:
    """The level of a marker below an item of level `above`, 0 where the source form has none for it."""
    if number.replace(".", "").isdecimal():
        return above + 1 if above < 2 and not number.endswith(".") else 0
    return 3 if above < 3 and number.isalpha() and number.islower() and len(number) <= 2 and number.isascii() else 0

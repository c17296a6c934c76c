"""The words of elements, and what stands among them: quoted structures, tables, pictures, notes."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from orenk.exchange.outline import DEFINED

_SET_APART = frozenset({"quotedStructure", "table", "tblock", "blockList", "foreign", "img", "authorialNote"})


def name(element: etree._Element) -> str:
    """The name of an element without its namespace; "" for a comment or an instruction."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: etree._Element, wanted: str) -> etree._Element | None:
    return next((one for one in element if name(one) == wanted), None)


def squeezed(words: str) -> str:
    return " ".join(words.replace("\u2060", "").split())


def plain(element: etree._Element) -> str:
    """All the words of an element, quoted text in its quotation marks and defined terms between their signs."""
    return squeezed("".join(_words(element)))


def _words(element: etree._Element) -> Iterator[str]:
    kind = name(element)
    before, after = _around(element, kind)
    yield before
    yield element.text or ""
    for below in element:
        if name(below) and name(below) not in _SET_APART:
            yield from _words(below)
        yield below.tail or ""
    yield after


def _around(element: etree._Element, kind: str) -> tuple[str, str]:
    """The signs that an element stands for: the marks of a quotation, of a defined term, a break."""
    if kind in ("eol", "br"):
        return " ", ""
    quotes = {name.rpartition("}")[2]: value for name, value in element.attrib.items()}
    opened, closed = str(quotes.get("startQuote", "")), str(quotes.get("endQuote", ""))
    if kind == "def":
        return opened + DEFINED[0], DEFINED[1] + closed
    return (opened, closed) if kind == "quotedText" else ("", "")


def set_apart(element: etree._Element) -> Iterator[etree._Element]:
    """What stands among the words and is read by itself, the outermost first."""
    for below in element:
        if name(below) in _SET_APART:
            yield below
        else:
            yield from set_apart(below)


def rows(table: etree._Element) -> tuple[tuple[str, ...], ...]:
    """The cells of a table, each row filled up to the same number."""
    found = [
        tuple(plain(cell).replace(DEFINED[0], "").replace(DEFINED[1], "") for cell in row if name(cell) in ("td", "th"))
        for row in table.iter()
        if name(row) == "tr"
    ]
    width = max(map(len, found), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in found if row)

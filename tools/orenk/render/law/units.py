"""Units to HTML: numbers as typed, words escaped, eIds as anchors, the quiet links of citations, terms and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from orenk.model.nodes import ActText, MarkKind, Unit, UnitKind
from orenk.render.law.anchors import Anchor, Anchors
from orenk.render.law.naming import DIVISIONS, is_provision

_HEADINGS = re.compile("(</?h)([34])>")


def inline(words: str, anchors: Sequence[Anchor], defined: Sequence[tuple[int, int]]) -> str:
    """The words with their links and with `<dfn>` around what is defined here."""
    if not anchors and not defined:
        return escape(words, quote=False)
    out: list[str] = []
    at = 0
    for start, end in defined:
        inner = [anchor for anchor in anchors if start <= anchor.start and anchor.end <= end]
        anchors = [anchor for anchor in anchors if anchor.end <= start or end <= anchor.start]
        before = [anchor for anchor in anchors if at <= anchor.start and anchor.end <= start]
        out += (_linked(words, at, start, before), "<dfn>", _linked(words, start, end, inner), "</dfn>")
        at = end
    out.append(_linked(words, at, len(words), [anchor for anchor in anchors if anchor.start >= at]))
    return "".join(out)


def _linked(words: str, start: int, end: int, anchors: Iterable[Anchor]) -> str:
    out: list[str] = []
    for anchor in anchors:
        tip = f' data-tip="{anchor.tip}"' if anchor.tip else ""
        if anchor.tip.startswith("term-"):
            tip += f' aria-describedby="{anchor.tip}"'
        out += (
            escape(words[start : anchor.start], quote=False),
            f'<a class="{anchor.kind}" href="{escape(anchor.href)}"{tip}>',
            escape(words[anchor.start : anchor.end], quote=False),
            "</a>",
        )
        start = anchor.end
    out.append(escape(words[start:end], quote=False))
    return "".join(out)


class TextRenderer:
    """One language version of one act; the words of each unit are made once and used on every page they stand on."""

    def __init__(self, act: str, text: ActText, anchors: Anchors) -> None:
        self.act, self.text = act, text
        self._anchors = anchors
        self._words: dict[str, str] = {}
        self._articles: dict[str, str] = {}

    def words(self, unit: Unit) -> str:
        """A unit's own words as HTML, without its number and without what stands below it."""
        html = self._words.get(unit.eid)
        if html is None:
            defined = [
                (mark.span.start, mark.span.end) for mark in unit.marks if mark.kind is MarkKind.DEFINED
            ] if unit.marks else ()  # fmt: skip
            plain = unit.text.plain if unit.text else ""
            html = inline(plain, self._anchors.of(self.act, self.text.language, unit), defined)
            self._words[unit.eid] = html
        return html

    def provision(self, unit: Unit) -> str:
        """A provision on its own page: an article without its heading, a point with its number and words.

        In a chapter the headings of its articles are one level higher than in the whole act.
        """
        if unit.kind in DIVISIONS and not any(child.kind in DIVISIONS for child in unit.children):
            return _HEADINGS.sub(lambda tag: f"{tag[1]}{int(tag[2]) - 1}>", self.below(unit))
        if unit.kind is UnitKind.ARTICLE or unit.kind in DIVISIONS:
            return self.below(unit)
        out: list[str] = []
        self._plain(unit, out)
        return "".join(out)

    def below(self, unit: Unit) -> str:
        """Everything that stands below a unit: the body of an article or an annex."""
        html = self._articles.get(unit.eid)
        if html is None:
            out: list[str] = []
            for child in unit.children:
                self._unit(child, out)
            html = self._articles[unit.eid] = "".join(out)
        return html

    def whole(self) -> str:
        """The whole text, articles under `h3`, divisions under `h2`."""
        out: list[str] = []
        for root in self.text.roots:
            self._unit(root, out)
        return "".join(out)

    def _unit(self, unit: Unit, out: list[str]) -> None:
        kind = unit.kind
        if kind is UnitKind.ARTICLE or kind in DIVISIONS:
            self._headed(unit, out)
        elif kind is UnitKind.TABLE:
            out.append(self.table(unit))
        elif kind is UnitKind.QUOTATION:
            out.append(f'<blockquote class="law-quote" id="{unit.eid}">')
            out.extend(self.below(unit))
            out.append("</blockquote>")
        else:
            self._plain(unit, out)

    def _plain(self, unit: Unit, out: list[str]) -> None:
        """A part, point, sub-point, or an unmarked paragraph."""
        out.append(f'<div class="u u-{unit.kind.value}" id="{unit.eid}">')
        if unit.marker:
            there = f"\x01laws/{self.act}/{unit.eid}/" if is_provision(self.text, unit.eid) else f"#{unit.eid}"
            out.append(f'<a class="n" href="{there}">{escape(unit.marker, quote=False)}</a> ')
        out.append(f"<p>{self.words(unit)}</p>")
        for child in unit.children:
            self._unit(child, out)
        out.append("</div>")

    def _headed(self, unit: Unit, out: list[str]) -> None:
        article = unit.kind is UnitKind.ARTICLE
        level = "h4" if unit.eid in self.text.quoted else "h3" if article else "h2"
        name = "article" if article else "division"
        out.append(f'<section class="law-{name}" id="{unit.eid}"><{level}>')
        heading = self.heading(unit)
        own_page = unit.eid not in self.text.quoted
        out.append(f'<a href="\x01laws/{self.act}/{unit.eid}/">{heading}</a>' if own_page else heading)
        out.append(f"</{level}>")
        out.append(self.below(unit))
        out.append("</section>")

    def heading(self, unit: Unit) -> str:
        """Unit word and number as typed, then the words of the heading."""
        words = escape(unit.heading.plain, quote=False) if unit.heading else ""
        return f'<span class="law-number">{escape(unit.marker, quote=False)}</span> <span>{words}</span>'

    def table(self, unit: Unit) -> str:
        """A table of an annex; its first row is its head. It scrolls by itself where it is too wide."""
        rows = [
            "<tr>" + "".join(f"<{tag}>{escape(cell.plain, quote=False)}</{tag}>" for cell in row) + "</tr>"
            for tag, row in zip(("th", *("td",) * len(unit.rows)), unit.rows, strict=False)
        ]
        head, body = (rows[0], "".join(rows[1:])) if rows else ("", "")
        return (
            f'<div class="scroller" id="{unit.eid}" tabindex="0"><table class="plain-table"><thead>{head}</thead>'
            f"<tbody>{body}</tbody></table></div>"
        )


def on_this_page(act: str, html: str) -> str:
    """The same text with links to provisions of this act that lead to their place on the page that holds it whole."""
    return re.sub(rf'(<a class="(?:cite|term)" href=")\x01laws/{re.escape(act)}/(?:[^/"#]+/)?#', r"\1#", html)

"""Findings as pages list them: where, what, by which rule, in the words of the reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from hashlib import sha256

from markupsafe import Markup
from msgspec import Struct

from orenk.base.excerpt import excerpt
from orenk.base.span import Span
from orenk.model.naming import with_names
from orenk.render.law.tips import shortened
from orenk.render.page import HERE, ROOT
from orenk.render.publication.checked import Finding, Spot
from orenk.render.reader import PlaceLink, Reader

_ARMENIAN = re.compile("[Ա-֏]")
_AROUND = 90
"""So many characters of the line are quoted before and after the words."""
_NO_ID = re.compile(r"[^a-z0-9]+")
_FILE_LANGUAGE = re.compile(r"\.(hy|en|fr)\.md$")


class RuleLink(Struct, frozen=True):
    """The way to the page of a rule; `hreflang` is its language where that is not the reader's, else ""."""

    code: str
    name: str
    href: Markup
    hreflang: str = ""


class FindingLine(Struct, frozen=True, eq=False):
    """One finding in a list: `id` is its anchor on the page of findings, `act` "" where it stands in no act of ours.

    `eid` is the unit it was found in, `place` the provision to lead to, None where there is none; `file` the place in
    the sources. `words` are those found fault with, between what stands before and after in their line; `others` are
    the other places of it; `reason` is why it was accepted, empty where it is open.
    """

    id: str
    act: str
    eid: str
    severity: str
    message: str
    help: str
    words: tuple[Markup, Markup, Markup]
    place: PlaceLink | None
    file: str
    rule: RuleLink
    basis: str
    others: tuple[tuple[str, str], ...]
    stops: bool
    reason: Markup

    @property
    def href(self) -> Markup:
        """Where it stands among all findings."""
        return Markup(f"{HERE}findings/#{self.id}")


def rule_link(reader: Reader, name: str, code: str) -> RuleLink:
    """The page of a rule in the reader's language; in French the English one. What is no rule's is in the index."""
    page = reader.checked.rule(name)
    if page is None or not page.basis:
        return RuleLink(code, name, Markup(f"{HERE}rules/#{name}"))
    if reader.language in page.body:
        return RuleLink(code, name, Markup(f"{HERE}rules/{name}/"))
    return RuleLink(code, name, Markup(f"{ROOT}en/rules/{name}/"), "en")


def finding_lines(reader: Reader, found: Iterable[Finding]) -> list[FindingLine]:
    """The given findings, open and accepted alike, in their order."""
    return [_line(reader, one) for one in found]


def _anchor(one: Finding) -> str:
    """An anchor for a finding: its provision or file, its rule, and a sign of its words and place."""
    spot = one.spot
    place = f"{spot.act}--{spot.eid}" if spot.act else _NO_ID.sub("-", spot.path.lower())
    told = f"{spot.path}\0{spot.line}\0{spot.column}\0{spot.words}\0{one.message['en']}"
    return f"{place}--{one.code.lower()}--{sha256(told.encode()).hexdigest()[:8]}"


def _line(reader: Reader, one: Finding) -> FindingLine:
    page = reader.checked.rule(one.rule)
    spot = one.spot
    named = partial(with_names, reader.corpus, language=reader.language)
    return FindingLine(
        id=_anchor(one),
        act=spot.act if spot.act in reader.corpus.acts else "",
        eid=spot.eid,
        severity=one.severity,
        message=named(one.message[reader.language]),
        help=named(one.help.get(reader.language, "")),
        words=_quoted(reader, spot),
        place=reader.address(f"{spot.act}#{spot.eid}") if spot.eid else None,
        file=_file(spot),
        rule=rule_link(reader, one.rule, one.code),
        basis=reader.t(f"basis.{page.basis if page else ''}"),
        others=tuple((_file(other), named(said[reader.language])) for other, said in one.related),
        stops=one.stops,
        reason=_said(reader, one.accepted or ""),
    )


def _file(spot: Spot) -> str:
    return f"{spot.path}:{spot.line}:{spot.column}"


def _quoted(reader: Reader, spot: Spot) -> tuple[Markup, Markup, Markup]:
    """What stands before the words found fault with, the words, and what stands after, in their language."""
    source = reader.corpus.sources.get(spot.path)
    if source is None:
        return (Markup(""),) * 3
    start = source.line_starts()[spot.line - 1] + spot.column - 1
    line = excerpt(source, Span(start, start + len(spot.words))).shortened(_AROUND)
    written = _FILE_LANGUAGE.search(spot.path)
    language = written[1] if written else _language(line.words)
    return (
        reader.foreign(line.before, language),
        reader.foreign(shortened(line.words), language),
        reader.foreign(line.after, language),
    )


def _said(reader: Reader, words: str) -> Markup:
    return reader.foreign(words, _language(words)) if words else Markup("")


def _language(words: str) -> str:
    return "hy" if _ARMENIAN.search(words) else "en"

"""Definitions: what stands in bold, in a definitions article or as a short name («այսուհետ՝ …»)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.span import Origin
from orenk.language.lemmas import lemma_key
from orenk.model.links import Definition, Place
from orenk.model.nodes import ActText, Mark, MarkKind, Unit, UnitKind

_ARTICLE = {
    "hy": re.compile(r"հասկացություն", re.I),
    "en": re.compile(r"\b(?:definitions?|terms used|concepts used|interpretation)\b", re.I),
    "fr": re.compile(r"\b(?:définitions?|termes employés|notions employées)\b", re.I),
}
_SHORT = {
    "hy": re.compile(r"այսուհետ(?:և)?(?:\s+նաև)?\s*[՝`:]?\s*(?:նաև\s*[՝`:]?\s*)?[«\"]?\s*$", re.I),
    "en": re.compile(
        r"(?:\bherein(?:after|before)|\bhereafter|\bhenceforth|\bin this (?:law|act|code) referred to as)"
        r"(?:\s+(?:also|collectively|together|jointly|referred to|called|designated|as))*\s*[:,]?\s*(?:the\s+)?"
        r"[“\"«]?\s*(?:the\s+)?$|(?<=\()(?:together,?\s+)?the\s+[“\"«]?\s*$",
        re.I,
    ),
    "fr": re.compile(
        r"\bci-après(?:\s+(?:dénommée?s?|désignée?s?|appelée?s?|par|aussi|également))*\s*[:,]?\s*(?:l[ae]s?\s+|l['’])?[«“\"]?\s*"
        r"(?:l[ae]s?\s+|l['’])?$",
        re.I,
    ),
}  # fmt: skip
_SHORT_REACH = 80
"""How far before a short name its introduction is looked for, in characters."""
_SCOPE = {
    "hy": re.compile(r"սույն\s+(բաժնի|գլխի|հոդվածի|մասի|հավելվածի)\s+իմաստով", re.I),
    "en": re.compile(r"\b(?:for the purposes of|in) this (section|chapter|article|part|annex)\b", re.I),
    "fr": re.compile(r"\bau sens d[ue] (?:la |l['’])?présente? (section|chapitre|article|paragraphe|annexe)\b", re.I),
}
_SCOPE_KIND = {
    "բաժնի": UnitKind.SECTION, "գլխի": UnitKind.CHAPTER, "հոդվածի": UnitKind.ARTICLE, "մասի": UnitKind.PART,
    "հավելվածի": UnitKind.ANNEX, "section": UnitKind.SECTION, "chapter": UnitKind.CHAPTER, "article": UnitKind.ARTICLE,
    "part": UnitKind.PART, "annex": UnitKind.ANNEX, "chapitre": UnitKind.CHAPTER, "paragraphe": UnitKind.PART,
    "annexe": UnitKind.ANNEX,
}  # fmt: skip
_BEFORE_BRACKET = re.compile(r"([^().;։«»]+|«[^»]*»[^().;։«»]*)\(\s*(?:dénommée?s?|désignée?s?)?\s*$")
_AFTER_TERM = re.compile(
    r"\s*[»”\"]?\s*(?:\((?:այսուհետ|hereinafter|hereafter|ci-après)[^()]*\)\s*)?(?:[՝`:—–-]|\bmeans\b|\bdésigne(?:nt)?\b)?\s*"
)
_CONJUNCTION = re.compile(r"(?:and|or|և|եւ|կամ|ու|et|ou)\s+")


def definitions_of(act: str, text: ActText) -> Iterator[Definition]:
    """The definitions of one text, in its order; what stands in quotations defines nothing here."""
    for unit in text.order:
        if unit.text is None or not unit.marks or unit.eid in text.quoted:
            continue
        for mark in unit.marks:
            if mark.kind is MarkKind.DEFINED:
                yield _definition(act, text, unit, unit.text.plain, mark)


def in_definitions_article(text: ActText, eid: str) -> bool:
    """Whether a unit stands in an article whose heading announces definitions."""
    article = text.units[text.article_of(eid)]
    return article.heading is not None and bool(_ARTICLE[text.language].search(article.heading.plain))


def _definition(act: str, text: ActText, unit: Unit, plain: str, mark: Mark) -> Definition:
    assert unit.text is not None
    words = plain[mark.span.start : mark.span.end]
    place = Place(act, text.language, unit.eid, mark.span)
    before = plain[: mark.span.start]
    short = _SHORT[text.language].search(before, max(0, len(before) - _SHORT_REACH))
    return Definition(
        term=words,
        key=lemma_key(words, text.language),
        place=place,
        origin=Origin(text.path, unit.text.span(mark.span.start, mark.span.end)),
        scope=_scope(text, unit),
        text="" if short else plain[_AFTER_TERM.match(plain, mark.span.end).end() :],  # type: ignore[union-attr]
        article=not short and in_definitions_article(text, unit.eid),
        short_for=_long_form(before[: short.start()]) if short else "",
    )


def _long_form(before: str) -> str:
    """The words in front of the bracket that a short name stands for."""
    found = _BEFORE_BRACKET.search(before)
    words = found[1].strip() if found else before.rstrip(" (").strip()
    joined = _CONJUNCTION.match(words)
    return words[joined.end() :] if joined else words


def _scope(text: ActText, unit: Unit) -> str:
    """The eId of the unit that a definition says it holds for; "" for the whole act."""
    eid = unit.eid
    while eid:
        words = text.units[eid].text
        said = _SCOPE[text.language].search(words.plain) if words else None
        if said:
            return _enclosing(text, unit.eid, _SCOPE_KIND[said[1].lower()])
        eid = text.parents[eid]
    return ""


def _enclosing(text: ActText, eid: str, kind: UnitKind) -> str:
    while eid and text.units[eid].kind is not kind:
        eid = text.parents[eid]
    return eid

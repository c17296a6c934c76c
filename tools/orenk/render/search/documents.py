"""What can be found: articles, definitions, divisions, laws, terms, bodies, official acts, hand-written pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.nodes import Unit, UnitKind
from orenk.render.law.naming import text_for, unit_name, unit_path
from orenk.render.page import Entry

KINDS = ("provision", "definition", "division", "law", "term", "body", "official", "page")
"""The kinds of documents; a browser knows them by their place here."""

_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})
_BUCKETS = 6


class Passage(Struct, frozen=True):
    """The words of one unit. `eid` is empty for words that no unit holds; `more` is searched and not shown.

    `more` is in the language of the reader, which is not always that of the words.
    """

    eid: str
    words: str
    more: str = ""


class Document(Struct, frozen=True, eq=False):
    """One hit of a search: a page, or a definition in a page.

    `language` is that of its words, `reader` that of the index. `url` is the address from the root of the site;
    `heading` what the hit is called, `title` those of its words that are searched, with `more` in the reader's
    language; `buckets` gives for each passage which of at most six stretches of the document it stands in, -1 where
    it is a document by itself.
    """

    kind: str
    act: str
    language: str
    url: str
    heading: str
    title: str
    passages: tuple[Passage, ...]
    buckets: tuple[int, ...] = (0,)
    eid: str = ""
    reader: str = ""
    more: str = ""


def documents(corpus: Corpus, language: str, pages: Iterable[Entry] = ()) -> Iterator[Document]:
    """Everything that the search of one language finds, act by act, then the records, then the given pages."""
    for act in corpus.acts.values():
        yield from _law(corpus, act, language)
    yield from _records(corpus, language)
    for entry in pages:
        if entry.language == language:
            yield Document("page", "", language, entry.url, entry.title, entry.title, (Passage("", entry.words),))


def _law(corpus: Corpus, act: Act, language: str) -> Iterator[Document]:
    text = text_for(act, language)
    home, code = f"{language}/", text.language
    title = act.record.value.title.get(language).partition(" (")[0]
    summary = act.record.value.summary.get(language)
    yield Document(
        "law", act.id, language, f"{home}laws/{act.id}/", title, title,
        tuple(Passage("", words) for words in summary), (0,) * len(summary),
    )  # fmt: skip
    terms = _foreign_terms(corpus, act.id, code, language) if code != language else {}
    own_names = _own_names(corpus, act.id, language) if code != language else {}
    defined = _defined(corpus, act.id, code)
    for unit in _landings(text.roots):
        url = home + unit_path(text, act.id, unit.eid)
        name = unit_name(text, unit.eid)
        words = unit.heading.plain if unit.heading else ""
        heading = f"{name}. {words}" if words else name
        more = terms.get(unit.eid, "") if words else ""
        if _divides(unit):
            nothing = (Passage(unit.eid, ""),)
            yield Document("division", act.id, code, url, heading, words, nothing, (0,), unit.eid, language, more)
            continue
        passages, buckets = _passages(unit, terms, defined)
        yield Document("provision", act.id, code, url, heading, words, passages, buckets, unit.eid, language, more)
        for below in unit.walk():
            if below.eid in defined and below.text:
                term, name = defined[below.eid], own_names.get(below.eid, "")
                more = ", ".join(filter(None, (name, terms.get(below.eid, ""))))
                yield Document(
                    "definition", act.id, code, home + unit_path(text, act.id, below.eid),
                    f"{term}, {unit_name(text, below.eid)}", term, (Passage(below.eid, below.text.plain, more),), (0,),
                    below.eid, language, name,
                )  # fmt: skip


def _landings(units: Iterable[Unit]) -> Iterator[Unit]:
    """Articles, the points of annexes, and what stands outside of both, as a reader opens them."""
    for unit in units:
        yield unit
        if _divides(unit):
            yield from _landings(unit.children)


def _divides(unit: Unit) -> bool:
    """Whether a unit only holds together provisions that a reader opens one by one."""
    return unit.kind in _DIVISIONS or (unit.kind is UnitKind.ANNEX and bool(unit.children))


def _passages(
    article: Unit, terms: Mapping[str, str], defined: Mapping[str, str]
) -> tuple[tuple[Passage, ...], tuple[int, ...]]:
    """The units of an article with words of their own, in order; a definition is a document by itself."""
    passages, buckets = [], []
    many = len(article.children)
    if article.text:
        passages.append(Passage(article.eid, article.text.plain, terms.get(article.eid, "")))
        buckets.append(0)
    for place, child in enumerate(article.children):
        for unit in child.walk():
            words = unit.text.plain if unit.text else " ".join(cell.plain for row in unit.rows for cell in row)
            if unit.heading and unit.heading.plain:
                words = f"{unit.heading.plain} {words}"
            if words:
                passages.append(Passage(unit.eid, words, terms.get(unit.eid, "")))
                own = place * _BUCKETS // many if many > _BUCKETS else place
                buckets.append(-1 if unit.eid in defined else own)
    return tuple(passages), tuple(buckets)


def _defined(corpus: Corpus, act: str, language: str) -> dict[str, str]:
    """The term that each unit of a definitions article defines."""
    found: dict[str, str] = {}
    for definition in corpus.definitions:
        place = definition.place
        if definition.article and place.act == act and place.language == language:
            found.setdefault(place.eid, definition.term)
    return found


def _own_names(corpus: Corpus, act: str, language: str) -> dict[str, str]:
    """For each definition the name, in the reader's language, of the term that it defines."""
    return {
        address.partition("#")[2]: term.value.term.own(language) or ""
        for term in corpus.terms.values()
        for address in term.value.defined
        if address.partition("#")[0] == act
    }


def _foreign_terms(corpus: Corpus, act: str, written: str, language: str) -> dict[str, str]:
    """For each unit of a text in another language, the reader's names of the terms and bodies it uses."""
    names: dict[str, dict[str, None]] = {}
    for uses, records in ((corpus.term_uses, corpus.terms), (corpus.body_uses, corpus.bodies)):
        for use in uses:
            if use.place.act == act and use.place.language == written and use.name in records:
                value = records[use.name].value
                name: Localized = value.term if hasattr(value, "term") else value.name
                if own := name.own(language):
                    names.setdefault(use.place.eid, {})[own] = None
    return {eid: ", ".join(found) for eid, found in names.items()}


def _records(corpus: Corpus, language: str) -> Iterator[Document]:
    home = f"{language}/"
    for term in corpus.terms.values():
        code, name = term.value.term.resolve(language)
        said = term.value.definition.own(code) if term.value.definition else None
        yield _record("term", code, f"{home}glossary/{term.id}/", name, said or "")
    for body in corpus.bodies.values():
        code, name = body.value.name.resolve(language)
        more = " ".join((*body.value.short.get(code), *body.value.forms.get(code)))
        yield _record("body", code, f"{home}bodies/{body.id}/", name, body.value.role.own(code) or "", more)
    for act in corpus.official.values():
        code, name = act.value.title.resolve(language)
        more = " ".join((act.value.number or "", *act.value.short.get(code)))
        yield _record("official", code, f"{home}official/{act.id}/", name, act.value.summary.own(code) or "", more)


def _record(kind: str, language: str, url: str, name: str, words: str, more: str = "") -> Document:
    return Document(kind, "", language, url, name, name, (Passage("", words, more),), reader=language)

"""The glossary: its list in alphabetical order, and one page for each term with definition and uses."""

from __future__ import annotations

from itertools import groupby

from orenk.language.collation import initial, sort_key
from orenk.model.records import Record, TermRecord
from orenk.render.law.tips import shortened
from orenk.render.page import Page, Pages
from orenk.render.pages.registry.definitions import in_acts
from orenk.render.reader import PlaceLink, Reader


def pages(reader: Reader) -> Pages:
    ordered = _ordered(reader)
    groups = [(letter, list(terms)) for letter, terms in groupby(ordered, lambda term: _letter(reader, term))]
    body = reader.html("glossary.html", groups=groups, count=len(ordered))
    yield reader.page(
        "glossary", "glossary/", reader.t("section.glossary"), body, section="glossary",
        description=reader.t("glossary.lead"),
    )  # fmt: skip
    for term in ordered:
        yield reader.plan(f"glossary/{term.id}/", _page, term)


def _ordered(reader: Reader) -> list[Record[TermRecord]]:
    """All terms in the alphabetical order of the reader's language."""
    return sorted(
        reader.corpus.terms.values(),
        key=lambda term: sort_key(term.value.term.get(reader.language), reader.language),
    )  # fmt: skip


def _letter(reader: Reader, term: Record[TermRecord]) -> str:
    return initial(term.value.term.get(reader.language), reader.language)


def _page(reader: Reader, record: Record[TermRecord]) -> Page:
    term = record.value
    name = term.term.get(reader.language)
    body = reader.html(
        "term.html",
        id=record.id,
        term=term,
        defined=_defined(reader, term),
        acts=in_acts(reader, record.id),
        broader=[reader.corpus.terms[other] for other in term.broader if other in reader.corpus.terms],
        related=[reader.corpus.terms[other] for other in term.related if other in reader.corpus.terms],
        sources=reader.sources(term.sources),
    )
    return reader.page(
        "term", f"glossary/{record.id}/", name, body, section="glossary",
        description=shortened(f"{name}: {term.definition.get(reader.language)}" if term.definition else name),
    )  # fmt: skip


def _defined(reader: Reader, term: TermRecord) -> list[PlaceLink]:
    return list(filter(None, map(reader.address, term.defined)))

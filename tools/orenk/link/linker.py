"""The linker: syntax trees in, the Corpus out. Its passes stand here in their order; none writes back into a tree.

records → structure → definitions → operations → citations → terms and bodies → deadlines → backlinks
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeVar

from msgspec import Struct

from orenk.base.diagnostic import Diagnostic
from orenk.base.source import Source
from orenk.language import language
from orenk.language.lemmas import lemma_key
from orenk.link.amending import Amendments, amendments_of, told
from orenk.link.citations import CitationContext, citations_of
from orenk.link.deadlines import deadlines_of
from orenk.link.decoding.suppressions import suppressions_of
from orenk.link.definitions import definitions_of
from orenk.link.recognition import NameBook, uses_of
from orenk.link.shelves import Shelves, shelve
from orenk.link.structure import DECISION_LEVELS, LAW_LEVELS, structure
from orenk.model.corpus import Act, Backlinks, Corpus
from orenk.model.fields import Localized
from orenk.model.links import Citation, Definition, Use
from orenk.model.nodes import ActText
from orenk.syntax.nodes import Document
from orenk.syntax.record_tree import RecordTree

T = TypeVar("T")


class Parsed(Struct, frozen=True, eq=False):
    """Everything as it was written: sources by path, and the trees of law texts and records."""

    sources: Mapping[str, Source]
    documents: Mapping[str, Document]
    records: Mapping[str, RecordTree]


def link(parsed: Parsed) -> tuple[Corpus, list[Diagnostic]]:
    """The meaning of the whole base, and what is wrong with its records."""
    shelves = shelve(parsed.records, parsed.sources)
    acts = _acts(parsed.documents, shelves)
    definitions = tuple(chain.from_iterable(_each(acts, definitions_of)))
    context = CitationContext.of(acts, shelves.official, definitions)
    amendments = _amending(acts, context)
    citations = _citations(acts, told(context, amendments))
    terms, bodies = _uses(acts, shelves, definitions)
    deadlines = tuple(chain.from_iterable(_each(acts, deadlines_of)))
    corpus = Corpus(
        sources=parsed.sources,
        package=shelves.package,
        acts=acts,
        official=shelves.official,
        terms=shelves.terms,
        bodies=shelves.bodies,
        references=shelves.references,
        programme=shelves.programme(),
        citations=citations,
        definitions=definitions,
        operations=tuple(chain.from_iterable(one.operations for one in amendments)),
        term_uses=terms,
        body_uses=bodies,
        deadlines=deadlines,
        backlinks=_backlinks(citations, terms, bodies),
        suppressions=(
            *(allow for act in acts.values() for text in act.texts.values() for allow in text.suppressions),
            *(allow for tree in parsed.records.values() for allow in suppressions_of(tree, parsed.sources[tree.path])),
        ),
        departures=shelves.departures,
    )
    return corpus, shelves.problems


def _each(acts: Mapping[str, Act], read: Callable[[str, ActText], Iterable[T]]) -> Iterator[Iterable[T]]:
    """What `read(act, text)` finds in each text, in order."""
    return (read(act.id, text) for act in acts.values() for text in act.texts.values())


def _acts(documents: Mapping[str, Document], shelves: Shelves) -> dict[str, Act]:
    """Acts with their texts; a folder whose card cannot be read still has its texts read by the linker's callers."""
    by_act: dict[str, dict[str, ActText]] = defaultdict(dict)
    for path, document in documents.items():
        parts = path.split("/")
        if len(parts) != 3 or parts[1] not in shelves.laws:
            continue
        kind = shelves.laws[parts[1]].value.kind
        levels = DECISION_LEVELS if kind == "government-decision" else LAW_LEVELS
        by_act[parts[1]][document.language] = structure(document, language(document.language), levels)
    leading = shelves.package.leading
    acts = {}
    for id, record in shelves.laws.items():
        texts = by_act.get(id)
        if texts:
            first = leading if leading in texts else next(iter(texts))
            ordered = {code: texts[code] for code in sorted(texts, key=lambda code: code != first)}
            acts[id] = Act(
                id,
                record,
                first,
                ordered,
                shelves.powers.get(id, ()),
                shelves.waivers.get(id, ()),
                {code: record for (act, code), record in shelves.translations.items() if act == id},
                shelves.changes.get(id, ()),
            )
    return acts


def _amending(acts: Mapping[str, Act], context: CitationContext) -> list[Amendments]:
    """What the amending acts order: read before citations, which resolve quoted text in the act it goes into."""
    return [amendments_of(act, text, context) for act in acts.values() for text in act.texts.values()]


def _citations(acts: Mapping[str, Act], context: CitationContext) -> tuple[Citation, ...]:
    return tuple(chain.from_iterable(_each(acts, lambda act, text: citations_of(text, act, context))))


def _uses(
    acts: Mapping[str, Act], shelves: Shelves, definitions: tuple[Definition, ...]
) -> tuple[tuple[Use, ...], tuple[Use, ...]]:
    """Uses of terms and of bodies, registry names first, then what each act defines for itself."""
    written = sorted({code for act in acts.values() for code in act.texts})
    books = {code: _registry(code, shelves) for code in written}
    terms: list[Use] = []
    bodies: list[Use] = []
    for act in acts.values():
        for code, text in act.texts.items():
            book = books[code].extended()
            for definition in definitions:
                if definition.place.act == act.id and definition.place.language == code:
                    for id, is_body in sorted(_defined_names(definition, book)):
                        book.add(definition.term, id, body=is_body, definition=definition)
            for use, name in uses_of(act.id, text, book):
                (bodies if name.body else terms).append(use)
    return tuple(terms), tuple(bodies)


def _registry(code: str, shelves: Shelves) -> NameBook:
    """The names of terms and bodies in one language; where both claim a name, it is the term's, which is defined."""
    book = NameBook(code)
    for id, term in shelves.terms.items():
        for words in _names(term.value.term, code, term.value.forms.get(code)):
            book.add(words, id, body=False)
    for id, body in shelves.bodies.items():
        names = (*body.value.short.get(code), *body.value.forms.get(code))
        for words in _names(body.value.name, code, names):
            book.add(words, id, body=True)
    return book


def _names(name: Localized, code: str, more: Iterable[str]) -> list[str]:
    own = name.own(code)
    return [*([own] if own else []), *more]


def _defined_names(definition: Definition, book: NameBook) -> set[tuple[str, bool]]:
    """Whom a definition of an act names: the body or term of the registry that it is short for, or itself.

    "The advisory board at the Commission (hereinafter: the Board)" is not the Commission: where the short name's own
    word stands in the long form, the name that ends there must have it.
    """
    known = book.ending(definition.short_for) if definition.short_for else []
    own = definition.key[-1:]
    if known and set(own) - set(known[0].key) and set(own) & set(lemma_key(definition.short_for, book.language)):
        known = []
    known = known or book.exact(definition.key)
    return {(name.id, name.body) for name in known} or {(" ".join(definition.key), False)}


def _backlinks(citations: Iterable[Citation], terms: Iterable[Use], bodies: Iterable[Use]) -> Backlinks:
    cited: dict[str, list[Citation]] = defaultdict(list)
    for citation in citations:
        for address in citation.addresses or ((citation.act,) if citation.act else ()):
            cited[address].append(citation)
    return Backlinks({address: tuple(found) for address, found in cited.items()}, _by_name(terms), _by_name(bodies))


def _by_name(uses: Iterable[Use]) -> dict[str, tuple[Use, ...]]:
    by_name: dict[str, list[Use]] = defaultdict(list)
    for use in uses:
        by_name[use.name].append(use)
    return {name: tuple(found) for name, found in by_name.items()}

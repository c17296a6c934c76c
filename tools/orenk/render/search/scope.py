"""What a search can be narrowed by: kinds and acts of documents, stages of acts, bodies named or empowered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from orenk.model.corpus import Corpus
from orenk.render.search.coding import number
from orenk.render.search.documents import KINDS, Document
from orenk.render.words import word


def groups(found: Sequence[Document]) -> list[list[object]]:
    """Runs of documents of one act, kind and language: kind, act, language, length."""
    runs = groupby(found, key=lambda document: (KINDS.index(document.kind), document.act, document.language))
    return [[kind, act, language, sum(1 for _ in run)] for (kind, act, language), run in runs]


def acts(corpus: Corpus, language: str) -> dict[str, list[str]]:
    """By act its title, its stage, the stage in words, and its titles in all languages, by which it is cited."""
    found = {}
    for act in corpus.acts.values():
        law = act.record.value
        titles = [title.partition(" (")[0] for _, title in law.title]
        own = law.title.get(language).partition(" (")[0]
        found[act.id] = [own, law.stage, word(f"stage.{law.stage}", language), " ".join(titles)]
    return found


def bodies(corpus: Corpus, language: str, found: Sequence[Document]) -> dict[str, list[str]]:
    """By body its name and the documents that name it or hold a power of it, as coded gaps."""
    places = {(document.act, document.eid): place for place, document in enumerate(found) if document.eid}
    named: dict[str, set[int]] = {}
    for body, act, eid in _mentions(corpus):
        parts = eid.split("__")
        above = ((act, "__".join(parts[: count + 1])) for count in range(len(parts)))
        named.setdefault(body, set()).update(places[key] for key in above if key in places)
    return {
        body: [corpus.bodies[body].value.name.get(language), _gaps(sorted(documents))]
        for body, documents in sorted(named.items())
        if documents and body in corpus.bodies
    }


def _mentions(corpus: Corpus) -> Iterator[tuple[str, str, str]]:
    """Body, act and eId of each use of a body's name and of each power."""
    for use in corpus.body_uses:
        yield use.name, use.place.act, use.place.eid
    for act in corpus.acts.values():
        for power in act.powers:
            yield power.value.body, act.id, power.value.at


def _gaps(documents: Sequence[int]) -> str:
    return "".join(
        number(place - before) for before, place in zip([0, *documents[:-1]], documents, strict=True)
    )  # fmt: skip

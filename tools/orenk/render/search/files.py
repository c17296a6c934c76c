"""The index of each language, cut into script files small enough to be loaded for one search."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import TypeVar

from orenk.language.inflection.suffixes import suffixes
from orenk.model.corpus import Corpus
from orenk.render.page import Entry
from orenk.render.search.aliases import aliases
from orenk.render.search.coding import base36, front_coded, number
from orenk.render.search.documents import KINDS, Document, documents
from orenk.render.search.postings import Postings, Vocabulary
from orenk.render.search.scope import acts, bodies, groups
from orenk.render.search.words import STOP_WORDS, interface, units

T = TypeVar("T")

LANGUAGES = ("hy", "en", "fr")
_LEXICON_BYTES, _POSTING_BYTES, _TEXT_BYTES = 9_000, 5_000, 6_000


def search_files(corpus: Corpus, pages: Iterable[Entry] = ()) -> dict[str, str]:
    """The files of the index by their path from the root of the site.

    `pages` are the hand-written pages. The same corpus gives the same bytes.
    """
    written = tuple(pages)
    files: dict[str, str] = {}
    for language in LANGUAGES:
        files.update(index(corpus, language, tuple(documents(corpus, language, written))))
    return files


def index(corpus: Corpus, language: str, found: Sequence[Document]) -> dict[str, str]:
    """The files of one language: lexicon, postings, texts, and `index.js`, which says what stands in which."""
    vocabulary = Vocabulary()
    postings = Postings(vocabulary, found)
    order = sorted(vocabulary.places)
    rank = {vocabulary.places[key]: lemma for lemma, key in enumerate(order)}
    shards: dict[str, object] = {}
    lexicon = [
        (form, ".".join(base36(lemma) for lemma in sorted(rank[place] for place in places)))
        for form, places in sorted(vocabulary.forms.items())
    ]
    synonyms = [
        (phrase, [[rank[place] for place in lemmas] for lemmas in meanings])
        for phrase, meanings in aliases(corpus, language, vocabulary)
    ]
    heads = {
        "lexicon": _lexicon(lexicon, synonyms, shards),
        "postings": _postings([postings.coded(vocabulary.places[key]) for key in order], shards),
        "texts": _texts(found, shards),
    }
    shards["keys"] = _keys(postings)
    shards["bodies"] = bodies(corpus, language, found)
    texts = {
        f"assets/search/{language}/{name}.js": _script(f"{language}/{name}", value) for name, value in shards.items()
    }
    version = sha256("".join(texts.values()).encode()).hexdigest()[:10]
    manifest = {
        **heads, "version": version, "size": len(found), "kinds": KINDS,
        "groups": groups(found), "acts": acts(corpus, language), "endings": suffixes(language),
        "stop": STOP_WORDS, "words": interface(language),
        "units": units(sorted({one.language for one in found})),
    }  # fmt: skip
    return {f"assets/search/{language}/index.js": _script(f"{language}/index", manifest), **texts}


def _script(name: str, value: object) -> str:
    return f'orenkSearch.add("{name}",{json.dumps(value, ensure_ascii=False, separators=(",", ":"))})\n'


def _lexicon(
    lexicon: list[tuple[str, str]], synonyms: list[tuple[str, list[list[int]]]], shards: dict[str, object]
) -> list[str]:
    """Forms in their order, with the synonyms that hold a word of the same stretch; the first form of each shard."""
    words = sorted({form for form, _ in lexicon} | {word for phrase, _ in synonyms for word in phrase.split()})
    numbers = dict(lexicon)
    by_word: dict[str, list[int]] = {}
    for place, (phrase, _) in enumerate(synonyms):
        for part in phrase.split():
            by_word.setdefault(part, []).append(place)
    sizes = [2 * len(phrase) + 6 * sum(map(len, meanings)) for phrase, meanings in synonyms]
    weights = {part: sum([sizes[place] for place in places]) // 2 for part, places in by_word.items()}
    firsts = []
    for count, stretch in enumerate(_cut(words, _LEXICON_BYTES, lambda form: 2 * len(form) + weights.get(form, 0))):
        held = sorted({place for form in stretch for place in by_word.get(form, ())})
        shards[f"w{count}"] = [
            front_coded((form, numbers.get(form, "")) for form in stretch),
            [[synonyms[place][0], *synonyms[place][1]] for place in held],
        ]
        firsts.append(stretch[0])
    return firsts


def _postings(coded: list[str], shards: dict[str, object]) -> list[int]:
    firsts, start = [], 0
    for count, stretch in enumerate(_cut(coded, _POSTING_BYTES, lambda signs: len(signs) + 3)):
        shards[f"p{count}"] = stretch
        firsts.append(start)
        start += len(stretch)
    return firsts


def _texts(found: Sequence[Document], shards: dict[str, object]) -> str:
    """The words of the documents; how many documents stand in each shard, as coded numbers."""
    lengths = []
    for count, stretch in enumerate(_cut(found, _TEXT_BYTES, _weight)):
        shards[f"t{count}"] = [_row(document) for document in stretch]
        lengths.append(number(len(stretch)))
    return "".join(lengths)


def _weight(document: Document) -> int:
    return 100 + sum([2 * len(passage.words) for passage in document.passages])


def _row(document: Document) -> list[object]:
    title = f"{document.title} {document.more}".rstrip()
    passages = [[one.eid, one.words, *([one.more] if one.more else [])] for one in document.passages]
    return [document.url, document.heading, title, document.language, document.eid, passages]


def _keys(postings: Postings) -> str:
    """Where the documents of a unit stand, by eId, as gaps: what a typed citation leads to."""
    return front_coded(
        (eid, ".".join(base36(place - before) for before, place in zip([0, *places], places, strict=False)))
        for eid, places in sorted(postings.keys.items())
    )


def _cut(items: Iterable[T], limit: int, size: Callable[[T], int]) -> Iterator[list[T]]:
    """Stretches of about `limit` bytes; a larger item stands alone."""
    stretch: list[T] = []
    weight = 0
    for item in items:
        if stretch and weight + size(item) > limit:
            yield stretch
            stretch, weight = [], 0
        stretch.append(item)
        weight += size(item)
    if stretch:
        yield stretch

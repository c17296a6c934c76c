"""Other words for what the texts say: synonyms, words to avoid, short names, names in the other languages."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.model.corpus import Corpus
from orenk.model.fields import Localized, Variants
from orenk.render.search.postings import Vocabulary, tokens
from orenk.render.search.words import STOP_WORDS

_LONGEST = 8


def aliases(corpus: Corpus, language: str, vocabulary: Vocabulary) -> list[tuple[str, tuple[int, ...]]]:
    """Phrases and the lemmas they stand for, sorted; each phrase by its forms and by its lemmas."""
    found: dict[str, tuple[int, ...]] = {}
    for name, others in _names(corpus):
        code, words = name.resolve(language)
        target = vocabulary.known(tokens(words), code)
        if target is None:
            continue
        for other_code, other in others:
            for phrase in _phrases(other, other_code):
                if phrase and len(phrase.split()) <= _LONGEST:
                    found.setdefault(phrase, tuple(dict.fromkeys(target)))
    return sorted(
        (phrase, target)
        for phrase, target in found.items()
        if vocabulary.known(phrase.split(), language) != [*target]
    )  # fmt: skip


def _phrases(words: str, language: str) -> set[str]:
    kept = [word for word in tokens(words) if (len(word) > 1 or word.isdigit()) and fold(word) not in STOP_WORDS]
    return {" ".join(map(fold, kept)), " ".join(lemma(word, language) for word in kept)}


def _names(corpus: Corpus) -> Iterator[tuple[Localized, list[tuple[str, str]]]]:
    """Each name with what else it is called, by language."""
    for term in corpus.terms.values():
        value = term.value
        yield value.term, [*value.term, *_variants(value.forms), *_variants(value.use_instead_of)]
    for body in corpus.bodies.values():
        yield body.value.name, [*body.value.name, *_variants(body.value.short), *_variants(body.value.forms)]
    for act in corpus.official.values():
        yield act.value.title, [*act.value.title, *_variants(act.value.short)]


def _variants(variants: Variants) -> list[tuple[str, str]]:
    return list(variants)

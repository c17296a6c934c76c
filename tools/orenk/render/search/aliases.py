"""Other words for what the texts say: synonyms, words to avoid, short names, names in the other languages."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.model.corpus import Corpus
from orenk.model.fields import Localized
from orenk.render.law.naming import text_for
from orenk.render.search.everyday import EVERYDAY
from orenk.render.search.postings import Vocabulary, tokens
from orenk.render.search.words import STOP_WORDS

LANGUAGES = ("hy", "en", "fr")
_LONGEST = 8
_MOST = 3
"""Other words for one phrase that a question is tried with."""

Lemmas = tuple[int, ...]


class _Named(Struct, frozen=True):
    """What one thing is called, as language and words: `used` may stand in the texts, `avoided` should not.

    The words that are likeliest to stand there come first; `name` is before them all.
    """

    used: tuple[tuple[str, str], ...]
    avoided: tuple[tuple[str, str], ...] = ()
    name: Localized | None = None

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        return (*self.used, *self.avoided)


def aliases(corpus: Corpus, language: str, vocabulary: Vocabulary) -> list[tuple[str, tuple[Lemmas, ...]]]:
    """Phrases and the lemmas that may be meant, the likeliest first, sorted; each phrase by its forms and its lemmas.

    An empty first meaning says that the phrase is itself what the texts say, and the rest other words for it.
    """
    texts = {text_for(act, language).language for act in corpus.acts.values()}
    written = texts | {language}
    found: dict[str, dict[Lemmas, None]] = {}
    for named in (*_names(corpus), *_everyday(texts, written, vocabulary)):
        targets = _targets(named, language, written, vocabulary)
        for code, words in named.said:
            for phrase in _phrases(words, code) if targets else ():
                if phrase and len(phrase.split()) <= _LONGEST:
                    found.setdefault(phrase, {}).update(dict.fromkeys(targets))
    read = ((phrase, _meanings(phrase, [*targets], language, vocabulary)) for phrase, targets in found.items())
    return sorted((phrase, meanings) for phrase, meanings in read if meanings)


def _everyday(texts: set[str], written: set[str], vocabulary: Vocabulary) -> Iterator[_Named]:
    """Everyday words that the texts have not, with those they have; a word that they have means itself."""
    for row in EVERYDAY:
        words = [(code, one) for code, said in zip(LANGUAGES, row, strict=True) for one in said.split(", ")]
        here = [(code, one) for code, one in words if code in written]
        own = {(code, one) for code, one in here if code in texts and " " not in one and vocabulary.known([one], code)}
        for pair in here:
            if pair not in own:
                yield _Named(tuple(one for one in here if one in own or " " in one[1]), (pair,))


def _targets(named: _Named, language: str, written: set[str], vocabulary: Vocabulary) -> list[Lemmas]:
    """The lemmas of the name and of other words for it that the texts hold, none of them inside another."""
    found: list[Lemmas] = []
    used = ((code, other) for code, other in named.used if code in written)
    for code, words in (*((named.name.resolve(language),) if named.name else ()), *used):
        known = vocabulary.known(tokens(words), code)
        if known and not any(set(target) <= set(known) for target in found):
            found.append(tuple(dict.fromkeys(known)))
    return found


def _meanings(phrase: str, targets: list[Lemmas], language: str, vocabulary: Vocabulary) -> tuple[Lemmas, ...]:
    own = set(vocabulary.known(phrase.split(), language) or ())
    others = [target for target in targets if not own or not own <= set(target)][:_MOST]
    return ((), *others) if others and len(others) < len(targets) else tuple(others)


def _phrases(words: str, language: str) -> set[str]:
    kept = [word for word in tokens(words) if (len(word) > 1 or word.isdigit()) and fold(word) not in STOP_WORDS]
    return {" ".join(map(fold, kept)), " ".join(lemma(word, language) for word in kept)}


def _names(corpus: Corpus) -> Iterator[_Named]:
    for term in corpus.terms.values():
        value = term.value
        yield _Named((*value.term, *value.forms), tuple(value.use_instead_of), value.term)
    for body in corpus.bodies.values():
        yield _Named((*body.value.name, *body.value.short, *body.value.forms), name=body.value.name)
    for act in corpus.official.values():
        yield _Named((*act.value.title, *act.value.short), name=act.value.title)

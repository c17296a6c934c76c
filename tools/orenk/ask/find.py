"""From what a person types to what is meant: a body, a term, a provision, or the nearest that there is."""

from __future__ import annotations

import re
from typing import TypeAlias

from msgspec import Struct

from orenk.language import CODES
from orenk.language.lemmas import lemma_key
from orenk.language.text import fold
from orenk.lint.records.nearest import nearest
from orenk.lint.records.places import units_at
from orenk.model.corpus import Corpus

Names: TypeAlias = dict[str, list[tuple[str, str]]]
"""What each id is called: language and words."""


class Found(Struct, frozen=True):
    """What was meant (ids or addresses; none, one or several), and the nearest where nothing was."""

    ids: tuple[str, ...]
    near: str | None = None

    @property
    def id(self) -> str:
        return self.ids[0]


def find_body(corpus: Corpus, words: str) -> Found:
    """The body of this id, name, short name or form, in any language and inflection."""
    return _find(words, _body_names(corpus))


def find_term(corpus: Corpus, words: str) -> Found:
    """The term of this id, name or form; a body of that name too; or a term that an act defines for itself."""
    names = _body_names(corpus)
    for id, term in corpus.terms.items():
        names.setdefault(id, []).extend((*term.value.term, *term.value.forms))
    for one in corpus.definitions:
        names.setdefault(" ".join(one.key), []).append((one.place.language, one.term))
    used = corpus.backlinks.terms.keys() | corpus.backlinks.bodies.keys() | corpus.terms.keys()
    return _find(words, {id: told for id, told in names.items() if id in used})


def _body_names(corpus: Corpus) -> Names:
    """What bodies are called in their records, and in the texts («Հանձնաժողով», where an act defines it so)."""
    names = {id: [*record.value.name, *record.value.short, *record.value.forms] for id, record in corpus.bodies.items()}
    for id, found in corpus.backlinks.bodies.items():
        names.setdefault(id, []).extend({(use.place.language, use.words): None for use in found})
    return names


def _find(words: str, names: Names) -> Found:
    if words in names:
        return Found((words,))
    wanted = fold(words.strip())
    written = tuple(id for id, told in names.items() if any(fold(name) == wanted for _, name in told))
    if written:
        return Found(written)
    keys = {code: lemma_key(words, code) for code in CODES}
    inflected = tuple(
        id
        for id, told in names.items()
        if any(keys[code] and lemma_key(name, code) == keys[code] for code, name in told)
    )
    if inflected:
        return Found(inflected)
    said = {id: id for id in names} | {fold(name): name for told in names.values() for _, name in told}
    near = nearest(wanted, said)
    return Found((), said[near] if near is not None else None)


def find_provisions(corpus: Corpus, words: str) -> Found:
    """The addresses that `act`, `act#eId` or `act#citation in words` names."""
    act, sign, rest = words.strip().partition("#")
    if act.startswith("act:"):
        known = act[4:] in corpus.official
        near = None if known else nearest(act[4:], corpus.official)
        return Found((words.strip(),) if known else (), f"act:{near}" if near else None)
    if act not in corpus.acts:
        near = nearest(act, corpus.acts)
        return Found((), f"{near}{sign}{rest}" if near else None)
    if not rest:
        return Found((act,))
    found = units_at(corpus, act, f"{act}#{rest}")
    if found:
        return Found(found)
    eids = {eid for text in corpus.acts[act].texts.values() for eid in text.units}
    near = nearest(rest, eids) if re.fullmatch(r"[a-z0-9_-]+", rest) else None
    return Found((), f"{act}#{near}" if near else None)

"""Shape: what the `at:` of a record means: an eId, an address, or a citation in words."""

from __future__ import annotations

import re

from orenk.link.citations.provisions import follow
from orenk.link.reading import read_citations
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText
from orenk.model.records import OfficialAct, Record

_EID = re.compile(r"[a-z]+(?:_[0-9a-z-]+)*(?:__[a-z]+(?:_[0-9a-z-]+)*)*")


def units_at(corpus: Corpus, act: str, at: str) -> tuple[str, ...]:
    """The addresses (`act#eId`) at which a record of `act` stands; none where there is no such place."""
    if at.startswith("act:"):
        return (at,) if known_official(corpus, at) else ()
    owner, sign, eid = at.partition("#")
    if not sign:
        owner, eid = (at, "") if at in corpus.acts and not _in_act(corpus, act, at) else (act, at)
    if owner not in corpus.acts:
        return ()
    if not eid:
        return (f"{owner}#",)
    if _EID.fullmatch(eid):
        return (f"{owner}#{eid}",) if _in_act(corpus, owner, eid) else ()
    return tuple(f"{owner}#{found}" for found in _in_words(corpus.acts[owner].text, eid))


def known_official(corpus: Corpus, address: str) -> Record[OfficialAct] | None:
    """The official act that `act:id` or `act:id#eId` names."""
    return corpus.official.get(address.removeprefix("act:").partition("#")[0])


def _in_act(corpus: Corpus, act: str, eid: str) -> bool:
    return act in corpus.acts and any(eid in text.units for text in corpus.acts[act].texts.values())


def _in_words(text: ActText, words: str) -> tuple[str, ...]:
    """The units that a citation in words reaches («12-րդ հոդվածի 1-ին մաս», "point 2 of part 1 of Article 3")."""
    language = "hy" if re.search("[Ա-և]", words) else text.language if text.language != "hy" else "en"
    return tuple(
        eid
        for path in read_citations(words, language)
        if path.steps
        for eid in follow(text, "", path.steps).eids
        if eid
    )

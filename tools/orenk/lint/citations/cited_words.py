"""Shape: what the words of a citation say beyond its target: why it cannot be followed, which title, which number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from orenk.base.span import Origin
from orenk.link.reading import ActWords, CitedPath, read_citations
from orenk.lint.citations.dangling import is_link
from orenk.lint.units.leading import once_per_unit
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Corpus
from orenk.model.links import Citation, Target
from orenk.model.nodes import Unit


def unreadable(corpus: Corpus, *problems: str) -> Iterator[Citation]:
    """Citations that cannot be followed for one of these reasons of `link.reading.expressions`, "" for any other."""
    return (citation for citation, problem in _problems(corpus) if problem in problems)


def named_act(citation: Citation) -> ActWords | None:
    """The act of a citation as its words name it, with title and number apart; None where they name none."""
    words = read_citations(citation.act_words, citation.place.language) if citation.act_words else []
    return words[0].act if words else None


def links(corpus: Corpus) -> Iterator[Citation]:
    """Links written by hand that lead nowhere or into one of our acts, in order."""
    return (one for one in corpus.citations if not one.steps and is_link(corpus, one))


@lru_cache(maxsize=2)
def _problems(corpus: Corpus) -> tuple[tuple[Citation, str], ...]:
    read: dict[tuple[Origin, str], Mapping[tuple[int, int], CitedPath]] = {}
    found = []
    for one in once_per_unit(one for one in corpus.citations if one.target is Target.AMBIGUOUS and not one.eids):
        act = corpus.acts[one.place.act]
        unit = act.texts[one.place.language].units[one.place.eid]
        kind = act.record.value.kind
        for plain in _plains(unit):
            key = (one.origin, plain)
            if key not in read:
                read[key] = {(path.start, path.end): path for path in read_citations(plain, one.place.language, kind)}
            path = read[key].get((one.place.span.start, one.place.span.end))
            if path is not None and plain[path.start : path.end] == one.words:
                found.append((one, path.problem))
                break
    return tuple(found)


def _plains(unit: Unit) -> Iterator[str]:
    for words in (unit.heading, unit.text, *(cell for row in unit.rows for cell in row)):
        if words is not None:
            yield words.plain


def sentence_of(corpus: Corpus, citation: Citation) -> str:
    """The sentence in which a citation stands; its own words where it stands in a heading or a table."""
    place = citation.place
    unit = corpus.acts[place.act].texts[place.language].units[place.eid]
    if place.in_heading or unit.text is None or unit.rows:
        return citation.words
    span = sentence_at(unit.text.plain, place.language, place.span.start)
    return unit.text.plain[span.start : span.end]

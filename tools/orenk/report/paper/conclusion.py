"""The paper as a value: findings numbered through, act by act, with earlier answers and rulings taken up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from msgspec import Struct

from orenk.ask.words import ILLUSTRATIVE
from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import Message
from orenk.base.messages.checks import BASES
from orenk.base.source import Source
from orenk.model.corpus import Corpus
from orenk.model.naming import provision_name, with_names, words_of
from orenk.report.paper.quoting import Part, mark_of, quotation
from orenk.report.paper.rulings import Ruled, Rulings
from orenk.report.paper.words import (
    CHANGED,
    LABELS,
    RECORDS,
    SETTLED,
    STATE,
    TITLE,
    UNKEPT,
)
from orenk.report.text import place_of
from orenk.report.words import SEVERITIES


class Reviewed(Struct, frozen=True, eq=False):
    """What was reviewed: the base, the basis of each rule by its name, and the version.

    `head` is the commit and whether the sources differ from it, None where nothing is kept in git.
    """

    corpus: Corpus
    bases: Mapping[str, str]
    version: str
    head: tuple[str, bool] | None


class Field(Struct, frozen=True):
    """One line of a finding; `key` is one of `LABELS`. Without parts it is to be filled in by hand."""

    key: str
    parts: tuple[Part, ...] = ()


class Item(Struct, frozen=True):
    """One finding: its number in the paper, the provision it stands in, and what is said of it."""

    number: int
    provision: str
    fields: tuple[Field, ...]


class Section(Struct, frozen=True):
    """The findings of one act, or of the records."""

    title: str
    items: tuple[Item, ...]


class Paper(Struct, frozen=True):
    """The whole conclusion; `mark` says that the acts are illustrative ("" if none is), `state` which version it is.

    `settled` are rulings of the earlier paper whose finding is gone.
    """

    language: str
    title: str
    mark: str
    state: str
    sections: tuple[Section, ...]
    settled: tuple[Ruled, ...] = ()

    @property
    def settled_title(self) -> str:
        return SETTLED.render(self.language)


def conclude(
    findings: Iterable[Diagnostic],
    accepted: Iterable[tuple[Diagnostic, str]],
    reviewed: Reviewed,
    language: str,
    earlier: Iterable[Ruled] = (),
) -> Paper:
    """The paper: an accepted finding has its reason for the drafter's answer.

    `earlier` are the answers and rulings of a paper that came back: they are taken up where the words are the same,
    and shown as reopened where the provision has such a finding on other words.
    """
    rulings = Rulings(earlier)
    numbered = [*((one, "") for one in findings), *accepted]
    by_act: dict[str, list[tuple[Diagnostic, str]]] = {}
    for one, reason in sorted(numbered, key=lambda pair: pair[0].origin):
        by_act.setdefault(_act(one, reviewed.corpus), []).append((one, reason))
    marks = [mark_of(one, reviewed.corpus.sources) for found in by_act.values() for one, _ in found]
    rulings.keep(marks)
    sections, number = [], 0
    for act, found in by_act.items():
        title = words_of(reviewed.corpus.acts[act].record.value.title) if act else RECORDS
        items = [
            _item(number + at, one, reason, reviewed, rulings, language)
            for at, (one, reason) in enumerate(found, start=1)
        ]
        number += len(items)
        sections.append(Section(title.render(language), tuple(items)))
    illustrative = any(act.record.value.standing == "illustrative" for act in reviewed.corpus.acts.values())
    mark = ILLUSTRATIVE.render(language) if illustrative else ""
    state = STATE.render(language, {"commit": _commit(reviewed.head), "version": reviewed.version})
    return Paper(language, TITLE.render(language), mark, state, tuple(sections), rulings.settled())


def _act(one: Diagnostic, corpus: Corpus) -> str:
    room, _, rest = one.origin.path.partition("/")
    act = rest.partition("/")[0]
    return act if room == "laws" and act in corpus.acts else ""


def _commit(head: tuple[str, bool] | None) -> Message:
    if head is None:
        return UNKEPT
    name, changed = head
    return CHANGED.fill(commit=name) if changed else Message(name, name, name)


def _item(number: int, one: Diagnostic, reason: str, reviewed: Reviewed, rulings: Rulings, language: str) -> Item:
    sources = reviewed.corpus.sources
    named = partial(with_names, reviewed.corpus, language=language)
    mark = mark_of(one, sources)
    kept = rulings.take(mark)
    place = place_of(one.origin, sources)
    name = provision_name(reviewed.corpus, one.address).render(language) if one.address else place
    severity = SEVERITIES[one.kind.severity].render(language)
    basis = BASES[reviewed.bases.get(one.kind.name, "")]
    told: dict[str, Iterable[Part]] = {
        "words": quotation(one.origin, sources),
        "place": (Part(place, "code"),),
        "finding": (Part(f"{named(one.message(language))} ({severity}, {one.kind.code} {one.kind.name})"),),
        "basis": (Part(basis.render(language)),),
        "remedy": _said(named(one.help(language) or "")),
        "other": _others(one, sources, language),
        "answer": _said(reason or kept.answer),
        "earlier": () if kept.ruling else _reopened(rulings.reopened(mark)),
        "ruling": _said(kept.ruling),
        "mark": (Part(" ".join(mark), "code"),),
    }
    fields = (Field(key, tuple(told[key])) for key in LABELS)
    return Item(number, name, tuple(field for field in fields if field.parts or field.key in ("answer", "ruling")))


def _said(words: str) -> Iterator[Part]:
    if words:
        yield Part(words)


def _others(one: Diagnostic, sources: Mapping[str, Source], language: str) -> Iterator[Part]:
    for at, other in enumerate(one.related):
        yield Part(place_of(other.origin, sources), "code")
        yield Part(f" {other.message.render(language)}{'; ' if at + 1 < len(one.related) else ''}")


def _reopened(earlier: Ruled | None) -> Iterator[Part]:
    if earlier is not None:
        yield Part(f"{earlier.words} — {earlier.ruling}" if earlier.words else earlier.ruling)

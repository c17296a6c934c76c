"""The shape of every answer: sections of entries; an entry has its provision, its place, its words and named facts."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from orenk.ask.words import ILLUSTRATIVE
from orenk.base.messages import Message
from orenk.base.span import Origin
from orenk.model.corpus import Corpus
from orenk.model.naming import provision_name

Facts = tuple[tuple[str, Message], ...]
"""Name of a fact (a key of `words.FACTS`) and what it is."""


class Entry(Struct, frozen=True):
    """One line of an answer; `address` is `act#eId`, or "" where the line is about no provision."""

    name: Message
    address: str = ""
    origin: Origin | None = None
    words: Message | None = None
    facts: Facts = ()


class Section(Struct, frozen=True):
    """Entries of one sort; `key` names the sort to a program, `title` to a person."""

    key: str
    title: Message
    entries: tuple[Entry, ...]


class Answer(Struct, frozen=True):
    """What was asked, of what, what has to be known to read the answer, and the sections that are not empty."""

    question: str
    subject: Message
    notes: tuple[Message, ...]
    sections: tuple[Section, ...]

    @property
    def acts(self) -> tuple[str, ...]:
        """The ids of the acts of ours that the answer speaks of, sorted."""
        told = (entry.address for section in self.sections for entry in section.entries)
        return tuple(sorted({address.partition("#")[0] for address in told if address}))


def answer(corpus: Corpus, question: str, subject: Message, sections: Iterable[Section], *notes: Message) -> Answer:
    """An answer without its empty sections; one that speaks of illustrative drafts says so."""
    full = Answer(question, subject, notes, tuple(section for section in sections if section.entries))
    told = (corpus.acts[act] for act in full.acts if act in corpus.acts)
    if any(act.record.value.standing == "illustrative" for act in told):
        return Answer(question, subject, (ILLUSTRATIVE, *notes), full.sections)
    return full


def entry_at(
    corpus: Corpus, address: str, origin: Origin | None = None, words: Message | None = None, facts: Facts = ()
) -> Entry:
    """An entry named by its provision."""
    return Entry(provision_name(corpus, address), address, origin, words, facts)

"""The record of what a change did in law, written beside the act it changed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from orenk.ask.answer import Answer, Entry
from orenk.base.messages import Message
from orenk.model.corpus import Act, Corpus
from orenk.model.fields import Localized
from orenk.model.naming import words_of
from orenk.model.publication import Change, ProvisionChange
from orenk.render.publication.news import SORTS, provision_change

_TEXT = ("added", "removed", "moved", "reworded")


def change_records(corpus: Corpus, told: Answer, day: str) -> dict[str, str]:
    """The files `changes.yml` with what a review tells of each act, dated `day`; by path, "" for one to be removed.

    What was recorded of an act on the same day is told anew, and keeps its reason; other days stay as they are.
    """
    files = {}
    for act in corpus.acts.values():
        provisions = tuple(dict.fromkeys(_of_act(corpus, told, act)))
        before = [record.value for record in act.changes]
        kept = [change for change in before if change.date != day]
        if provisions or len(kept) < len(before):
            reason = next((change.text for change in before if change.date == day), None)
            new = [Change(day, provisions, reason)] if provisions else []
            files[f"laws/{act.id}/changes.yml"] = _written([*new, *kept])
    return files


def _of_act(corpus: Corpus, told: Answer, act: Act) -> Iterator[ProvisionChange]:
    changed = {entry.address for section in told.sections if section.key in _TEXT for entry in section.entries}
    for section in told.sections:
        for entry in section.entries if section.key in SORTS else ():
            if entry.address.partition("#")[0] == act.id and (section.key != "powers-changed" or _in(entry, changed)):
                yield provision_change(section.key, entry, _body(corpus, entry))


def _in(entry: Entry, changed: set[str]) -> bool:
    """Whether the words of the provision changed too; a record that was only corrected changes no law."""
    return any(f"{entry.address}__".startswith(f"{one}__") or one.startswith(f"{entry.address}__") for one in changed)


def _body(corpus: Corpus, entry: Entry) -> str | None:
    """The id of the body that an entry names as the holder of a power."""
    named: Message | None = dict(entry.facts).get("body")
    return next((body.id for body in corpus.bodies.values() if words_of(body.value.name) == named), None)


def _written(changes: Iterable[Change]) -> str:
    return "".join(
        line for change in sorted(changes, key=lambda one: one.date, reverse=True) for line in _change(change)
    )


def _change(change: Change) -> Iterator[str]:
    yield f"- date: {_quoted(change.date)}\n"
    yield from _words("text", change.text, "  ")
    yield "  provisions:\n"
    for one in change.provisions:
        yield f"    - sort: {one.sort}\n"
        yield from (f"      at: {one.at}\n" for _ in range(one.at is not None))
        yield from (f"      body: {one.body}\n" for _ in range(one.body is not None))
        for key, words in (("name", one.name), ("change", one.change), ("words", one.words)):
            yield from _words(key, words, "      ")


def _words(key: str, words: Localized | None, indent: str) -> Iterator[str]:
    if words is not None:
        yield f"{indent}{key}:\n"
        yield from (f"{indent}  {code}: {_quoted(text)}\n" for code, text in words)


def _quoted(words: str) -> str:
    """Words between double quotation marks, as YAML and JSON both read them."""
    return json.dumps(words, ensure_ascii=False)

"""Provisions added, removed, moved and reworded between two versions of the base."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from orenk.ask.answer import Entry, Section
from orenk.ask.words import LANGUAGE_NAMES, TITLES
from orenk.base.messages import LANGUAGES, Message, same
from orenk.base.span import Origin
from orenk.compare.units import Units, match
from orenk.compare.words import Stretch, changed_words
from orenk.model.corpus import Corpus
from orenk.model.naming import provision_name

_MARKS = {"same": "{}", "deleted": "[-{}-]", "inserted": "{{+{}+}}"}
_SHOWN = 40
"""How many characters of unchanged words are shown on either side of a change."""


class Versions(Struct, frozen=True, eq=False):
    """Two versions of the base, and for each act and language how their units correspond."""

    old: Corpus
    new: Corpus
    units: Mapping[tuple[str, str], Units]

    def became(self, act: str, eid: str) -> str:
        """The address now of a unit of the old version; "" where it is gone."""
        now = {units.became[eid] for (owner, _), units in self.units.items() if owner == act and eid in units.became}
        if not now:
            kept = act in self.new.acts and any(eid in text.units for text in self.new.acts[act].texts.values())
            worded = any(owner == act and eid in units.old for (owner, _), units in self.units.items())
            return f"{act}#{eid}" if kept and not worded else ""
        return f"{act}#{min(now)}"


def versions(old: Corpus, new: Corpus) -> Versions:
    """Both versions with their units matched, in every language of every act."""
    pairs = {(act.id, code): None for corpus in (new, old) for act in corpus.acts.values() for code in act.texts}
    texts = {
        (act, code): [corpus.acts[act].texts.get(code) if act in corpus.acts else None for corpus in (old, new)]
        for act, code in pairs
    }
    return Versions(old, new, {key: match(before, after) for key, (before, after) in texts.items()})


def provisions(both: Versions) -> list[Section]:
    """Provisions added, removed, moved and reworded; a change in several languages is told once."""
    found: dict[str, dict[tuple[str, str], dict[str, str]]] = {
        key: {} for key in ("added", "removed", "moved", "reworded")
    }
    for (act, code), units in both.units.items():
        for eid in _topmost(units.added):
            found["added"].setdefault(("", f"{act}#{eid}"), {})[code] = units.new[eid]
        for eid in _topmost(units.removed):
            found["removed"].setdefault((f"{act}#{eid}", ""), {})[code] = units.old[eid]
        for old, new in units.moved:
            found["moved"].setdefault((f"{act}#{old}", f"{act}#{new}"), {})[code] = units.new[new]
        for old, new in units.reworded:
            words = told_words(changed_words(units.old[old], units.new[new]))
            found["reworded"].setdefault((f"{act}#{old}", f"{act}#{new}"), {})[code] = words
    return [
        Section(key, TITLES[key], tuple(_provision(both, key, *pair, words) for pair, words in changes.items()))
        for key, changes in found.items()
    ]


def _topmost(eids: tuple[str, ...]) -> Iterator[str]:
    """Those that do not stand below another of them."""
    known = set(eids)
    for eid in eids:
        steps = eid.split("__")
        if not any("__".join(steps[:size]) in known for size in range(1, len(steps))):
            yield eid


def _provision(both: Versions, key: str, old: str, new: str, words: Mapping[str, str]) -> Entry:
    facts: list[tuple[str, Message]] = []
    if key == "moved" or (old and new and old != new):
        facts.append(("was", provision_name(both.old, old)))
    act = (new or old).partition("#")[0]
    if len(words) < len(both.new.acts[act].texts if act in both.new.acts else both.old.acts[act].texts):
        facts.append(("languages", _languages(words)))
    below = _below(both, key, new or old)
    if below:
        facts.append(("below", same(str(below))))
    corpus = both.new if new else both.old
    told = None if key == "moved" else Message(*(_nearest(words, language) for language in LANGUAGES))
    name = provision_name(corpus, new or old)
    return Entry(name, new or old, _origin(corpus, new) if new else None, told, tuple(facts))


def _languages(codes: Iterable[str]) -> Message:
    names = [LANGUAGE_NAMES[code] for code in codes]
    return Message(*(", ".join(name.render(language) for name in names) for language in LANGUAGES))


def _below(both: Versions, key: str, address: str) -> int:
    """How many units were added or removed below one that was."""
    if key not in ("added", "removed"):
        return 0
    act, _, eid = address.partition("#")
    found = (units.added if key == "added" else units.removed for (id, _), units in both.units.items() if id == act)
    return max(sum(one.startswith(f"{eid}__") for one in units) for units in found)


def _nearest(words: Mapping[str, str], language: str) -> str:
    return next((words[code] for code in (language, "hy", "en", "fr") if code in words), "")


def _origin(corpus: Corpus, address: str) -> Origin | None:
    return next((Origin(unit.origin.path, unit.name) for unit in corpus.provision(address).values()), None)


def told_words(stretches: tuple[Stretch, ...]) -> str:
    """The words with [-what went-] and {+what came+}; long unchanged stretches are cut in the middle."""
    last = len(stretches) - 1
    pieces = []
    for at, one in enumerate(stretches):
        words = one.words
        if one.operation == "same" and len(words) > 2 * _SHOWN + 3:
            head = words[: words.rfind(" ", 0, _SHOWN) + 1] if at else ""
            tail = words[words.find(" ", len(words) - _SHOWN) :] if at < last else ""
            words = f"{head}…{tail}"
        pieces.append(_MARKS[one.operation].format(words))
    return "".join(pieces)

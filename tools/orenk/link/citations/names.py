"""By which names acts are cited: titles, short names and numbers, in the three languages, compared by their words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.link.reading import ActWords

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_SUFFIX = re.compile(r"\s*\([^()]*\)\s*$")
_LEADING = {
    "hy": frozenset({"հայաստանի", "հանրապետության", "հհ"}),
    "en": frozenset({"the", "law", "act", "on", "of", "republic", "armenia", "draft", "a"}),
    "fr": frozenset(
        [
            "la",
            "le",
            "les",
            "l",
            "loi",
            "projet",
            "de",
            "d",
            "du",
            "des",
            "relative",
            "relatif",
            "relatives",
            "aux",
            "au",
            "a",
            "sur",
            "portant",
            "concernant",
            "republique",
            "armenie",
        ]
    ),
}
_TRAILING = frozenset({"օրենք", "օրենքի"})
_LATIN_NUMBER = str.maketrans({"–": "-", "H": "Հ", "O": "Օ", "N": "Ն", "A": "Ա", "L": "Լ"})
_LONGEST = 40
"""Longest name in words that an unquoted run is compared with."""


def name_key(name: str, language: str) -> tuple[str, ...]:
    """What two spellings of a name share: its folded words without «օրենք», "the Law on", « loi relative à »."""
    words = _WORD.findall(fold(name))
    leading = _LEADING[language]
    at = 0
    while at < len(words) - 1 and words[at] in leading:
        at += 1
    end = len(words)
    if language == "hy":
        while end - at > 1 and words[end - 1] in _TRAILING:
            end -= 1
        if words and words[end - 1] != "մասին":
            words = [*words[: end - 1], lemma(words[end - 1], "hy")]
    return tuple(words[at:end])


def number_key(number: str) -> str:
    """«ՀՕ-49-Ն», "HO-49-N" and «N 49-Ն» of one act, alike: letters in Armenian, no signs before it."""
    return number.upper().translate(_LATIN_NUMBER).replace(" ", "")


class NamedAct(Struct, frozen=True):
    """An act and the names by which texts cite it, per language; `official` for a record of the world.

    `draft` marks the record of an official act that was not adopted.
    """

    id: str
    official: bool
    names: Mapping[str, Iterable[str]]
    number: str = ""
    constitution: bool = False
    draft: bool = False


class ActNames(Struct, frozen=True, eq=False):
    """All acts that may be cited, by name and by number; an act of ours goes before an official one of its name."""

    official: frozenset[str]
    drafts: frozenset[str]
    by_number: Mapping[str, str]
    constitution: str
    _by_name: Mapping[tuple[str, tuple[str, ...]], tuple[str, ...]]
    _nearest: dict[tuple[str, str], str] = field(default_factory=dict)

    def named(self, name: str, language: str) -> tuple[str, ...]:
        """The acts that bear the name; more than one where it is ambiguous."""
        return self._by_name.get((language, name_key(name, language)), ())

    def begins(self, text: str, language: str) -> tuple[str, ...]:
        """The acts whose name the text begins with, by the longest such name."""
        words = _WORD.findall(fold(text))[:_LONGEST]
        at = 0
        while at < len(words) - 1 and words[at] in _LEADING[language]:
            at += 1
        for start in (at, 0) if at else (0,):
            for end in range(len(words), start, -1):
                found = self._by_name.get((language, tuple(words[start:end])))
                if found:
                    return found
        return ()

    def cited(self, act: ActWords, run: str, language: str) -> tuple[str, ...]:
        """The acts that the words name: by quoted title, by number, or by the name that `run` begins with."""
        found: tuple[str, ...] = ()
        if act.title:
            found = self.named(act.title, language)
        if not found and run:
            found = self.named(run, language) if language == "hy" else self.begins(run, language)
        if not found and act.number:
            number = self.by_number.get(number_key(act.number))
            found = (number,) if number else ()
        if not found and act.noun == "constitution" and self.constitution:
            found = (self.constitution,)
        return found

    def nearest(self, name: str, language: str) -> str:
        """The id of the act whose name is most like `name`, empty where none is like it."""
        known = self._nearest.get((language, name))
        if known is not None:
            return known
        from rapidfuzz import fuzz, process

        choices = {key: " ".join(key[1]) for key in self._by_name if key[0] == language}
        found = process.extractOne(" ".join(name_key(name, language)), choices, scorer=fuzz.ratio, score_cutoff=75)
        nearest = self._by_name[found[2]][0] if found else ""
        self._nearest[language, name] = nearest
        return nearest


def act_names(acts: Iterable[NamedAct]) -> ActNames:
    """The index of names; the note in brackets at the end of the titles of our drafts is no part of them.

    Nor is it of those of official drafts, where no other act has the name without it.
    """
    ours: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    official: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = {}
    numbers: dict[str, str] = {}
    constitution = ""
    drafts: list[tuple[str, str, str]] = []
    known = list(acts)
    for act in known:
        table = official if act.official else ours
        for language, names in act.names.items():
            for name in names:
                key = (language, name_key(name if act.official else _SUFFIX.sub("", name), language))
                if act.id not in table.get(key, ()):
                    table[key] = (*table.get(key, ()), act.id)
        if act.draft:
            drafts += [(act.id, language, name) for language, names in act.names.items() for name in names]
        if act.number:
            numbers[number_key(act.number)] = act.id
        if act.constitution:
            constitution = act.id
    for id, language, name in drafts:
        official.setdefault((language, name_key(_SUFFIX.sub("", name), language)), (id,))
    registered = frozenset(act.id for act in known if act.official)
    unadopted = frozenset(act.id for act in known if act.draft)
    return ActNames(registered, unadopted, numbers, constitution, official | ours)

"""Shape: where a text leaves a rule to a by-law, and what it says of the day by which that by-law is due."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from orenk.lint.units.by_unit import citations_by_unit, deadlines_by_unit
from orenk.lint.units.said import Said
from orenk.lint.wording.prose import prose
from orenk.lint.wording.sentences import sentence_at
from orenk.model.corpus import Act, Corpus
from orenk.model.links import Deadline
from orenk.model.nodes import ActText, Unit

_MAKER_HY = r"(?:[Կկ]առավարություն|[Նն]ախարարություն|[Վվ]արչապետ|[Հհ]անձնաժողով)[ա-և]*"
_MADE_HY = r"(?:սահման|հաստատ)(?:ում\s+(?:է|են)|վում\s+(?:է|են))"
_MAKER_EN = r"(?:the\s+)?(?:Government|Ministry|Minister|Prime\s+Minister|Commission)"
_MADE_EN = r"(?:set|laid\s+down|established|approved|adopted|determined|prescribed|defined)"
_MAKE_EN = r"(?:sets?|lays?\s+down|establish(?:es)?|approves?|adopts?|determines?|prescribes?)"
_PATTERNS = {
    "hy": re.compile(
        rf"{_MADE_HY}\s+(?:[^։՝]{{0,60}}?\s)?{_MAKER_HY}|{_MAKER_HY}\s+(?:[^։՝]{{0,60}}?\s)?{_MADE_HY}"
        rf"|{_MAKER_HY}\s+(?:սահմանած|հաստատած)|{_MADE_HY}\s+{_MAKER_HY}\s+որոշմամբ"
    ),
    "en": re.compile(
        rf"\b{_MADE_EN}\s+(?:[^.;]{{0,60}}?\s)?by\s+{_MAKER_EN}\b|\b{_MAKER_EN}\s+(?:shall\s+)?{_MAKE_EN}\b"
    ),
    "fr": re.compile(
        r"\b(?:fixée?s?|établie?s?|approuvée?s?|adoptée?s?|définie?s?)\s+par\s+(?:le|la)\s+"
        r"(?:Gouvernement|ministère|ministre|Premier\s+ministre|Commission)\b"
        r"|\b[Ll]e\s+Gouvernement\s+(?:fixe|établit|approuve|adopte|définit)\b"
    ),
}
_MATTER = {
    "hy": re.compile(r"\b(?:կարգ|կանոն|մեթոդիկա|պահանջներ|չափորոշիչ|ձև|ցանկ|հիմք)(?:[ըն]|եր[ա-և]*|ի|ով|ում|ից)?\b"),
    "en": re.compile(r"\b(?:procedures?|rules|methodolog(?:y|ies)|requirements|criteria|form|list|grounds)\b", re.I),
    "fr": re.compile(r"\b(?:procédures?|règles|méthodologie|exigences|critères|forme|liste|modalités)\b", re.I),
}
_SIGN = {
    "hy": ("սահման", "հաստատ"),
    "en": ("Government", "Minist", "Commission"),
    "fr": ("ouvernement", "inist", "ommission"),
}
_GENERAL = {
    "hy": re.compile(r"ենթաօրենսդրական\s+(?:նորմատիվ\s+)?(?:իրավական\s+)?ակտերն?\b"),
    "en": re.compile(r"\b(?:by-laws|secondary\s+(?:legal\s+)?acts|secondary\s+legislation|subordinate\s+acts)\b", re.I),
    "fr": re.compile(r"\b(?:textes|actes)\s+d'application\b", re.I),
}


class Delegation(Said, frozen=True, eq=False):
    """Words that leave a rule to a by-law."""


@lru_cache(maxsize=2)
def delegations(corpus: Corpus) -> tuple[Delegation, ...]:
    """Every delegation of the texts, quotations left out: who, the verb, and a procedure, list or the like."""
    found = []
    for one in prose(corpus):
        text = one.text
        pattern, matter = _PATTERNS[text.language], _MATTER[text.language]
        for passage in one.having(*_SIGN[text.language]):
            plain, unit = passage.words.plain, passage.unit
            if passage.role != "text" or unit is None or unit.eid in text.quoted:
                continue
            for made in pattern.finditer(plain):
                sentence = sentence_at(plain, text.language, made.start())
                if matter.search(plain, sentence.start, sentence.end):
                    found.append(Delegation(one.act, text, unit, made.start(), made.end()))
    return tuple(found)


class Due(Struct, frozen=True):
    """By when by-laws are due: `months` after entry into force, and the units named ("" for all the others)."""

    eid: str
    months: int
    unit: str


@lru_cache(maxsize=16)
def due_dates(corpus: Corpus, act: str, language: str) -> tuple[Due, ...]:
    """What one text says of the time by which by-laws are made, for the units it names and for all others."""
    text = corpus.acts[act].texts[language]
    found = []
    for unit in text.order:
        if unit.text is None or unit.eid in text.quoted:
            continue
        months = _months(corpus, act, text, unit)
        if months is None:
            continue
        if _GENERAL[language].search(unit.text.plain):
            found.append(Due("", months, unit.eid))
        for citation in citations_by_unit(corpus).get((act, language, unit.eid), ()):
            if citation.act == act:
                found += [Due(eid, months, unit.eid) for eid in citation.eids]
    return tuple(found)


def due_of(corpus: Corpus, act: Act, addresses: tuple[str, ...]) -> list[Due]:
    """What the leading text says of the by-law of a provision: of itself or of a unit above it, else of all others."""
    dues = due_dates(corpus, act.id, act.leading)
    for address in addresses:
        owner, _, eid = address.partition("#")
        while owner == act.id and eid:
            if named := [due for due in dues if due.eid == eid]:
                return named
            eid = act.text.parents.get(eid, "")
    return [due for due in dues if not due.eid]


def due_astray(corpus: Corpus, act: Act) -> str | None:
    """The provision that sets times and cites a unit twice or one that is not there; None where none does."""
    for unit in act.text.order:
        if unit.text is None or unit.eid in act.text.quoted or _months(corpus, act.id, act.text, unit) is None:
            continue
        cited = citations_by_unit(corpus).get((act.id, act.leading, unit.eid), ())
        reached = [address for citation in cited for address in citation.addresses]
        if len(reached) > len({*reached}) or any(not citation.addresses and citation.steps for citation in cited):
            return f"{act.id}#{unit.eid}"
    return None


_IN_FORCE = {
    "hy": re.compile(r"ուժի\s+մեջ\s+(?:է|են)\s+մտնում"),
    "en": re.compile(r"\b(?:enters?|comes?)\s+into\s+force\s+(?=\d)"),
    "fr": re.compile(r"\bentre(?:nt)?\s+en\s+vigueur\s+(?=\d)"),
}


def _in_force(text: ActText, deadline: Deadline) -> bool:
    """Whether the time is that after which a provision enters into force, which no by-law waits for."""
    words = text.units[deadline.place.eid].text
    assert words is not None
    span = sentence_at(words.plain, text.language, deadline.place.span.start)
    return bool(_IN_FORCE[text.language].search(words.plain, span.start, span.end))


def _months(corpus: Corpus, act: str, text: ActText, unit: Unit) -> int | None:
    """The time limit of the unit, or of the introduction of the list it stands in."""
    above = text.parents[unit.eid]
    for eid in (unit.eid, above):
        for deadline in deadlines_by_unit(corpus).get((act, text.language, eid), ()) if eid else ():
            if deadline.unit in ("month", "year") and not _in_force(text, deadline):
                return deadline.count * (12 if deadline.unit == "year" else 1)
    return None

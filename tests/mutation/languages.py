"""Faults of languages: a slip in the translation only. Found in the translation, or in the leading text beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mutation.bench import Bench, Change
from mutation.faults import Plant, fault
from mutation.places import Swap, Twin, cut, twins
from orenk.model.nodes import UnitKind

ARTICLE, PART, POINT = UnitKind.ARTICLE, UnitKind.PART, UnitKind.POINT


def _english(bench: Bench, pattern: str, words: str) -> Iterator[Plant]:
    """The slip in each provision whose English words have the pattern once."""
    for twin in twins(bench):
        if len(re.findall(pattern, twin.typed("en"))) == 1:
            yield from twin.plant({"en": (pattern, words)})


def _last(twin: Twin) -> bool:
    return len(twin.siblings) > 1 and twin.siblings[-1].eid == twin.eid


@fault("missing-unit")
def part_not_translated(bench: Bench) -> Iterator[Plant]:
    """The last part of an article was added after the translation was made."""
    for twin in twins(bench, PART, free=True):
        if _last(twin):
            yield Plant((cut(bench, twin.units["en"].origin),), (*twin.places, *twin.above))


@fault("different-number")
def number_differs(bench: Bench) -> Iterator[Plant]:
    """The translator misread a count of people, copies or money."""
    yield from _english(
        bench, r"(?<=at least )(\d+)(?= (?!working|days|months|years|hours|calendar|hour|day|month|year)[a-z])", r"1\1"
    )


@fault("different-deadline")
def deadline_differs(bench: Bench) -> Iterator[Plant]:
    """The translator misread the count of a time limit."""
    yield from _english(bench, r"\b(\d+)(?= (?:working day|month|hour)s?\b)", r"1\1")


@fault("different-deadline", "working-and-calendar-days")
def days_of_another_kind(bench: Bench) -> Iterator[Plant]:
    """Working days of the law became days in the translation."""
    yield from _english(bench, r"(?<=\d )working days", "days")


@fault("different-date", "different-number")
def date_differs(bench: Bench) -> Iterator[Plant]:
    """The translator put another day of the month."""
    months = "January|February|March|April|May|June|July|August|September|October|November|December"
    yield from _english(bench, rf"\b\d{{1,2}}(?= (?:{months})\b)", "23")


@fault("different-citation", "dangling-reference", "self-reference")
def citation_differs(bench: Bench) -> Iterator[Plant]:
    """The translation cites the article after the one meant."""
    for twin in twins(bench):
        found = re.findall(r"\bArticle (\d+) of this Law", twin.typed("en"))
        if len(found) == 1:
            swap: Swap = (
                r"(?<=\bArticle )\d+(?= of this Law)",
                str(int(found[0]) + 1 if int(found[0]) < 30 else int(found[0]) - 1),
            )
            yield from twin.plant({"en": swap})


@fault("different-modality")
def duty_weakened(bench: Bench) -> Iterator[Plant]:
    """The translation allows what the law orders."""
    yield from _english(bench, r"\bshall(?= (?!not)[a-z]+ )", "may")


@fault("different-modality")
def permission_hardened(bench: Bench) -> Iterator[Plant]:
    """The translation orders what the law allows, «may only» left out, which limits and so orders in either form."""
    for twin in twins(bench):
        if "միայն" not in twin.typed("hy") and len(re.findall(r"\bmay\b", twin.typed("en"))) == 1:
            yield from twin.plant({"en": (r"\bmay(?= (?!not|be)[a-z]+ )", "shall")})


@fault("different-modality")
def prohibition_lost(bench: Bench) -> Iterator[Plant]:
    """A «not» was lost in translation."""
    yield from _english(bench, r"\b(shall|may) not(?= [a-z]+ )", r"\1")


@fault("different-term")
def term_said_otherwise(bench: Bench) -> Iterator[Plant]:
    """A defined term is translated by a word of the translator's own."""
    names = {
        "data set": "collection of records",
        "data catalogue": "data list",
        "cyber incident": "cyber event",
    }
    for name, other in names.items():
        yield from _english(bench, rf"\b{name}\b", other)


@fault("different-body", "unknown-body")
def body_differs(bench: Bench) -> Iterator[Plant]:
    """The translation gives a task of one body to another."""
    for one, other in (("Ministry", "Commission"), ("Commission", "Agency"), ("Agency", "Commission")):
        for twin in twins(bench):
            words = twin.typed("en")
            once = len(re.findall(rf"\bthe {one}\b", words)) == 1 and f"({one}" not in words
            if once and other not in words and other in bench.text(twin.units["en"].origin.path):
                yield from twin.plant({"en": (rf"(?<=\bthe ){one}\b", other)})


@fault("untranslated-unit")
def unit_left_in_armenian(bench: Bench) -> Iterator[Plant]:
    """A provision was copied into the translation and never translated."""
    for twin in twins(bench, PART, POINT):
        if twin.typed("hy") and twin.typed("en") and not twin.leading.children:
            origin = twin.words("en")
            yield Plant((Change(origin.path, origin.span.start, origin.span.end, twin.typed("hy")),), twin.places)


@fault("missing-heading", "unit-without-heading")
def heading_not_translated(bench: Bench) -> Iterator[Plant]:
    """An article of the translation has a number only."""
    for twin in twins(bench, ARTICLE):
        unit = twin.units["en"]
        if unit.heading:
            yield Plant((Change(unit.origin.path, unit.name.end, unit.heading.whole.end, ""),), twin.places)


@fault("different-bound")
def bound_turned(bench: Bench) -> Iterator[Plant]:
    """«At least» became «at most»."""
    yield from _english(bench, r"\bat least\b", "at most")


@fault("different-exception")
def exception_lost(bench: Bench) -> Iterator[Plant]:
    """An exception of the law was left out of the translation."""
    for twin in twins(bench):
        if re.search(r"բացառությամբ", twin.typed("hy")):
            yield from twin.plant({"en": (r",? (?:except|with the exception of|other than)\b[^,.;]*", "")})


@fault("different-sentences")
def sentence_lost(bench: Bench) -> Iterator[Plant]:
    """The second sentence of a part was not translated."""
    for twin in twins(bench, PART):
        lines = twin.typed("en").split("\n")
        if len(lines) == 2 and not re.search(r"\d|\bshall\b|\bmay\b", lines[1]):
            yield from twin.plant({"en": (r"\n[^\n]*$", "")})


@fault("different-definition")
def definitions_crossed(bench: Bench) -> Iterator[Plant]:
    """Two definitions of the translation stand under each other's number."""
    for twin in twins(bench, POINT):
        series = twin.siblings
        at = [one.eid for one in series].index(twin.eid)
        if at and all("**" in one.typed(code)[:3] for one in series[at - 1 : at + 1] for code in one.units):
            other = series[at - 1]
            changes = []
            for one, words in ((twin, other.typed("en")), (other, twin.typed("en"))):
                origin = one.words("en")
                changes.append(
                    Change(origin.path, origin.span.start, origin.span.end, words[:-1] + one.typed("en")[-1])
                )
            yield Plant(tuple(changes), (*twin.places, *other.places))

"""Lengths of time in a text: how many of which unit, and from when they run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.base.span import Origin, Span
from orenk.model.links import Deadline, Place
from orenk.model.nodes import ActText, Unit

_NUMBERS = {
    "hy": {"մեկ": 1, "երկու": 2, "երեք": 3, "չորս": 4, "հինգ": 5, "վեց": 6, "յոթ": 7, "ութ": 8, "ինը": 9, "տասը": 10,
           "տասն": 10, "տասնհինգ": 15, "քսան": 20, "երեսուն": 30, "վաթսուն": 60, "իննսուն": 90},
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
           "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "sixty": 60, "ninety": 90},
    "fr": {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
           "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "soixante": 60},
}  # fmt: skip
_COUNT = {
    language: "|".join([r"\d{1,4}", *sorted(table, key=len, reverse=True)]) for language, table in _NUMBERS.items()
}
_LENGTH = {
    "hy": re.compile(
        rf"(?<![\w.-])({_COUNT['hy']})[\s-]+(աշխատանքային\s+|օրացուցային\s+)?"
        r"(օր|ժամ|ամիս|ամս|տար|շաբաթ)([ա-և]*)", re.I,
    ),
    "en": re.compile(
        rf"(?<![\w.-])({_COUNT['en']})[\s-]+(working\s+|business\s+|calendar\s+)?(day|hour|month|year|week)s?\b", re.I
    ),
    "fr": re.compile(
        rf"(?<![\w.-])({_COUNT['fr']})\s+(jour|heure|mois|an|année|semaine)s?(\s+ouvr(?:é|able)s?)?\b", re.I
    ),
}  # fmt: skip
_UNITS = {
    "օր": "day", "ժամ": "hour", "ամիս": "month", "ամս": "month", "տար": "year", "շաբաթ": "week", "day": "day",
    "hour": "hour", "month": "month", "year": "year", "week": "week", "jour": "day", "heure": "hour", "mois": "month",
    "an": "year", "année": "year", "semaine": "week",
}  # fmt: skip
_SIGNS = {
    "hy": ("օր", "ժամ", "ամ", "տար", "շաբաթ"),
    "en": ("day", "hour", "month", "year", "week"),
    "fr": ("jour", "heure", "mois", "an", "semaine"),
}
"""Letters without which a text has no length of time: looked for first, because most units have none."""
_START = {
    "hy": re.compile(
        r"(?<![ա-և])[ա-և]+(?:օրվանից|օրից|պահից|ժամից|ամսից|ելուց|ալուց|ումից|ությունից|նից|ից)\b\s*(?:հետո|անց|սկսած)?"
        r"|հաջորդող|սկսած|նախորդող|մինչև|տեղեկանալուց|(?:ուց|ից)\s+(?:հետո|առաջ|անց)", re.I,
    ),
    "en": re.compile(
        r"\b(?:of|from|after|following|since|before|preceding|prior to|starting|beginning|until)\b", re.I
    ),
    "fr": re.compile(r"\b(?:à compter d|à partir d|après|suivant|dès|avant|depuis|précédant|suivent)", re.I),
}  # fmt: skip
_SENTENCE_END = re.compile(r"[։;]|\.(?=\s+[A-ZÀ-ÝԱ-Ֆ])|\.$")


def deadlines_of(act: str, text: ActText) -> Iterator[Deadline]:
    """The lengths of time set in one text, quotations left aside; `start` is empty where no starting event is said."""
    signs = _SIGNS[text.language]
    for unit in text.order:
        if unit.text is not None and unit.eid not in text.quoted:
            plain = unit.text.plain
            for sign in signs:
                if sign in plain:
                    yield from _in_unit(act, text, unit)
                    break


def _in_unit(act: str, text: ActText, unit: Unit) -> Iterator[Deadline]:
    assert unit.text is not None
    plain, language = unit.text.plain, text.language
    for found in _LENGTH[language].finditer(plain):
        day = found[3] if language != "fr" else found[2]
        working = found[2] if language != "fr" else found[3]
        name = _UNITS[day.lower()]
        if name == "day" and working and not working.lower().startswith(("օրացուցային", "calendar")):
            name = "working-day"
        start = _start(plain, found.start(), found.end(), language)
        yield Deadline(
            place=Place(act, language, unit.eid, Span(*found.span())),
            origin=Origin(text.path, unit.text.span(*found.span())),
            count=_number(found[1], language),
            unit=name,
            words=found[0],
            start=start,
        )


def _number(words: str, language: str) -> int:
    return int(words) if words.isdecimal() else _NUMBERS[language][words.lower()]


def _start(plain: str, begin: int, end: int, language: str) -> str:
    """The words of the sentence that say from when the time runs: after it, in Armenian before it too."""
    close = _SENTENCE_END.search(plain, end)
    after = plain[end : close.start() if close else len(plain)]
    found = _START[language].search(after)
    if found is None:
        opened = max((match.end() for match in _SENTENCE_END.finditer(plain, 0, begin)), default=0)
        found = _START[language].search(plain[opened:begin])
    return found[0].strip() if found else ""

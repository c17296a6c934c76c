"""Calendar dates in words and figures: found in a text, and written in a language."""

import datetime
import re
from collections.abc import Iterator
from functools import cache

from orenk.language import language as language_of
from orenk.language.text import fold

_NUMERIC = r"(?P<iso>\d{4}-\d{2}-\d{2})|(?P<nd>\d{1,2})\.(?P<nm>\d{1,2})\.(?P<ny>\d{4})"
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)")
"""A number that can be a year, as the thousandth article cannot."""
_REACH = 48
"""The longest date, in characters, on either side of its year."""
_ORDERS = {
    "hy": (
        r"(?P<y1>\d{4})\s*(?:թվականի|թ[.․])\s*(?P<m1>MONTH)\s+(?P<d1>\d{1,2})(?:-(?:ին|ից|ի|ը|ն))?"
        r"|(?P<d2>\d{1,2})\s+(?P<m2>MONTH)\s+(?P<y2>\d{4})"
    ),
    "en": (
        r"(?P<d1>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m1>MONTH),?\s+(?P<y1>\d{4})"
        r"|(?P<m2>MONTH)\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{4})"
    ),
    "fr": r"(?P<d1>\d{1,2})(?:er)?\s+(?P<m1>MONTH)\s+(?P<y1>\d{4})",
}


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = _ORDERS[code].replace("MONTH", "|".join(language_of(code).months))
    return re.compile(rf"(?<![\d.\-/])(?:{words}|{_NUMERIC})(?![\d/])", re.IGNORECASE)


_YEARLY = {
    "hy": r"(?P<m1>MONTH)\s+(?P<d1>\d{1,2})(?=-|\b)",
    "en": r"(?P<d1>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m1>MONTH)\b|(?P<m2>MONTH)\s+(?P<d2>\d{1,2})\b",
    "fr": r"(?P<d1>\d{1,2})(?:er)?\s+(?P<m1>MONTH)\b",
}


@cache
def _yearly(code: str) -> re.Pattern[str]:
    words = _YEARLY[code].replace("MONTH", "|".join(language_of(code).months))
    return re.compile(rf"(?<![\d.\-/])\b(?:{words})", re.IGNORECASE)


@cache
def _months(code: str) -> dict[str, int]:
    return {fold(month): number for number, month in enumerate(language_of(code).months, 1)}


def _matches(text: str, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Matches of a pattern of dates, which is tried near years only: elsewhere it could not match."""
    done = 0
    for year in YEAR.finditer(text):
        if year.end() > done:
            match = pattern.search(text, max(done, year.start() - _REACH), year.end() + _REACH)
            if match is not None:
                done = match.end()
                yield match


def _written(text: str, code: str) -> Iterator[tuple[int, int, str]]:
    months = _months(code)
    for match in _matches(text, _pattern(code)):
        part = match.groupdict()
        if part["iso"]:
            iso = part["iso"]
        elif part["ny"]:
            iso = f"{part['ny']}-{part['nm']:0>2}-{part['nd']:0>2}"
        else:
            way = "1" if part["y1"] else "2"
            iso = f"{part['y' + way]}-{months[fold(part['m' + way])]:02}-{part['d' + way]:0>2}"
        yield match.start(), match.end(), iso


def _is_real(iso: str) -> bool:
    try:
        datetime.date.fromisoformat(iso)
    except ValueError:
        return False
    return True


def find_dates(text: str, language: str) -> list[tuple[int, int, str]]:
    """The full dates in a text: (start, end, ISO date), offsets in `str`.

    «2025 թվականի դեկտեմբերի 4-ին» (with its case ending), "4 December 2025", « 1er janvier 2026 »,
    04.12.2025 and 2025-12-04. A day that no calendar has is left to `impossible_dates`.
    """
    return [found for found in _written(text, language) if _is_real(found[2])]


def impossible_dates(text: str, language: str) -> list[tuple[int, int, str]]:
    """What is written like a full date and is none, such as 30 February: (start, end, year-month-day as
    written)."""
    return [found for found in _written(text, language) if not _is_real(found[2])]


def find_days_of_year(text: str, language: str) -> list[tuple[int, int, str]]:
    """The days without a year, as in «յուրաքանչյուր տարվա մարտի 1-ը»: (start, end, `--03-01`)."""
    found, months, low = [], _months(language), text.lower()
    if not any(month.lower() in low for month in language_of(language).months):
        return []
    full = find_dates(text, language) if YEAR.search(text) else []
    for match in _yearly(language).finditer(text):
        part = match.groupdict()
        way = "1" if part["d1"] else "2"
        if not any(start < match.end() and match.start() < end for start, end, _ in full):
            day = f"--{months[fold(part['m' + way])]:02}-{part['d' + way]:0>2}"
            found.append((match.start(), match.end(), day))
    return found


def write_date(iso: str, language: str) -> str:
    """An ISO date, or a year or year-month, in words of the language, in the nominative.

    ValueError: not such a date.
    """
    year, month, day = ([int(part) for part in iso.split("-")] + [0, 0])[:3]
    datetime.date(year, month or 1, day or 1)
    if not month:
        return f"{year} թվական" if language == "hy" else str(year)
    name = language_of(language).months[month - 1]
    if language == "hy":
        return f"{year} թվականի {name} {day}" if day else f"{year} թվականի {name.removesuffix('ի')}"
    if not day:
        return f"{name} {year}"
    return f"{day}{'er' if language == 'fr' and day == 1 else ''} {name} {year}"

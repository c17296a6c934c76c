"""Days in words: «2026 թվականի նոյեմբերի 22», "22 November 2026", « 22 novembre 2026 »."""

from __future__ import annotations

from orenk.language import language as language_of


def day_in_words(day: str, language: str) -> str:
    """A day, a month or a year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) as a sentence has it."""
    year, *rest = day.split("-")
    if not rest:
        return f"{year} թվական" if language == "hy" else year
    month = language_of(language).months[int(rest[0]) - 1]
    if language == "hy":
        return f"{year} թվականի {month} {int(rest[1])}" if len(rest) > 1 else f"{year} թվականի {month[:-1]}"
    if len(rest) == 1:
        return f"{month} {year}"
    number = "1er" if language == "fr" and int(rest[1]) == 1 else str(int(rest[1]))
    return f"{number} {month} {year}"

"""The ledger of by-laws and deadlines as CSV and as a calendar."""

from __future__ import annotations

import hashlib

from orenk.ask.answer import Answer, Entry
from orenk.ask.ledger import day_of, rows
from orenk.ask.words import ILLUSTRATIVE

_CSV_FACTS = ("body", "kind", "act", "toward", "deadline", "by-law", "due", "day")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def ledger_csv(told: Answer, language: str) -> str:
    """The ledger as CSV (RFC 4180), a row an entry; no cell can be taken for a formula by a spreadsheet."""
    lines = [["standing", "section", "address", "provision", "words", *_CSV_FACTS]]
    standing = "illustrative" if ILLUSTRATIVE in told.notes else "draft"
    for key, entry in rows(told):
        facts = dict(entry.facts)
        words = entry.words.render(language) if entry.words is not None else ""
        cells = [facts[name].render(language) if name in facts else "" for name in _CSV_FACTS]
        lines.append([standing, key, entry.address, entry.name.render(language), words, *cells])
    return "".join(f"{','.join(map(_cell, line))}\r\n" for line in lines)


def _cell(words: str) -> str:
    """A quoted cell; one that a spreadsheet would compute begins with an apostrophe."""
    words = f"'{words}" if words.startswith(_FORMULA) else words
    return '"' + words.replace('"', '""') + '"'


def ledger_calendar(told: Answer, language: str) -> str:
    """The entries that have a day as an iCalendar (RFC 5545), one all-day event each, with the ledger's assumption."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//orenk//ledger//EN"]
    about = " ".join(note.render(language) for note in told.notes)
    for key, entry in rows(told):
        day = day_of(entry).replace("-", "")
        if day:
            lines += _event(key, entry, day, about, language)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(key: str, entry: Entry, day: str, about: str, language: str) -> list[str]:
    facts = dict(entry.facts)
    body, act = (facts[name].render(language) if name in facts else "" for name in ("body", "act"))
    words = entry.words.hy if entry.words is not None else ""
    told_of = (facts[name].hy if name in facts else "" for name in ("body", "act"))
    mark = hashlib.sha256("\0".join((key, entry.address, *told_of, words)).encode()).hexdigest()[:24]
    told = f"{entry.name.render(language)} ({entry.address}). {about}"
    return [
        "BEGIN:VEVENT",
        f"UID:{mark}@orenk",
        f"DTSTAMP:{day}T000000Z",
        f"DTSTART;VALUE=DATE:{day}",
        f"SUMMARY:{_escaped(f'{body}: {act}')}",
        f"DESCRIPTION:{_escaped(told)}",
        "STATUS:TENTATIVE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """A content line in pieces of at most 75 bytes, each but the first after a space; no letter is cut."""
    pieces, size = [""], 0
    for sign in line:
        width = len(sign.encode())
        if size + width > 75:
            pieces.append(" ")
            size = 1
        pieces[-1] += sign
        size += width
    return "\r\n".join(pieces)

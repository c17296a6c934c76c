"""Tasks for a calendar (iCalendar, RFC 5545), none with a day that no text gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_LONGEST = 75


class Task(Struct, frozen=True):
    """Something owed: a name that stays, what it is, and all that is known of it, in words."""

    uid: str
    summary: str
    description: str


def calendar(name: str, tasks: Iterable[Task], day: str) -> str:
    """The tasks as a calendar; `day` (ISO) is that of the texts they are taken from."""
    return "".join(f"{folded}\r\n" for line in _lines(name, tasks, day) for folded in _fold(line))


def _lines(name: str, tasks: Iterable[Task], day: str) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//orenk//ledger//EN", f"X-WR-CALNAME:{_escaped(name)}")
    for task in tasks:
        yield from ("BEGIN:VTODO", f"UID:{task.uid}", f"DTSTAMP:{day.replace('-', '')}T000000Z")
        yield f"SUMMARY:{_escaped(task.summary)}"
        yield f"DESCRIPTION:{_escaped(task.description)}"
        yield from ("STATUS:NEEDS-ACTION", "END:VTODO")
    yield "END:VCALENDAR"


def _escaped(words: str) -> str:
    return words.translate(_ESCAPES)


def _fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, each but the first after a space."""
    piece, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LONGEST:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    yield piece

"""The commands in the words of one unit, each with the quotations and cited units that belong to it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from orenk.link.amending.armenian import HY
from orenk.link.amending.english import EN
from orenk.link.amending.formulary import Command, Formulary, PathRole
from orenk.link.amending.french import FR
from orenk.link.amending.quotations import MASK, QUOTED, Quotation, Role, masked, quotations
from orenk.link.reading import CitedPath, read_citations
from orenk.link.reading.expressions import THIS
from orenk.model.nodes import UnitKind

FORMULARIES = {"hy": HY, "en": EN, "fr": FR}
_JOINING = re.compile(r"(?:իսկ|և|եւ|and|et)\s+")
_ELLIPSIS = re.compile(rf"{MASK}+[^{MASK},;]{{0,40}}՝\s*{MASK}")
_LIST_REACH = 40
_ACCORDING_REACH = 30
_EXCEPTING = re.compile(
    r"(?:բացառությամբ|\bexcept(?:\s+(?:for|in))?|à l['’]exception)\s+(?:(?:the|de|du|des)\s+)?(?:l['’])?$", re.I
)
_SPACES = re.compile(r"\s*")
_PARTED = re.compile(rf"{MASK}|[;։]")
_AND = re.compile(r"\s+(?:and|et|և)\s+")
_LIST_GAP = re.compile(r"[\s,]*(?:և|եւ|կամ|and|or|et|ou)?\s*")


class Clause(Struct, frozen=True, eq=False):
    """One command: its words from `start` to `end`, the command's own from `verb` to `verb_end`.

    `text` is the unit's text with masked quotations; `command` is None where words are quoted but no command is read.
    """

    start: int
    end: int
    verb: int
    verb_end: int
    command: Command | None
    quotes: tuple[tuple[Quotation, Role], ...]
    paths: tuple[tuple[CitedPath, PathRole], ...]
    text: str

    @property
    def words(self) -> str:
        return self.text[self.start : self.end]


class Reading(Struct, frozen=True, eq=False):
    """What one unit says: its clauses, and the cited paths of a unit that only leads in («12-րդ հոդվածում՝»)."""

    clauses: tuple[Clause, ...]
    paths: tuple[CitedPath, ...]
    quotes: tuple[Quotation, ...]
    text: str


def read_instructions(plain: str, language: str, kind: str) -> Reading:
    """The clauses of the text of one unit of an amending act."""
    formulary = FORMULARIES[language]
    quotes = quotations(plain, formulary.is_title)
    text = masked(plain, quotes)
    paths = tuple(read_citations(text, language, kind))
    if "§" in text:
        paths = tuple(path for path in paths if not _says_again(text, path))
    verbs = _verbs(text, formulary)
    if not verbs:
        loose = _loose(text, quotes, paths, formulary)
        return Reading(loose, paths, tuple(quotes), text)
    return Reading(tuple(_clauses(text, verbs, quotes, paths, formulary)), paths, tuple(quotes), text)


def _says_again(text: str, path: CitedPath) -> bool:
    """Section 105 (Official Code § 38-2904): the unit's number in a codification, in brackets after its own."""
    inside = text.rfind("(", 0, path.start) > text.rfind(")", 0, path.start)
    return inside and "§" in text[path.start : path.end]


def _loose(
    text: str, quotes: list[Quotation], paths: tuple[CitedPath, ...], formulary: Formulary
) -> tuple[Clause, ...]:
    """Quoted words beside a cited unit, and no command that can be read."""
    if len(quotes) < 2 or not paths:
        return ()
    roles = tuple(_roles(text, quotes, formulary))
    return (Clause(0, len(text), 0, 0, None, roles, tuple((path, PathRole.TARGET) for path in paths), text),)


def _verbs(text: str, formulary: Formulary) -> list[tuple[int, int, Command]]:
    """The commands of a text in its order; where two patterns claim the same words, the first pattern has them."""
    found: list[tuple[int, int, Command]] = []
    taken: list[tuple[int, int]] = []
    for command, pattern in formulary.commands:
        for match in pattern.finditer(text):
            at = bisect_left(taken, match.span())
            if (at and taken[at - 1][1] > match.start()) or (at < len(taken) and taken[at][0] < match.end()):
                continue
            taken.insert(at, match.span())
            found.append((*match.span(), command))
    return _merged(sorted(found, key=_start), text)


def _start(one: tuple[int, int, Command]) -> int:
    return one[0]


def _merged(found: list[tuple[int, int, Command]], text: str) -> list[tuple[int, int, Command]]:
    """Verbs that make one command together: "is amended by adding … to read", « est inséré … ainsi rédigé »."""
    kept: list[tuple[int, int, Command]] = []
    for start, end, command in found:
        goes_on = bool(kept) and kept[-1][2] is Command.ADD and not _PARTED.search(text, kept[-1][1], start)
        if (
            (kept and _are_one(kept[-1], start, command, text))
            or (goes_on and command is Command.ADD)
            or (kept and _is_worded(kept[-1], start, command, text))
        ):
            kept[-1] = (kept[-1][0], end, command)
        elif not (goes_on and command is Command.RESTATE):
            kept.append((start, end, command))
    return kept


def _are_one(before: tuple[int, int, Command], start: int, command: Command, text: str) -> bool:
    """ "are deleted and replaced by": what is replaced goes."""
    taken = before[2] is Command.DELETE and command is Command.REPLACE
    return taken and _AND.fullmatch(text, before[1], start) is not None


def _is_worded(before: tuple[int, int, Command], start: int, command: Command, text: str) -> bool:
    """« est remplacé par un article 14 ainsi rédigé »: how the new text reads is said of what is replaced."""
    if before[2] is not Command.REPLACE or command is not Command.RESTATE:
        return False
    return "," not in text[before[1] : start] and not _PARTED.search(text, before[1], start)


def _clauses(
    text: str,
    verbs: list[tuple[int, int, Command]],
    quotes: list[Quotation],
    paths: tuple[CitedPath, ...],
    formulary: Formulary,
) -> Iterator[Clause]:
    roles = list(_roles(text, quotes, formulary))
    starts = [quote.start for quote in quotes]
    path_starts = [path.start for path in paths]
    lists = sorted(_lists(paths).values())
    begin = 0
    for at, (start, end, command) in enumerate(verbs):
        last = at + 1 == len(verbs)
        following = len(text) if last else verbs[at + 1][0]
        near = roles[bisect_left(starts, begin) : bisect_left(starts, following)]
        stop = following if last else _boundary(text, start, end, following, command, near, lists, formulary)
        mine = tuple(roles[bisect_left(starts, begin) : bisect_left(starts, stop)])
        mine = _told_apart(mine, command, start, end)
        there = paths[bisect_left(path_starts, begin) : bisect_left(path_starts, stop)]
        own = tuple(_path_roles(text, there, command, start, end, formulary))
        yield from _parted(Clause(begin, stop, start, end, command, mine, own, text), verbs[max(0, at - 1)], formulary)
        begin = stop


def _parted(clause: Clause, previous: tuple[int, int, Command], formulary: Formulary) -> Iterator[Clause]:
    """The clauses that share a command: «1-ին մասում «X» բառը, իսկ 2-րդ մասում «Y» բառը հանել», «X»՝ «Y»-ով."""
    text = clause.text
    cuts = [clause.start, *_cuts(clause, formulary), clause.end]
    parts = list(pairwise(cuts))
    shared = [(quote, role) for quote, role in clause.quotes if quote.start >= parts[-1][0] and role is Role.NEW]
    starts = [quote.start for quote, _ in clause.quotes]
    path_starts = [path.start for path, _ in clause.paths]
    each = len(parts) == len(shared) and len(parts) == sum(role is Role.OBJECT for _, role in clause.quotes)
    for number, (start, end) in enumerate(parts):
        quotes = clause.quotes[bisect_left(starts, start) : bisect_left(starts, end)]
        paths = clause.paths[bisect_left(path_starts, start) : bisect_left(path_starts, end)]
        verb, verb_end, command = clause.verb, clause.verb_end, clause.command
        roles = {role for _, role in quotes}
        if len(parts) > 1 and command is Command.REPLACE and each:
            quotes = (*(one for one in quotes if one[1] is not Role.NEW), shared[number])
        elif len(parts) > 1 and command is Command.REPLACE and Role.NEW not in roles:
            quotes = (*quotes, *shared)
        elif command is Command.DELETE and Role.NEW in roles and Role.OBJECT in roles and verb >= end:
            verb, verb_end, command = previous
        yield Clause(start, end, verb, verb_end, command, quotes, paths, text)


def _cuts(clause: Clause, formulary: Formulary) -> Iterator[int]:
    """Where a clause with an unsaid command begins within another one."""
    text = clause.text
    starts = [quote.start for quote, _ in clause.quotes]
    if len(starts) < 2:
        return
    targets = {path.start for path, role in clause.paths if role is PathRole.TARGET}
    last = clause.start
    for found in formulary.separator.finditer(text, starts[0], starts[-1]):
        at = found.end()
        before = starts[(first := bisect_left(starts, last)) : first + 1]
        if not before or before[0] >= at or _between_quotes(text, found.start()):
            continue
        spaces = _SPACES.match(text, at)
        skipped = spaces.end() if spaces else at
        if joined := _JOINING.match(text, skipped):
            skipped = joined.end()
        if skipped in targets or _ELLIPSIS.match(text, skipped) or _ELLIPSIS.match(text, before[0]):
            last = at
            yield at


def _told_apart(
    quotes: tuple[tuple[Quotation, Role], ...], command: Command, verb: int, verb_end: int
) -> tuple[tuple[Quotation, Role], ...]:
    """«X» բառը փոխարինել «Y», …: what follows the command is new, where nothing says so."""
    before = any(role in (Role.OBJECT, Role.OLD) and quote.start < verb for quote, role in quotes)
    first = next((at for at, (quote, _) in enumerate(quotes) if quote.start >= verb_end), -1)
    if command is not Command.REPLACE or not before or first < 0 or quotes[first][1] is not Role.OBJECT:
        return quotes
    if any(role in (Role.NEW, Role.TEXT) and quote.start < verb for quote, role in quotes):
        return quotes
    return (*quotes[:first], (quotes[first][0], Role.NEW), *quotes[first + 1 :])


def _path_roles(
    text: str, paths: tuple[CitedPath, ...], command: Command, verb: int, verb_end: int, formulary: Formulary
) -> Iterator[tuple[CitedPath, PathRole]]:
    """The role of each path; the units of one list («5.1-ին և 5.2-րդ կետերով») have one role."""
    listed = _lists(paths)
    for path in paths:
        start, end = listed[id(path.expressions[-1])]
        annex = bool(path.steps) and path.steps[-1].kind is UnitKind.ANNEX
        ours = annex and path.act is not None and path.act.relation == THIS
        if ours or (annex and formulary.according.search(text, max(0, start - _ACCORDING_REACH), start)):
            yield path, PathRole.TEXT
        elif _EXCEPTING.search(text, max(0, start - _ACCORDING_REACH), start):
            yield path, PathRole.EXCEPT
        else:
            yield path, formulary.path_role(text, start, end, command, verb, verb_end)


def _lists(paths: tuple[CitedPath, ...]) -> dict[int, tuple[int, int]]:
    """Where each list of units runs («9-րդ և 10-րդ մասեր»), by its expression."""
    listed: dict[int, tuple[int, int]] = {}
    for path in paths:
        key = id(path.expressions[-1])
        start, end = listed.get(key, (path.start, path.end))
        listed[key] = (min(start, path.start), max(end, path.end))
    return listed


def _roles(text: str, quotes: list[Quotation], formulary: Formulary) -> Iterator[tuple[Quotation, Role]]:
    last: Role | None = None
    for quote in quotes:
        last = formulary.role(text, quote.start, quote.end, last)
        yield quote, last


def _boundary(
    text: str, start: int, end: int, following: int, command: Command, roles: list[tuple[Quotation, Role]],
    lists: list[tuple[int, int]], formulary: Formulary,
) -> int:  # fmt: skip
    """Where the clause of the command at `start` ends: at the first separator after what the command governs."""
    at = end
    complete = [role for quote, role in roles if quote.start < start]
    if (
        command is Command.RESTATE
        or command is Command.ADD
        or (command is Command.REPLACE and Role.NEW not in complete and Role.TEXT not in complete)
    ):
        governed = next((quote for quote, _ in roles if end <= quote.start), None)
        if governed is not None and not (command is Command.ADD and Role.OBJECT in complete):
            at = governed.end
    for found in formulary.separator.finditer(text, at, following):
        cut = found.start()
        listed = bisect_left(lists, (cut, cut)) - 1
        if not _between_quotes(text, cut) and not (listed >= 0 and cut < lists[listed][1]):
            return found.end()
    return following


def _between_quotes(text: str, at: int) -> bool:
    """Whether a separator stands between two quotations of a list."""
    before = text[max(0, at - _LIST_REACH) : at].rstrip()
    gap = _LIST_GAP.match(text, at)
    return before.endswith(MASK) and gap is not None and bool(QUOTED.match(text, gap.end()))

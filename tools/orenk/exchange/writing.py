"""A law that was read from elsewhere, typed in the source form, with the place that each line came from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from orenk.base.span import Span
from orenk.exchange.outline import DEFINED, Clause, ClauseKind, ForeignLaw
from orenk.syntax.lines import LineKind, opening

_SPACES = re.compile(r"[ \t\r\f\v\u2028\u2029\u0085]+")
_MARKS = re.compile(r"\*(?=\*)|(?<=\*)\*|\[(?=[^\[\]\n]{1,400}\]\()")
_SIGN = re.compile(r"[^\w\s]")


class Written(Struct, frozen=True):
    """The text of `text.<language>.md`; `places` pairs an offset in it with the place in the foreign text."""

    text: str
    places: tuple[tuple[int, Span], ...]

    def foreign(self, offset: int) -> Span:
        """Where the clause that holds `offset` stood in the foreign text."""
        found = self.places[0][1]
        for start, span in self.places:
            if start > offset:
                break
            found = span
        return found


def written(law: ForeignLaw) -> Written:
    """The law in the source form; a line that only looks like a marker gets a backslash."""
    parts = [f"# {_clean(law.title)}\n"]
    places = [(0, law.clauses[0].span if law.clauses else Span(0, 0))]
    length = len(parts[0])
    quoted = 0
    for clause in law.clauses:
        gap = "\n" if not (quoted and clause.quoted) else ">" * min(quoted, clause.quoted) + "\n"
        block = gap + "".join(f"{'> ' * clause.quoted}{line}\n" for line in _lines(clause))
        places.append((length + len(gap), clause.span))
        parts.append(block)
        length += len(block)
        quoted = clause.quoted
    return Written("".join(parts), tuple(places))


def card(law: ForeignLaw) -> str:
    """The `law.yml` of a law read from elsewhere: its kind and title, and nothing that was not read."""
    title = _clean(law.title).replace("\\", "\\\\").replace('"', '\\"')
    return f'kind: {law.kind}\nstanding: draft\ntitle:\n  {law.language}: "{title}"\nstage: idea\n'


def _lines(clause: Clause) -> Iterator[str]:
    if clause.kind is ClauseKind.TABLE:
        for row in clause.rows:
            yield "| " + " | ".join(_clean(cell).replace("|", "\\|") for cell in row) + " |"
        return
    words = [line for line in map(_clean, clause.lines) if line]
    if clause.kind is ClauseKind.NOTE:
        yield f"<!-- {' '.join(words).replace('--', '—')} -->"
        return
    marker = _marker(clause)
    first = _escaped(words[0]) if words and not marker else words[0] if words else ""
    if clause.kind is ClauseKind.HEADING:
        yield f"{marker} {' '.join(words)}".rstrip()
        return
    yield f"{marker} {first}".strip()
    for line in words[1:]:
        yield _escaped(line)


def _marker(clause: Clause) -> str:
    if clause.kind is ClauseKind.HEADING:
        stop = "." if clause.lines and any(clause.lines) else ""
        return f"{'#' * clause.level} {clause.unit} {clause.number}".rstrip() + stop
    if clause.kind is ClauseKind.ITEM:
        return clause.number + (")" if clause.level == 2 else ".")
    return ""


def _clean(words: str) -> str:
    """One line without marks that the source form would read as bold or as a link."""
    words = _SPACES.sub(" ", words.replace("\n", " ")).strip()
    words = _MARKS.sub(lambda mark: f"\\{mark[0]}", words)
    return words.replace(DEFINED[0], "**").replace(DEFINED[1], "**")


def _escaped(words: str) -> str:
    """The words of a line that is no marker, whatever it begins with."""
    if opening(words).kind is LineKind.TEXT:
        return words
    sign = _SIGN.search(words)
    at = sign.start() if sign else 0
    return f"{words[:at]}\\{words[at:]}"

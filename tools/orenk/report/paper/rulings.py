"""Answers and rulings of a paper that came back: each holds for the words it was made on, and reopens with others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from orenk.base.messages import LANGUAGES
from orenk.report.paper.words import BLANK, LABELS

Mark = tuple[str, str, str]
"""Rule, provision (or file), and the digest of the words."""

_MARK = re.compile(r"^(\S+) (\S+) ([0-9a-f]{16})$")
_KEYS = {label.render(language): key for key, label in LABELS.items() for language in LANGUAGES}


class Ruled(Struct, frozen=True):
    """What was written about one finding: its mark, its provision, the quoted words, the answer and the ruling."""

    mark: Mark
    provision: str
    words: str = ""
    answer: str = ""
    ruling: str = ""


_NOTHING = Ruled(("", "", ""), "")


def ruled(provision: str, fields: Iterable[tuple[str, str]]) -> Ruled | None:
    """One finding of a paper from its labels and values, in any of our languages; None where it has no mark."""
    told = {_KEYS[label.strip()]: value.strip() for label, value in fields if label.strip() in _KEYS}
    mark = _MARK.match(" ".join(told.get("mark", "").split()))
    if mark is None:
        return None
    answer, ruling = (told.get(key, "").replace(BLANK, "").strip() for key in ("answer", "ruling"))
    return Ruled((mark[1], mark[2], mark[3]), provision, told.get("words", ""), answer, ruling)


class Rulings:
    """The rulings of an earlier paper, given out one by one: two findings alike have two rulings."""

    def __init__(self, earlier: Iterable[Ruled]) -> None:
        self._left = list(earlier)
        self._kept: dict[Mark, list[Ruled]] = {}

    def keep(self, marks: Iterable[Mark]) -> None:
        """Set apart the rulings on findings that stand as they stood: they hold, and are not on other words."""
        for mark in marks:
            found = next((one for one in self._left if one.mark == mark), None)
            if found is not None:
                self._left.remove(found)
                self._kept.setdefault(mark, []).append(found)

    def take(self, mark: Mark) -> Ruled:
        """What was written about this very finding; an empty one where nothing was."""
        kept = self._kept.get(mark)
        return kept.pop(0) if kept else _NOTHING

    def reopened(self, mark: Mark) -> Ruled | None:
        """A ruling of the same rule in the same provision, made on words that are no longer there."""
        found = next((one for one in self._left if one.ruling and one.mark[:2] == mark[:2]), None)
        if found is not None:
            self._left.remove(found)
        return found

    def settled(self) -> tuple[Ruled, ...]:
        """The rulings that nothing in the new paper took up."""
        return tuple(one for one in self._left if one.ruling)


_HEADING = re.compile(r"^### \d+\. (.*)$")
_FIELD = re.compile(r"^- \*\*(.+?)\*\*: ?(.*)$")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>#|~@])")


def read_markdown(text: str) -> list[Ruled]:
    """What was written into a paper in Markdown; a value goes on until the next label or heading."""
    found = (ruled(provision, fields) for provision, fields in _items(text))
    return [one for one in found if one is not None]


def _items(text: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    provision, fields = "", list[tuple[str, str]]()
    for line in text.splitlines():
        heading, field = _HEADING.match(line), _FIELD.match(line)
        if heading or line.startswith("## "):
            yield provision, fields
            provision, fields = _plain(heading[1]) if heading else "", []
        elif field and field[1] in _KEYS:
            fields.append((field[1], _plain(field[2])))
        elif fields:
            label, value = fields[-1]
            fields[-1] = label, f"{value}\n{_plain(line)}"
    yield provision, fields


def _plain(words: str) -> str:
    """The words without what the paper put around them."""
    return _ESCAPED.sub(r"\1", re.sub(r"(?<!\\)(?:\*\*|`)", "", words))

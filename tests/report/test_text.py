"""Findings at a terminal: the right characters are underlined, in Armenian too, however long the line is."""

import pytest

from orenk.base.diagnostic import ERROR, Diagnostic, Kind
from orenk.base.messages import Message
from orenk.base.source import Source
from orenk.report.data import fingerprint
from orenk.report.text import cells, concise, full, plain

KIND = Kind("example", "STR999", ERROR, {"": Message("խնդիր", "a problem", "un problème")})


def finding(source: Source, words: str) -> Diagnostic:
    at = source.text.index(words)
    return Diagnostic(KIND, source.origin(at, at + len(words)))


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("before", [0, 5, 60, 400])
def test_carets_stand_under_the_words(width: int, before: int) -> None:
    source = Source("x.md", "1. " + "բառ " * before + "ՍԽԱԼ" + " բառ" * 100 + "\n")
    lines = [
        "".join(piece.words for piece in line) for line in full(finding(source, "ՍԽԱԼ"), {"x.md": source}, "hy", width)
    ]
    excerpt, carets = lines[2], lines[3]
    assert cells(excerpt) <= width
    start = carets.index("^")
    assert excerpt[start : start + 4] == "ՍԽԱԼ"
    assert carets.count("^") == 4


def test_signs_that_move_the_cursor_are_shown_as_one_cell() -> None:
    source = Source("x.md", "ա\tբ\u202eգ ՍԽԱԼ\n")
    shown = plain(full(finding(source, "ՍԽԱԼ"), {"x.md": source}, "en", 80))
    assert "\u202e" not in shown and "\t" not in shown


def test_a_file_that_could_not_be_read_has_a_path_and_no_line() -> None:
    gone = Diagnostic(KIND, Source("gone.md", "").origin(0, 0))
    assert plain([concise(gone, {}, "en")]) == "gone.md: error STR999 a problem [example]\n"
    assert "a problem" in plain(full(gone, {}, "en", 80))


def test_a_moved_paragraph_keeps_its_fingerprint() -> None:
    before, after = Source("x.md", "1. ՍԽԱԼ\n"), Source("x.md", "# Ա\n\n1. ՍԽԱԼ\n")
    assert fingerprint(finding(before, "ՍԽԱԼ"), {"x.md": before}) == fingerprint(
        finding(after, "ՍԽԱԼ"), {"x.md": after}
    )

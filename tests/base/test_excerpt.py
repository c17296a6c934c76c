"""Words in their line: what a reviewer has to see of a law to know what a finding is about."""

import pytest

from orenk.base.excerpt import excerpt
from orenk.base.source import Source
from orenk.base.span import Span

TEXT = "### Հոդված 1\n\n1. **Կատալոգ**՝ ցանկ՝ ըստ [5-րդ հոդվածի](data#art_5)։\n\n2. Այլ մաս։\n"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_the_line_is_quoted_without_marks_of_markdown() -> None:
    found = excerpt(Source("text.hy.md", TEXT), at("ցանկ"))
    assert (found.before, found.words, found.after) == ("1. Կատալոգ՝ ", "ցանկ", "՝ ըստ 5-րդ հոդվածի։")


def test_words_over_several_lines_have_what_stands_around_them_in_both() -> None:
    found = excerpt(Source("text.hy.md", TEXT), Span(TEXT.index("հոդվածի]"), TEXT.index("Այլ")))
    assert found.words.startswith("հոդվածի") and found.words.endswith("2.")
    assert found.before.endswith("[5-րդ ") and found.after == "Այլ մաս։"


@pytest.mark.parametrize("span", [Span(0, 0), Span(len(TEXT), len(TEXT)), Span(12, 13)])
def test_a_place_without_words_is_quoted_without_words(span: Span) -> None:
    assert excerpt(Source("text.hy.md", TEXT), span).words == ""


def test_a_long_line_is_cut_at_a_space() -> None:
    line = f"{'առաջ ' * 40}այս{' հետո' * 40}"
    found = excerpt(Source("text.hy.md", line), Span(200, 203)).shortened(23)
    assert found.before == "…առաջ առաջ առաջ առաջ " and found.words == "այս" and found.after == " հետո հետո հետո հետո…"

"""Places: offsets, lines and columns, and where the words of a text are typed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from orenk.base.messages import Message, same
from orenk.base.source import Source
from orenk.base.span import Span, Text
from scale import examples


@given(st.text(alphabet="աբ\n\r ", max_size=60), st.integers(0, 60))
@settings(max_examples=examples(2_000))
def test_a_position_counts_lines_and_characters(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    position = Source("x", text).position(offset)
    assert position.line == text.count("\n", 0, offset) + 1
    assert position.column == offset - (text.rfind("\n", 0, offset) + 1) + 1


def test_words_over_a_line_end_have_one_span() -> None:
    text = Text("ab cd", ((0, 10), (3, 20)))
    assert text.span(0, 5) == Span(10, 22)
    assert text.span(3, 5) == Span(20, 22)
    assert [text.source_offset(at) for at in range(5)] == [10, 11, 12, 20, 21]


def test_a_message_inside_a_message_speaks_its_language() -> None:
    outer = Message("չկա {what}", "no {what}", "pas de {what}")
    inner = Message("{n}-րդ մաս", "part {n}", "paragraphe {n}").fill(n=4)
    assert [outer.render(code, {"what": inner}) for code in ("hy", "en", "fr")] == [
        "չկա 4-րդ մաս", "no part 4", "pas de paragraphe 4",
    ]  # fmt: skip
    assert same("{x}").render("fr") == "{x}"

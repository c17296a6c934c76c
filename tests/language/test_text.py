"""Search keys and words, in the clauses a drafter types."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orenk.language.text import fold, words


def spelled(text: str) -> list[str]:
    return [text[start:end] for start, end in words(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Երևան", "ԵՐԵՎԱՆ"),
        ("Երևան", "ԵՐԵՒԱՆ"),
        ("և", "եւ"),
        ("և", "Եվ"),
        ("Ի՞նչ", "ինչ"),
        ("պե՛տք", "պետք"),
        ("Donnée", "DONNEE"),
        ("œuvre", "Oeuvre"),
        ("l’article", "l'article"),
        ("donnée", "donne\u0301e"),
    ],
)
def test_spellings_of_one_word_share_a_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_letters_that_differ_in_meaning_keep_their_keys() -> None:
    assert fold("օրենք") != fold("որենք")
    assert fold("էջ") != fold("եջ")


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("12-րդ հոդվածի 1-ին մասը", ["12-րդ", "հոդվածի", "1-ին", "մասը"]),
        ("36.1-ին հոդված.", ["36.1-ին", "հոդված"]),
        ("Ի՞նչ է, ըստ «Օրենքի», տվյալը։", ["Ի՞նչ", "է", "ըստ", "Օրենքի", "տվյալը"]),
        ("N 180-Ն, XXI-րդ", ["N", "180-Ն", "XXI-րդ"]),
        ("l’article premier qu'il", ["l", "article", "premier", "qu", "il"]),
        ("the data subject's request", ["the", "data", "subject's", "request"]),
        ("5.1. Սույն", ["5.1", "Սույն"]),
        ("once-only", ["once-only"]),
    ],
)
def test_words_of_a_clause(clause: str, expected: list[str]) -> None:
    assert spelled(clause) == expected


@given(st.text())
def test_words_are_ordered_spans_that_hold_every_letter(text: str) -> None:
    spans = words(text)
    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(spans))
    inside = {at for start, end in spans for at in range(start, end)}
    assert all(at in inside for at, sign in enumerate(text) if sign.isalnum())


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)

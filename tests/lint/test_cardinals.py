"""Numbers in words, as they stand in brackets beside the figures of a time limit or a fee."""

import pytest

from orenk.lint.wording.cardinals import value_before, value_of


@pytest.mark.parametrize(
    ("words", "language", "value"),
    [
        ("տասնհինգ", "hy", 15),
        ("քսանհինգ", "hy", 25),
        ("հարյուր քսան", "hy", 120),
        ("երկու հազար հինգ հարյուր", "hy", 2500),
        ("չորս հարյուր իննսունինը", "hy", 499),
        ("fifteen", "en", 15),
        ("twenty-five", "en", 25),
        ("one hundred and twenty", "en", 120),
        ("two thousand three hundred", "en", 2300),
        ("soixante-douze", "fr", 72),
        ("quatre-vingt-dix", "fr", 90),
        ("deux cents", "fr", 200),
        ("mille cinq cents", "fr", 1500),
    ],
)
def test_a_number_in_words_has_a_value(words: str, language: str, value: int) -> None:
    assert value_of(words, language) == value


@pytest.mark.parametrize(("words", "language"), [("օրվա", "hy"), ("տասնորդական", "hy"), ("days", "en"), ("", "fr")])
def test_other_words_have_none(words: str, language: str) -> None:
    assert value_of(words, language) is None


def test_the_number_at_the_end_of_a_sentence_is_found() -> None:
    assert value_before("Դիմումը քննվում է տասնհինգ ", "hy") == (18, 15)
    assert value_before("The request is examined within one hundred and ten ", "en") == (31, 110)
    assert value_before("Article 5 applies and ", "en") is None

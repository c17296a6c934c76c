"""Unit words, ordinals, letters and numbers as citations and headings write them."""

import pytest

from orenk.language import CODES, language
from orenk.language.numbers import ordinal_suffix, roman_value


@pytest.mark.parametrize(
    ("code", "word", "kind"),
    [
        ("hy", "հոդվածի", "article"),
        ("hy", "հոդվածներում", "article"),
        ("hy", "մասերով", "part"),
        ("hy", "կետը", "point"),
        ("hy", "ենթակետից", "subpoint"),
        ("hy", "պարբերությամբ", "paragraph"),
        ("hy", "նախադասություններն", "sentence"),
        ("hy", "գլխում", "chapter"),
        ("hy", "ԲԱԺՆԻ", "section"),
        ("hy", "հավելվածին", "annex"),
        ("hy", "աղյուսակի", "table"),
        ("en", "Articles", "article"),
        ("en", "sub-points", "subpoint"),
        ("en", "Schedule", "annex"),
        ("fr", "alinéas", "paragraph"),
        ("fr", "paragraphe", "part"),
        ("fr", "Annexes", "annex"),
    ],
)
def test_unit_words_in_any_form(code: str, word: str, kind: str) -> None:
    assert language(code).unit(word) == kind


def test_headings_open_units_and_other_words_do_not() -> None:
    assert language("hy").heading_unit("ՀՈԴՎԱԾ") == "article"
    assert language("hy").heading_unit("Մաս") == "division"
    assert language("fr").heading_unit("Chapitre") == "chapter"
    assert language("hy").heading_unit("հոդվածի") is None
    assert language("en").heading_unit("Point") is None


@pytest.mark.parametrize(
    ("code", "word", "number"),
    [
        ("hy", "առաջին", 1),
        ("hy", "առաջինի", 1),
        ("hy", "երկրորդ", 2),
        ("hy", "տասներեքերորդ", 13),
        ("hy", "տասնիններորդ", 19),
        ("hy", "քսաներորդ", 20),
        ("en", "Twelfth", 12),
        ("en", "twenty-third", 23),
        ("fr", "première", 1),
        ("fr", "seconde", 2),
        ("fr", "deuxième", 2),
        ("fr", "neuvième", 9),
        ("fr", "dix-neuvième", 19),
        ("fr", "vingtièmes", 20),
    ],
)
def test_ordinals_in_words(code: str, word: str, number: int) -> None:
    assert language(code).ordinal(word) == number


@pytest.mark.parametrize("code", CODES)
def test_every_language_counts_to_twenty(code: str) -> None:
    assert set(language(code).ordinals.values()) >= set(range(1, 21))
    assert len(language(code).months) == 12
    assert len(set(language(code).letters)) == len(language(code).letters)


def test_list_letters_agree_by_place() -> None:
    hy, en = language("hy"), language("en")
    assert [hy.letter_ordinal(letter) for letter in "աբգ"] == [1, 2, 3]
    assert hy.letter_ordinal("Գ") == en.letter_ordinal("c") == 3
    assert en.letter_ordinal("aa") == 27
    assert hy.letter(hy.letter_ordinal("ժ") or 0) == "ժ"
    assert hy.letter_ordinal("a") is None
    assert hy.letter_ordinal("") is None


@pytest.mark.parametrize(
    ("number", "ending"),
    [("1", "ին"), ("2", "րդ"), ("11", "րդ"), ("21", "րդ"), ("36.1", "ին"), ("5.2", "րդ"), ("1.21", "րդ")],
)
def test_ending_of_an_armenian_ordinal(number: str, ending: str) -> None:
    assert ordinal_suffix(number) == ending


def test_roman_numerals() -> None:
    assert [roman_value(numeral) for numeral in ("I", "IV", "xxi", "MCMXCI")] == [1, 4, 21, 1991]
    assert [roman_value(numeral) for numeral in ("", "IIII", "VX", "N")] == [None] * 4

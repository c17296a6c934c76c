"""Characters a law may not hold, and letters that pass for others."""

from pathlib import Path

import pytest

from orenk.language.characters import (
    look_alike,
    look_alike_words,
    mixed_script_words,
    unexpected_characters,
)


def reasons(text: str, language: str = "hy") -> list[str]:
    return [reason for _, _, reason in unexpected_characters(text, language)]


@pytest.mark.parametrize(
    "clause",
    [
        "1. Սույն օրենքի 12-րդ հոդվածի 3-րդ մասի «բ» պարբերությունը՝ 5 %, № 4 § 2…",
        "1093-Ն որոշում, ISO-ի պահանջներ, XXI-րդ դար, COVID-19",
        "Ի՞նչ է տվյալը։ <!-- նշում -->",
        "### Հոդված 5. **Տվյալ**\n| ա | բ |",
    ],
)
def test_what_a_drafter_types_is_allowed(clause: str) -> None:
    assert unexpected_characters(clause, "hy") == []


@pytest.mark.parametrize(
    ("character", "reason"),
    [
        ("\u202e", "bidi-control"),
        ("\u2066", "bidi-control"),
        ("\u200b", "invisible"),
        ("\u00ad", "invisible"),
        ("\ufe0f", "invisible"),
        ("\U000e0041", "invisible"),
        ("\x07", "control"),
        ("\u2028", "control"),
        ("\u0085", "control"),
        ("\ue000", "private-use"),
        ("\U000e0fff", "unassigned"),
        ("\u0301", "combining-mark"),
        ("ﬓ", "ligature"),
        ("Ⅳ", "foreign-digit"),
        ("\u00a0", "foreign-space"),
        ("\u2024", "foreign-mark"),
        ("`", "foreign-mark"),
        ("?", "foreign-mark"),
    ],
)
def test_what_an_armenian_law_may_not_hold(character: str, reason: str) -> None:
    assert unexpected_characters(f"Օրենք {character} ն", "hy") == [(6, character, reason)]


def test_each_language_has_its_own_spaces_and_marks() -> None:
    assert reasons("« loi »\u00a0?", "fr") == []
    assert reasons("a\u00a0law?", "en") == ["foreign-space"]


def test_a_latin_letter_in_an_armenian_word() -> None:
    (word,) = mixed_script_words("Սույն oրենքը", "hy")
    assert (word.start, word.end, word.foreign, word.meant) == (6, 12, (6,), "օրենքը")
    assert reasons("Սույն oրենքը") == ["look-alike"]
    assert reasons("իրաvունք") == ["mixed-script"]
    assert look_alike("o", "hy") == "օ"


def test_a_cyrillic_letter_in_an_english_word() -> None:
    (word,) = mixed_script_words("this аrticle", "en")
    assert word.meant == "article"
    assert reasons("this аrticle", "en") == ["look-alike"]


def test_a_word_of_latin_look_alikes_beside_armenian() -> None:
    assert look_alike_words("Սույն uhonu") == [(6, 11, "սհօոս")]
    assert look_alike_words("upon hong") == []


@pytest.mark.corpora
def test_no_false_alarm_in_real_decisions(corpora: Path) -> None:
    files = sorted((corpora / "hy-armtdp" / "legal_texts").glob("*.txt"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert mixed_script_words(text, "hy") == []
        assert {char for _, char, _ in unexpected_characters(text, "hy")} <= {"`"}, file.name

"""The words of the interface: none missing, none forgotten."""

import re
from pathlib import Path

import pytest

import orenk.render
from orenk.language.collation import initial, sort_key
from orenk.render.words import WORDS, typeset, word
from orenk.render.words.dates import day_in_words

HERE = Path(orenk.render.__file__).parent
CODE = [*HERE.rglob("*.py"), *(HERE / "theme").rglob("*.html")]
# Keys that are put together from a value: `status.` and the word of a record.
FAMILIES = ("stage.", "kind.", "unit.", "unit-time.", "term.status.", "body-kind.", "act-kind.", "grade.", "date.",
            "status.", "confidence.", "lang.", "section.", "measure-status.", "conclusion.", "data-kind.",
            "by-law.", "translation.", "accessibility.", "severity.", "basis.", "family.", "count.", "pair.kind.",
            "downloads.")  # fmt: skip


def used() -> set[str]:
    asked = re.compile(r"""(?:\bt|\bword)\(\s*["']([a-z][a-z0-9._-]*)["']\s*[,)]""")
    return {key for file in CODE for key in asked.findall(file.read_text(encoding="utf-8"))}


def test_every_key_that_is_asked_for_exists() -> None:
    assert len(used()) > 60
    assert used() - WORDS.keys() == set()


def test_no_key_is_left_over() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in CODE if file.parent.name != "words")
    left = {key for key in WORDS if not key.startswith(FAMILIES) and f'"{key}"' not in text and f"'{key}'" not in text}
    assert left == set()


def test_armenian_words_have_no_letters_of_another_script() -> None:
    mixed = re.compile(r"[\u0531-\u0587][A-Za-z\u0400-\u04ff]|[A-Za-z\u0400-\u04ff][\u0531-\u0587]")
    assert [key for key, message in WORDS.items() if mixed.search(message.hy)] == []


@pytest.mark.parametrize(
    ("day", "language", "words"),
    [
        ("2026-11-22", "hy", "2026 թվականի նոյեմբերի 22"),
        ("2026-11", "hy", "2026 թվականի նոյեմբեր"),
        ("2026", "hy", "2026 թվական"),
        ("2026-11-22", "en", "22 November 2026"),
        ("2025-05-01", "fr", "1er mai 2025"),
        ("2025-05", "fr", "mai 2025"),
    ],
)
def test_days_are_said_in_words(day: str, language: str, words: str) -> None:
    assert day_in_words(day, language) == words


def test_armenian_letters_sort_in_their_own_order() -> None:
    words = ["օրենք", "և այլն", "ուղի", "ցանկ", "ոլորտ", "վարկ", "եղանակ", "անձ", "ֆոնդ", "փաստ"]
    assert sorted(words, key=lambda word: sort_key(word, "hy")) == [
        "անձ", "եղանակ", "ոլորտ", "վարկ", "ցանկ", "ուղի", "փաստ", "և այլն", "օրենք", "ֆոնդ",
    ]  # fmt: skip
    assert (initial("ուղի", "hy"), initial("անձ", "hy"), initial("état", "fr")) == ("Ու", "Ա", "E")


def test_no_french_line_begins_with_a_sign_that_has_a_space_before_it() -> None:
    assert typeset("lu ; « oui » : non ?", "fr") == "lu\u00a0; «\u00a0oui\u00a0»\u00a0: non\u00a0?"
    assert typeset("one ; two", "en") == "one ; two"
    assert " :" not in word("card.beside", "fr", status="a : b")

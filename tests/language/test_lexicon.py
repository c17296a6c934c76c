"""The compiled dictionaries say what simplemma says, and so does reading it whole where they were not made."""

from pathlib import Path

import pytest

from orenk.language.inflection import lexicon
from orenk.language.inflection.lexicon import armenian_lookup, armenian_name, entries, latin_lemma, lookup


@pytest.mark.parametrize("code", ["hy", "en", "fr"])
def test_every_entry_is_simplemmas(code: str) -> None:
    assert (lexicon.COMPILED / f"{code}.trie").exists(), "make setup (or pip install -e .) compiles the dictionaries"
    find = lookup(code)
    assert all(find(form) == lemma for form, lemma in entries(code))
    assert find("օրենքփփփ") is None


def test_without_compiled_dictionaries_the_answers_are_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexicon, "COMPILED", tmp_path)
    find = lookup.__wrapped__("fr")
    assert (find("données"), find("chevaux"), find("orenkes")) == ("donnée", "cheval", None)


def test_armenian_forms_are_found_by_their_search_keys() -> None:
    assert armenian_lookup("օրենքներից") == "օրենք"
    assert armenian_lookup("և") == "և"
    assert armenian_lookup("երևանի") is None
    assert armenian_name("երևանի") == "երևան"


@pytest.mark.parametrize(
    ("word", "code", "lemma"),
    [
        ("catalogues", "en", "catalogue"),
        ("armenia", "en", "Armenia"),
        ("cyber-incidents", "en", "cyber-incident"),
        ("interconnections", "en", "interconnection"),
        ("sous-sections", "fr", "sous-section"),
        ("outre-mer", "fr", "outremer"),
        ("-", "en", "-"),
    ],
)
def test_a_word_that_no_dictionary_has_is_its_own(word: str, code: str, lemma: str) -> None:
    assert latin_lemma(word, code) == lemma

"""The dictionaries opened by stretches say what simplemma says."""

import pytest
from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from orenk.language.inflection.lexicon import LazyDictionary, LazyDictionaryFactory


@pytest.mark.parametrize("code", ["hy", "en", "fr"])
def test_every_entry_is_simplemmas(code: str) -> None:
    whole = DefaultDictionaryFactory().get_dictionary(code)
    lazy = LazyDictionaryFactory().get_dictionary(code)
    assert isinstance(lazy, LazyDictionary)
    assert len(lazy) == len(whole)
    assert all(lazy.get(word) == found for word, found in whole.items())
    assert lazy.get("օրենքփփփ") is None

"""What a language looks like: unit words, ordinals, letters, quotes, dates, characters, lemmas. Nothing
here knows law.

The dictionaries of lemmas are opened when the first lemma is asked for, not on import.
"""

from orenk.language import en, fr, hy
from orenk.language.model import Language

_LANGUAGES = {"hy": hy.LANGUAGE, "en": en.LANGUAGE, "fr": fr.LANGUAGE}
CODES = tuple(_LANGUAGES)


def language(code: str) -> Language:
    """The language of a code: hy, en or fr. KeyError: no other is known."""
    return _LANGUAGES[code]


__all__ = ["CODES", "Language", "language"]

"""Words of a text and their search keys, for Armenian, English and French alike.

A key is for comparing, never for display: the case of law text is not changed anywhere else.
"""

import re
import unicodedata

_MARKS = "\u055a\u055b\u055c\u055e\u055f"
"""Armenian marks written inside a word: apostrophe, emphasis, exclamation, question, abbreviation."""

_STRIP = re.compile(f"[{_MARKS}\u0300-\u036f]")
_YEV = re.compile("ե[ւվ]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\uff07`\u00b4]")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
_FOLDED = re.compile(f"[{_MARKS}\u0300-\u036f\u2018\u2019\u02bc\uff07`\u00b4\u00c0-\u024f\u1e00-\u1eff]|ե[ւվ]")
"""All that is folded beyond the case: most words have none of it."""
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss"})

_WORD = re.compile(
    f"[^\\W_][^\\W_{_MARKS}]*(?:[{_MARKS}]+[^\\W_]*)*"
    f"(?:(?:[-\u2010\u2011\u058a]|(?<=\\d)[.](?=\\d))[^\\W_][^\\W_{_MARKS}]*(?:[{_MARKS}]+[^\\W_]*)*)*"
    "(?:['\u2019]s(?![^\\W_]))?"
)


def fold(text: str) -> str:
    """The search key of a word or a longer string.

    Lower case; «և», «եւ», «եվ» (and «ԵՎ», «ԵՒ», «Եվ») all become the one letter «և»; the Armenian marks ՛ ՜ ՞
    ՟ ՚ and combining accents are dropped; œ is oe and æ is ae; every apostrophe is "'". Two strings are the
    same word for search exactly where their keys are equal. The key may be shorter or longer than the text.
    """
    key = text.lower()
    if key.isascii():
        return key.replace("`", "'")
    if not _FOLDED.search(key):
        return key
    if _ACCENTED.search(key):
        key = unicodedata.normalize("NFD", key.translate(_LIGATURES))
    return _APOSTROPHES.sub("'", _YEV.sub("և", _STRIP.sub("", key)))


def words(text: str) -> list[tuple[int, int]]:
    """Spans (start, end) of the words of a text, in `str` offsets, in order.

    A word is a run of letters and digits; ՛ ՜ ՞ ՟ ՚ inside it belong to it («Ի՞նչ» is one word). Runs joined
    by a hyphen are one word («12-րդ», «180-Ն», «XXI-րդ»), and so are the components of a decimal number
    («36.1-ին»). An apostrophe parts words («l'article» is two), except in the English possessive ("subject's"
    is one).
    """
    return [match.span() for match in _WORD.finditer(text)]


def word_list(text: str) -> list[str]:
    """The words themselves, in order; the spans of `words` belong to them one by one."""
    return _WORD.findall(text)

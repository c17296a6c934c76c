"""Alphabetical order of the three languages; Armenian in its own alphabet, with «ու» and «և» as letters."""

from __future__ import annotations

from orenk.language.text import fold

ALPHABET = (
    "ա", "բ", "գ", "դ", "ե", "զ", "է", "ը", "թ", "ժ", "ի", "լ", "խ", "ծ", "կ", "հ", "ձ", "ղ", "ճ", "մ", "յ", "ն", "շ",
    "ո", "չ", "պ", "ջ", "ռ", "ս", "վ", "տ", "ր", "ց", "ու", "փ", "ք", "և", "օ", "ֆ",
)  # fmt: skip
_RANK = {letter: chr(0xE000 + place) for place, letter in enumerate(ALPHABET)}


def sort_key(words: str, language: str) -> str:
    """What strings are compared by; signs and spaces come before letters, another script before Armenian."""
    if language != "hy":
        return fold(words).lstrip("«\"'(")
    lower = words.lower().lstrip("«\"'(").replace("ու", _RANK["ու"])
    return "".join(_RANK.get(letter, letter) for letter in lower)


def initial(words: str, language: str) -> str:
    """The letter that a word stands under in an index."""
    key = sort_key(words, language)[:1]
    if "\ue000" <= key <= "\ue0ff":
        letter = ALPHABET[ord(key) - 0xE000]
        return letter if letter == "և" else letter.capitalize()
    return key.upper() if key.isalpha() else "#"

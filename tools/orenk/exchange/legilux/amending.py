"""Where the text of another act is quoted: after the words of an amendment, or between quotation marks."""

from __future__ import annotations

import re

_VERB = (
    r"(?:remplac|libell|rédig|modifi|ajout|insér|complét|intercal|introdui|abrog|supprim|chang|rectifi|reformul)"
    r"\w*"
)
_ORDERS = re.compile(rf"\b(?:est|sont|sera|seront|prend|prennent|aura|auront|a|se)\b[^.;]*?\b{_VERB}", re.I)
_TENOR = re.compile(r"\b(?:teneur|se lira|se lit|lire|libellé|rédigé)\b", re.I)
_ANNOUNCED = re.compile(r"[:»]\s*[-–—]?$")
_UNIT = re.compile(
    r"\b(?:article|art\.|alinéa|paragraphe|point|tiret|lettre|annexe|numéro|chapitre|section|titre|phrase|sub|termes?|"
    r"mots?|intitulé|loi|règlement)\b",
    re.I,
)
_AMENDS = re.compile(r"\b(?:modifi|complét|abrog|chang|rectifi|remplaçant|adaptant)", re.I)
_MAINLY = re.compile(
    r"[^\d]{3,60}\d{1,2}(?:er)?\s+\w+\s+\d{4},?\s+(?:\w+°?\)?\s+)?(?:portant\s+)?(?:\w+\s+){0,2}?"
    r"(?:modifi|complét|abrog|chang|rectifi|adaptant|remplaçant)",
    re.I,
)
_PAIRS = (("«", "»"), ("“", "”"), ("„", "”"))


def amends(title: str) -> bool:
    """Whether the title of an act says that it changes another."""
    return _AMENDS.search(title) is not None


def mainly_amends(title: str) -> bool:
    """Whether that is the first thing the title says: « loi … portant modification de … », not « … et modifiant … »."""
    return _MAINLY.match(title) is not None


def orders(words: str) -> bool:
    """Whether a paragraph is an instruction to change another act."""
    return _UNIT.search(words) is not None and (_ORDERS.search(words) is not None or _TENOR.search(words) is not None)


def announces_text(words: str) -> bool:
    """Whether an instruction ends with a colon, so that the new text follows."""
    return _ANNOUNCED.search(words) is not None and orders(words)


def opens_quotation(words: str) -> bool:
    return words[:1] in '«“„"'


def unclosed(words: str, before: int = 0) -> int:
    """How many quotations are open at the end of the words, with so many open before."""
    for opening, closing in _PAIRS:
        if opening in words or (before and closing in words):
            return max(0, before + words.count(opening) - words.count(closing))
    return before

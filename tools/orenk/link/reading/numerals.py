"""Number words of the three languages: digits with endings, decimals, letters, Roman numerals, ordinals in words."""

from __future__ import annotations

import re

from msgspec import Struct

from orenk.language import language
from orenk.language.model import Language
from orenk.language.text import fold
from orenk.link.reading.expressions import BACKWARDS, LAST, UNREADABLE, Numeral
from orenk.model.eids import letters_of, roman_value

_LAST_WORDS = {
    "hy": ("վերջին",),
    "en": ("last", "final"),
    "fr": ("dernier", "dernière", "derniers", "dernières"),
}
_ENDS = {code: {fold(word) for word in words} for code, words in _LAST_WORDS.items()}
_HY, _EN, _FR = language("hy"), language("en"), language("fr")


def ordinal_word(typed: str, tongue: Language) -> str:
    """The number of an ordinal in words, `last` for «վերջին», empty for any other word."""
    key = fold(typed)
    value = tongue.ordinals.get(key)
    if value is not None:
        return str(value)
    return LAST if key in _ENDS[tongue.code] else ""


_ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_SMALL_ROMAN = re.compile(r"(?:x{0,2})(?:ix|iv|v?i{1,3}|v)")
_DASH = "[-–—]"

_HY_ENDING = r"(?i:(?:ին|րդ)(?:ը|ն|ի|ից|ով|ում|ին|երը|երի|երով|երում)?)"
_HY_FIGURES = r"\d{1,4}(?:\.\d{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2})*"
_HY_ONE = re.compile(
    rf"(?P<first>{_HY_FIGURES}|[IVXLC]{{1,7}})(?:{_DASH}?(?P<e1>{_HY_ENDING})(?![^\W\d_]))?"
    rf"(?:{_DASH}(?P<second>{_HY_FIGURES})(?:{_DASH}?(?P<e2>{_HY_ENDING})(?![^\W\d_]))?)?"
)
_RAISED = {ord(raised): f".{figure}" for figure, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
"""«12¹» is Article 12.1 as it was printed once."""
_HY_CASE = re.compile(r"-(ից|ի|ը|ն|ով|ում|ին)$")
_HY_LETTER = re.compile(
    rf"«((?i:[ա-ֆ]){{1,2}})(?:»{_DASH}«((?i:[ա-ֆ]){{1,2}})|{_DASH}((?i:[ա-ֆ]){{1,2}}))?»(-ից|-ի|-րդ|-ով|-ում)?"
)
_HY_BRACKET_LETTER = re.compile(r"([ա-ֆ])\)")
_HY_PLACEHOLDER = re.compile(r"(?:[_.…xXնՆnN*?#]+|\[[^\]]*\])-?(?:րդ|ին)$")

_SUPERSCRIPT = "(?:er|re|ère|e|ème|eme|nd|nde|st|rd|th|<sup>(?:er|re|ère|e|ème|o)</sup>|°)?"
_LATIN = r"\*?(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\*?"
_CODE_PREFIX = r"(?:[A-Z]{1,2}\.?)?"
_HEAD = rf"{_CODE_PREFIX}\d{{1,4}}(?:[.]\d{{1,3}})*(?:(?:{_LATIN}|[A-Z]{{1,3}}|[a-df-z])(?![^\W\d_]))?"
_WESTERN = re.compile(
    rf"(?P<head>{_HEAD}){_SUPERSCRIPT}(?P<tail>(?:\([0-9A-Za-z-]{{1,6}}\))*)"
    rf"(?:[–—-]\((?P<inner>[0-9A-Za-z]{{1,5}})\))?(?:[–—-](?P<last>{_HEAD}){_SUPERSCRIPT}(?P<under>(?:\([0-9A-Za-z-]{{1,6}}\))*))?"
)
_OF_CODE = re.compile(r"[LRDA]\*?\.?\d{1,4}(?:-\d{1,4})+|\d{1,4}(?:-\d{1,4}){2,}")
"""« L. 121-3 », « R. 312-1-4 »: one article of a code. Two numbers without its letter may be a range."""
_UNSPACED = re.compile(r"[1-9]\d{0,2}(?:,[1-9]\d?)+")
_INSIDE = r"(?:\d{1,4}[A-Za-z]{0,2}|[A-Za-z]-(?:\d{1,2}|[ivx]{1,4})|[ivxl]{2,5}|[a-z]{2}|[A-Za-z])"
_BRACKETED = re.compile(rf"((?:\({_INSIDE}\))+)(?:[–—-]\(([0-9A-Za-z]{{1,5}})\))?")
_INNER = re.compile(r"\(([0-9A-Za-z-]{1,6})\)")


class NumberWord(Struct, frozen=True):
    """The numbers in one word, with offsets in its core.

    `ordinal` for «3-րդ» and "third", `letter` for «բ» and "(a)", `bracketed` for "(3)", `from_` for the first end of
    «5-ից 7-րդ», `bare` for digits without any ending.
    """

    numerals: tuple[Numeral, ...]
    ordinal: bool = False
    letter: bool = False
    bracketed: bool = False
    from_: bool = False
    bare: bool = False
    spelled: bool = False


def armenian_letter(letters: str) -> str:
    """«բ» → b; empty where it is no list letter."""
    ordinal = _HY.letter_ordinal(letters) if letters else None
    return letters_of(ordinal) if ordinal else ""


def western_number(typed: str) -> str:
    """A number of an English or French citation as an eId counts it, but with its dots: IV → 4, "(ii)" → 2."""
    if typed.isdecimal():
        return typed.lstrip("0") or "0"
    if len(typed) > 1 and _SMALL_ROMAN.fullmatch(typed):
        return str(roman_value(typed.upper()))
    if _ROMAN.fullmatch(typed) and len(typed) > 1:
        return str(roman_value(typed))
    return typed.lower() if typed.isalpha() else typed.replace("L.", "L").replace("*", "")


def armenian_number(typed: str) -> NumberWord | None:
    """The numbers of an Armenian word that may stand before or after a unit word, or None."""
    if typed[0] == "«":
        return _armenian_letters(typed)
    spelled = ordinal_word(typed, _HY)
    if spelled:
        return NumberWord((Numeral(spelled, typed, 0, len(typed)),), ordinal=True, spelled=True)
    head = typed[0]
    if not (head.isdigit() or head in "IVXLC"):
        found = _HY_BRACKET_LETTER.fullmatch(typed)
        return NumberWord((Numeral(armenian_letter(found[1]), typed, 0, 1),), letter=True) if found else None
    numerals: list[Numeral] = []
    ordinal = False
    at = 0
    while at < len(typed):
        found = _HY_ONE.match(typed, at)
        if found is None:
            case = _HY_CASE.match(typed, at)
            if case is None or not numerals:
                return None
            return NumberWord(tuple(numerals), from_=case[1] == "ից", bare=False)
        ordinal = bool(found["e2"] or found["e1"])
        numerals.append(_armenian_numeral(found))
        at = found.end()
        from_ = (found["e2"] or found["e1"] or "").lower().endswith("ից")
        if at < len(typed) and typed[at] == "," and at + 1 < len(typed):
            at += 1
        elif at < len(typed) and not _HY_CASE.match(typed, at):
            return None
    return NumberWord(tuple(numerals), ordinal=ordinal, from_=from_, bare=not ordinal)


def _armenian_numeral(found: re.Match[str]) -> Numeral:
    first, second = (found[name] or "" for name in ("first", "second"))
    if not (first + second).isascii():
        first, second = first.translate(_RAISED), second.translate(_RAISED)
    number = western_number(first) if first[0].isdigit() or len(first) > 1 else str(roman_value(first))
    last = western_number(second) if second else ""
    irregular = _irregular(first, found["e1"]) or _irregular(second, found["e2"])
    problem = BACKWARDS if last and _value(last) <= _value(number) else ""
    return Numeral(number, found[0], found.start(), found.end(), last, (), problem, irregular)


def _irregular(number: str, ending: str | None) -> bool:
    """Whether the ordinal ending does not follow the last component: «1-ին», «36.1-ին», else «-րդ»."""
    if not ending or not number:
        return False
    return ending.lower().startswith("ին") != (number.rpartition(".")[2] in ("1", "I"))


def _armenian_letters(typed: str) -> NumberWord | None:
    found = _HY_LETTER.fullmatch(typed)
    if found is None:
        return None
    number, last = armenian_letter(found[1]), armenian_letter(found[2] or found[3] or "")
    problem = UNREADABLE if not number else BACKWARDS if last and (len(last), last) <= (len(number), number) else ""
    numeral = Numeral(number, typed, 0, len(typed), last, (), problem)
    return NumberWord((numeral,), letter=True, from_=found[4] == "-ից")


def armenian_placeholder(typed: str) -> bool:
    """Whether the word stands for an ordinal that is still to be filled in («…-րդ», «N-րդ»)."""
    return _HY_PLACEHOLDER.match(typed) is not None


def _value(number: str) -> tuple[int, ...]:
    return tuple(int(piece) for piece in re.findall(r"\d+", number)) or (0,)


def precedes(first: str, last: str) -> bool:
    """Whether a range from `first` to `last` runs forward."""
    if first.isalpha() or last.isalpha():
        return (len(first), first) < (len(last), last)
    return _value(first) < _value(last) or (_value(first) == _value(last) and first < last)


def western_numeral(typed: str, language: str) -> NumberWord | None:
    """The numbers of an English or French word that may stand before or after a unit word, or None."""
    spelled = "" if typed[0].isdigit() else ordinal_word(typed, _EN if language == "en" else _FR)
    if spelled:
        return NumberWord((Numeral(spelled, typed, 0, len(typed)),), ordinal=True, spelled=True)
    if "-" in typed and _OF_CODE.fullmatch(typed):
        return NumberWord((Numeral(typed.replace(".", "").replace("*", ""), typed, 0, len(typed)),), bare=True)
    found = _WESTERN.fullmatch(typed)
    if found:
        return _western_digits(typed, found)
    if "," in typed and _UNSPACED.fullmatch(typed):
        return NumberWord(tuple(Numeral(n[0], n[0], *n.span()) for n in re.finditer(r"\d+", typed)), bare=True)
    found = _BRACKETED.fullmatch(typed)
    if found:
        inner = tuple(western_number(piece) for piece in _INNER.findall(found[1]))
        last = western_number(found[2]) if found[2] else ""
        problem = BACKWARDS if last and not precedes(inner[-1], last) else ""
        numeral = Numeral(inner[0], typed, 0, len(typed), last, inner[1:], problem)
        return NumberWord((numeral,), letter=inner[0].isalpha(), bracketed=True)
    if typed in ("Ier", "Ire", "Ière"):
        return NumberWord((Numeral("1", typed, 0, len(typed)),), ordinal=True)
    if _ROMAN.fullmatch(typed) and typed not in ("L", "C", "D", "M"):
        return NumberWord((Numeral(str(roman_value(typed)), typed, 0, len(typed)),), bare=True)
    if len(typed) <= 2 and typed.isascii() and typed.isalpha() and (len(typed) == 1 or typed[0] == typed[1]):
        return NumberWord((Numeral(western_number(typed), typed, 0, len(typed)),), letter=True)
    return None


def _western_digits(typed: str, found: re.Match[str]) -> NumberWord:
    number, last = western_number(found["head"]), western_number(found["inner"] or found["last"] or "")
    below = tuple(western_number(piece) for piece in _INNER.findall(found["tail"]))
    under = tuple(western_number(piece) for piece in _INNER.findall(found["under"] or ""))
    if under:
        number, last, below = f"{number}-{last}", "", under
    problem = BACKWARDS if last and not precedes(below[-1] if below else number, last) else ""
    ordinal = typed[found.end("head") :].startswith(("e", "è", "nd", "st", "rd", "th", "<sup>e", "<sup>è"))
    numeral = Numeral(number, typed, 0, len(typed), last, below, problem)
    return NumberWord((numeral,), ordinal=ordinal, bare=not ordinal)

"""Which characters a text of law may hold, and letters of one script that stand in a word of another.

The policy is an allow-list per language. What it does not allow is named by a reason, a slug:
`bidi-control`, `invisible`, `control`, `private-use`, `unassigned`, `combining-mark`, `ligature`,
`look-alike` (in a word of another script, with a counterpart there), `mixed-script` (in such a word,
without one), `foreign-letter`, `foreign-digit`, `foreign-space`, `foreign-mark`.
"""

import re
import unicodedata

from msgspec import Struct

_ARMENIAN = "Ա-Ֆա-և"
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_EVERYWHERE = f"{_ARMENIAN}{_LATIN}0-9 \\n.,:;()\\[\\]\\-–—/%№§°…'«»&@+=×÷±≤≥<>#*|\\\\_~^{{}}€$£֏²³µ−"
_ALLOWED = {
    "hy": _EVERYWHERE + "։՝՛՞՜՟՚֊",
    "en": _EVERYWHERE + '?!"“”‘’։՝՛՞՜',
    "fr": _EVERYWHERE + '?!"“”‘’\u00a0\u202f։՝՛՞՜',
}
_UNEXPECTED = {code: re.compile(f"[^{allowed}]") for code, allowed in _ALLOWED.items()}

_ALIEN = "\u0370-\u03ff\u0400-\u052f\u1f00-\u1fff"
_TOUCHING = re.compile(
    f"[{_ARMENIAN}][՛՞՜]?[{_LATIN}{_ALIEN}]|[{_LATIN}{_ALIEN}][՛՞՜]?[{_ARMENIAN}]|[{_LATIN}][{_ALIEN}]|[{_ALIEN}][{_LATIN}]"
)
_LETTERS = re.compile("[^\\W\\d_](?:[՛՞՜]?[^\\W\\d_])*")

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_INVISIBLE = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u3164\ufeff\uffa0"
)
_BY_CATEGORY = {
    "Cc": "control", "Cf": "invisible", "Cs": "unassigned", "Co": "private-use", "Cn": "unassigned", "Zl":
    "control",
    "Zp": "control", "Zs": "foreign-space", "Mn": "combining-mark", "Mc": "combining-mark", "Me":
    "combining-mark",
    "Nd": "foreign-digit", "Nl": "foreign-digit", "No": "foreign-digit",
}  # fmt: skip

_ARMENIAN_FOR = {
    "o": "օ", "n": "ո", "h": "հ", "g": "ց", "q": "զ", "u": "ս", "j": "յ", "f": "ֆ", "p": "ք", "w": "ա", "L":
    "Լ", "O": "Օ",
    "U": "Ս", "S": "Տ", "F": "Բ", "о": "օ", "О": "Օ", "п": "ո", "һ": "հ", "ј": "յ", "З": "Յ", "з": "յ", "ф":
    "ֆ",
    "ο": "օ", "Ο": "Օ", "ı": "ւ", "ι": "ւ", "η": "ղ",
}  # fmt: skip
_LATIN_FOR = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ѕ": "s", "ј": "j", "һ":
    "h", "А": "A",
    "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X", "І":
    "I", "Ѕ": "S",
    "ο": "o", "ν": "v", "ι": "i", "α": "a", "Α": "A", "Β": "B", "Ε": "E", "Η": "H", "Ι": "I", "Κ": "K", "Μ":
    "M", "Ν": "N",
    "Ο": "O", "Ρ": "P", "Τ": "T", "Χ": "X", "Ζ": "Z", "Υ": "Y",
    "օ": "o", "ո": "n", "հ": "h", "ց": "g", "զ": "q", "ս": "u", "յ": "j", "Օ": "O", "Ս": "U", "Տ": "S", "Լ":
    "L",
}  # fmt: skip
"""Pairs that Unicode's confusables and the root-zone rules for Armenian give, and those that legal faces
draw alike."""

_SCRIPTS = {"hy": re.compile(f"[{_ARMENIAN}]"), "latin": re.compile(f"[{_LATIN}]")}
_LOOK_ALIKE_WORD = re.compile(f"(?<![\\w-])[{''.join(_ARMENIAN_FOR)}]{{3,}}(?![\\w-])")


def look_alike(character: str, language: str) -> str | None:
    """The letter of the language's script that a foreign letter looks like (Latin o in Armenian: «օ»)."""
    return (_ARMENIAN_FOR if language == "hy" else _LATIN_FOR).get(character)


class MixedWord(Struct, frozen=True):
    """A word with letters of two scripts: its span, and the offsets of the letters foreign to most of it."""

    start: int
    end: int
    foreign: tuple[int, ...]
    meant: str
    """The word with every foreign letter replaced by its look-alike; empty where one has none."""


def mixed_script_words(text: str, language: str) -> list[MixedWord]:
    """Words in which letters of different scripts touch («oրենք» with a Latin o); "ISO-ի" and «180-Ն» are
    none.

    Where a word has as many letters of both scripts, those of the language's own script count as its own.
    """
    if not _TOUCHING.search(text):
        return []
    return [_mixed(text, *word.span(), language) for word in _LETTERS.finditer(text) if _TOUCHING.search(word[0])]


def _mixed(text: str, start: int, end: int, language: str) -> MixedWord:
    word = text[start:end]
    armenian = len(_SCRIPTS["hy"].findall(word))
    latin = len(_SCRIPTS["latin"].findall(word))
    is_armenian = armenian > latin or (armenian == latin and language == "hy")
    own = _SCRIPTS["hy" if is_armenian else "latin"]
    table = _ARMENIAN_FOR if is_armenian else _LATIN_FOR
    foreign = tuple(start + at for at, sign in enumerate(word) if sign.isalpha() and not own.match(sign))
    known = all(text[at] in table for at in foreign)
    meant = "".join(sign if own.match(sign) else table.get(sign, sign) for sign in word) if known else ""
    return MixedWord(start, end, foreign, meant)


def look_alike_words(text: str) -> list[tuple[int, int, str]]:
    """Words wholly of foreign letters that look Armenian, beside Armenian ones: (start, end, the word
    perhaps meant).

    Only a suspicion: an English word may be made of such letters too. Roman numerals are left out.
    """
    found = []
    for match in _LOOK_ALIKE_WORD.finditer(text):
        around = text[max(0, match.start() - 40) : match.start()] + text[match.end() : match.end() + 40]
        if _SCRIPTS["hy"].search(around):
            found.append((*match.span(), "".join(_ARMENIAN_FOR[sign] for sign in match[0])))
    return found


def unexpected_characters(text: str, language: str) -> list[tuple[int, str, str]]:
    """Characters that the policy of the language does not allow: (offset, character, reason), in order of
    offset.

    Clean text costs two passes of a regular expression.
    """
    found = {}
    for match in _UNEXPECTED[language].finditer(text):
        if match[0] != "!" or text[match.start() - 1 : match.start()] != "<":
            found[match.start()] = _reason(match[0])
    for word in mixed_script_words(text, language):
        is_armenian = bool(set(_SCRIPTS["hy"].findall(text[word.start : word.end])) - {text[at] for at in word.foreign})
        table = _ARMENIAN_FOR if is_armenian else _LATIN_FOR
        for at in word.foreign:
            found[at] = "look-alike" if text[at] in table else "mixed-script"
    return [(at, text[at], found[at]) for at in sorted(found)]


def _reason(character: str) -> str:
    code = ord(character)
    if character in _BIDI:
        return "bidi-control"
    if character in _INVISIBLE or 0xFE00 <= code <= 0xFE0F or 0xE0000 <= code <= 0xE01EF:
        return "invisible"
    if 0xFB00 <= code <= 0xFB17:
        return "ligature"
    category = unicodedata.category(character)
    return _BY_CATEGORY.get(category, "foreign-letter" if category[0] == "L" else "foreign-mark")

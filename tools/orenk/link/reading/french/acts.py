"""How French texts name an act: « loi modifiée du 4 août 2006 relative à … », « présente loi », « Code du travail »."""

from __future__ import annotations

import re

from orenk.language.fr import LANGUAGE
from orenk.link.reading.expressions import ACT_LEVEL, ActWords, Expression
from orenk.link.reading.words import Role, Words

_NOUNS = {
    "loi": "law", "lois": "law", "code": "code", "constitution": "constitution", "règlement": "regulation",
    "règlements": "regulation", "décision": "decision", "décret": "order", "arrêté": "order", "arrêtés": "order",
    "directive": "regulation", "ordonnance": "order", "convention": "document", "traité": "document",
    "accord": "document",
}  # fmt: skip
_NUMBER = re.compile(r"(?:HO|ՀՕ)-?\d{1,4}(?:-[NALՆԱԼ])?|\d{1,5}-[NALՆԱԼ]|\d{2,4}/\d{1,4}(?:/[A-Z]{2,4})?")
_YEARLY = re.compile(r"\d{2,4}-\d{1,5}")
"""« loi n° 78-17 »."""
_THIS = frozenset({"présente", "présent"})
_SAME = frozenset({"même", "ladite", "ledit", "dudit", "audit", "cette", "cet", "ce"})
_TITLE_OPENERS = frozenset(
    [
        "relative",
        "relatif",
        "relatives",
        "relatifs",
        "portant",
        "sur",
        "concernant",
        "fixant",
        "réglementant",
        "modifiant",
        "instituant",
        "déterminant",
        "ayant",
        "approuvant",
        "organisant",
        "complétant",
    ]
)
_QUALIFIERS = frozenset(
    ("modifiée", "modifié", "modifiés", "grand-ducal", "grand-ducaux", "royal", "constitutionnelle", "susvisée",
     "précitée", "ministériel", "communautaire", "européen")
)  # fmt: skip
_TITLE_ENDS = frozenset(
    [
        "est",
        "sont",
        "peut",
        "peuvent",
        "doit",
        "doivent",
        "s'applique",
        "s'appliquent",
        "ne",
        "n'est",
        "qui",
        "dont",
        "il",
        "elle",
        "ils",
        "elles",
        "a",
        "ont",
        "sera",
        "seront",
        "prévoit",
        "fixe",
        "définit",
        "applicable",
        "précitée",
        "précité",
        "ci-après",
        "que",
        "lorsque",
        "si",
        "reste",
        "restent",
        "considérant",
        "notamment",
        "créé",
        "créée",
    ]
)
_SMALL = frozenset(
    ["de", "du", "des", "la", "le", "les", "l", "d", "et", "à", "au", "aux", "en", "sur", "par", "pour", "ou", "dans"]
)
_ADJECTIVE = re.compile(r"(?:al|ale|aux|if|ive|aire|ique|el|elle|ien|ienne|ier|ière|civil)s?$")
_TITLE_WORDS = 40
_CODE_WORDS = 6


def act_noun(core: str) -> str | None:
    """The kind of act that a noun names, or None."""
    return _NOUNS.get(core.lower()) if core[1:].islower() else None


def act_number(core: str) -> str | None:
    """`number` where the word is the number of an act (« 68/151/CEE », « 526-N »), or None."""
    return "number" if _NUMBER.fullmatch(core) else None


def act_expression(words: Words, at: int, taken: int) -> Expression | None:
    """The act named by the noun at word `at`, with date, number and title."""
    kind: str = words[at].value
    if kind == "number":
        number = words.core(at)
        return _expression(words, at, at + 1, "law", number=number) if number.startswith(("HO", "ՀՕ")) else None
    before = words.core(at - 1).lower() if at > taken else ""
    if before in _THIS or before in _SAME:
        if kind in ("document", "decision") and before not in _THIS:
            return None
        return _expression(words, at - 1, at + 1, kind, relation="this" if before in _THIS else "same")
    if kind == "code":
        last = _code(words, at)
        return _expression(words, at, last, kind, title_from=words.core_start(at) if last > at + 1 else -1)
    last, title, number, title_from, dated = _following(words, at)
    if kind == "constitution":
        title_from = words.core_start(at)
    if kind in ("document", "decision", "order", "regulation") and not (number or dated or _quoted(words, last)):
        return None
    if dated and title_from < 0:
        title_from = words.core_start(at + 1)
    return _expression(words, at, last, kind, title, number, "", title_from)


def _expression(
    words: Words, first: int, last: int, kind: str, title: str = "", number: str = "", relation: str = "",
    title_from: int = -1,
) -> Expression:  # fmt: skip
    start, end = words.core_start(first), words.core_end(last - 1)
    if title and words[last - 1].after[:1] in ("»", "”"):
        end += 1
    act = ActWords(start, end, kind, title, number, relation, title_from)
    return Expression(start, end, first, last, ACT_LEVEL, open=True, weak=act.bare, acts=(act,))


def _quoted(words: Words, last: int) -> bool:
    return words[last - 1].after[:1] in ("»", "”")


def _code(words: Words, at: int) -> int:
    """Where the name of a code ends: « code civil », « Code de la sécurité sociale », « Code du travail »."""
    last = at + 1
    noun = False
    for index in range(at + 1, min(len(words), at + 1 + _CODE_WORDS)):
        word = words[index]
        if words[index - 1].after or not word.core:
            break
        key = word.core.lower()
        if not noun and key in ("de", "du", "la", "des", "d"):
            continue
        if (
            not noun
            and (
                words.core(index - 1).lower() in ("de", "du", "la", "des")
                or word.before[-2:] in ("l'", "l’", "d'", "d’")
            )
        ) or (_ADJECTIVE.search(key) and word.role is Role.OTHER):
            noun, last = True, index + 1
        else:
            break
    return last


def _following(words: Words, at: int) -> tuple[int, str, str, int, bool]:
    """What follows the noun: where it ends, title, number, start of the title, and whether a date is there."""
    number = title = ""
    title_from = -1
    dated = False
    index = at + 1
    while index < len(words) and not words[index - 1].after.strip(")"):
        word = words[index]
        if _is_number(words, index):
            number, index = word.core, index + 1
        elif skipped := _filler(words, index):
            index += skipped
        elif _in_date(words, index):
            dated, index = True, index + 1
        elif title_from < 0 and (end := _title_here(words, index)):
            title_from, index = words.core_start(index), end
            title = words.text[title_from : words.core_end(end - 1)]
        else:
            break
    return index, title, number, title_from, dated


def _is_number(words: Words, at: int) -> bool:
    """Whether the word is the number of an act, by its form or by the « n° » before it."""
    if words.role(at) is Role.ACT:
        return bool(words[at].value == "number")
    return words.role(at - 1) is Role.SIGN and _YEARLY.fullmatch(words.core(at)) is not None


def _filler(words: Words, at: int) -> int:
    """How many words from here on belong to the name of an act without telling which one it is."""
    word = words[at]
    key = word.core.lower()
    if key == "de" and words.core(at + 1) == "la" and words.core(at + 2) == "République":
        return 3 + (words.core(at + 3) in ("Arménie", "d'Arménie"))
    dated = key in ("du", "n°") and words.core(at + 1)[:1].isdigit()
    return int(dated or key in _QUALIFIERS or word.role is Role.SIGN or key in ("(ue)", "ue", "ce", "(ce)"))


def _in_date(words: Words, at: int) -> bool:
    key = words.core(at).lower()
    beside = (words.core(at + 1).lower(), words.core(at - 1).lower())
    return key in LANGUAGE.months or (key[:1].isdigit() and any(month in LANGUAGE.months for month in beside))


def _title_here(words: Words, at: int) -> int:
    """Where a title that begins here ends, in quotation marks or after « relative à »; 0 where none begins."""
    if words[at].before[-1:] in ("«", "“"):
        reach = range(at, min(len(words), at + _TITLE_WORDS))
        return next((index + 1 for index in reach if words[index].after[:1] in ("»", "”")), 0)
    return _title_end(words, at) if words.core(at).lower() in _TITLE_OPENERS else 0


def _title_end(words: Words, at: int) -> int:
    """Where a title without quotes ends: at a sign, at a verb, or before the next unit or act."""
    last = at + 1
    for index in range(at + 1, min(len(words), at + _TITLE_WORDS)):
        word = words[index]
        key = word.core.lower()
        if (
            not key
            or words[index - 1].after
            or key in _TITLE_ENDS
            or (word.role in (Role.UNIT, Role.ACT) and _numbered(words, index))
        ):
            break
        if key not in _SMALL:
            last = index + 1
    return last


def _numbered(words: Words, at: int) -> bool:
    return words.role(at) is Role.UNIT and (words.role(at + 1) is Role.NUMBER or words.role(at - 1) is Role.RELATION)

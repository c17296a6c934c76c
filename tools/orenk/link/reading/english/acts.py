"""How English texts name an act: "the Law on Public Information", "this Law", "Decision N 526-N", "the Civil Code"."""

from __future__ import annotations

import re

from orenk.language.en import LANGUAGE
from orenk.link.reading.expressions import ACT_LEVEL, ActWords, Expression
from orenk.link.reading.words import Role, Words

_NOUNS = {
    "law": "law", "laws": "law", "act": "law", "acts": "law", "code": "code", "constitution": "constitution",
    "decision": "decision", "decisions": "decision", "regulation": "regulation", "regulations": "regulation",
    "order": "order", "directive": "regulation", "decree": "order", "convention": "document", "treaty": "document",
    "agreement": "document", "resolution": "decision", "procedure": "document", "statute": "law", "by-law": "law",
    "charter": "document", "rules": "document", "ordinance": "law",
}  # fmt: skip
_NUMBER = re.compile(
    r"(?:HO|ՀՕ)-?\d{1,4}(?:-[NALՆԱԼ])?|\d{1,5}-[NALՆԱԼ]|\d{4}/\d{1,4}(?:/[A-Z]{2,4})?|\d{1,4}/(?:19|20)\d\d"
)
_CONNECTORS = frozenset(
    [
        "of",
        "and",
        "the",
        "on",
        "in",
        "for",
        "to",
        "by",
        "with",
        "or",
        "a",
        "an",
        "at",
        "from",
        "&",
        "its",
        "as",
        "against",
        "between",
    ]
)
_TITLE_WORDS = 30
_CLOSERS = {"“": "”", '"': '"', "«": "»", "‘": "’"}
_RELATED = frozenset({"this", "that", "same", "said"})
_NOT_NAMES = frozenset({Role.UNIT, Role.NUMBER, Role.SIGN})
_OPENERS = frozenset(
    ("The", "This", "That", "If", "In", "Under", "Where", "When", "For", "By", "As", "Any", "An", "A", "Each", "Every",
     "On", "To", "Of", "At", "From", "With", "Unless", "See", "Both", "Whereas", "While", "Since", "No", "And",
     "Or", "Such")
)  # fmt: skip
"""Words with a capital that begin a sentence and no name."""
_BEFORE = frozenset({"of", "and", "the", "for", "on", "in", "to"})


def act_noun(core: str) -> str | None:
    """The kind of act that a noun names, or None."""
    return _NOUNS.get(core.lower()) if core[1:].islower() else None


def act_number(core: str) -> str | None:
    """`number` where the word is the number of an act ("HO-49-N", "2016/679"), or None."""
    return "number" if _NUMBER.fullmatch(core) else None


def act_expression(words: Words, at: int, taken: int) -> Expression | None:
    """The act named by the noun at word `at`, with the title, number or name around it."""
    kind: str = words[at].value
    if kind == "number":
        if not words.core(at).startswith(("HO", "ՀՕ")):
            return None
        return _expression(words, at, at + 1, "law", number=words.core(at))
    core = words.core(at)
    relation = words[at - 1].value if at > taken and words.core(at - 1).lower() in _RELATED else ""
    if relation and not words[at - 1].after and core.lower() not in ("order", "rules", "agreement", "acts", "laws"):
        return _expression(words, at - 1, at + 1, kind, relation=relation)
    if core.islower() and not (kind in ("law", "decision", "code") and _starts_title(words, at)):
        return None
    last, title, number, title_from = _following(words, at)
    first = _name_before(words, at, taken)
    if title and first == 0:
        first = at
    if first < at and title_from < 0 and not number:
        title_from = words.core_start(first)
    if kind == "constitution" and title_from < 0:
        title_from = words.core_start(at)
    common = last > at + 1 and first == at and title_from == words.core_start(at)
    return _expression(words, first, last, kind, title, number, "", title_from, common=common)


def _expression(
    words: Words, first: int, last: int, kind: str, title: str = "", number: str = "", relation: str = "",
    title_from: int = -1, *, common: bool = False,
) -> Expression:  # fmt: skip
    start, end = words.core_start(first), words.core_end(last - 1)
    closing = words[last - 1].after[:1]
    if title and closing in _CLOSERS.values() and closing:
        end += 1
    act = ActWords(start, end, kind, title, number, relation, title_from)
    weak = act.bare or common
    return Expression(start, end, first, last, ACT_LEVEL, open=True, weak=weak, acts=(act,))


def _starts_title(words: Words, at: int) -> bool:
    nearby = words.core(at + 1).lower()
    return (nearby == "on" and words.core(at + 2)[:1].isupper()) or words.role(at + 1) is Role.SIGN


def _following(words: Words, at: int) -> tuple[int, str, str, int]:
    """What follows the noun: where it ends, a title, a number, and where a title without quotes starts."""
    number, index = _of_a_year(words, at)
    title = ""
    title_from = -1
    while index < len(words) and not words[index - 1].after.strip(")"):
        word = words[index]
        if word.role is Role.ACT and word.value == "number":
            number, index = word.core, index + 1
        elif skipped := _filler(words, index, bool(number)):
            index += skipped
        elif word.before[-1:] in _CLOSERS and not title and (closed := _quotation_end(words, index)):
            start = words.start(index) + len(word.before)
            end = words.start(closed) + len(words.typed[closed].rstrip(',.;:)”»"’'))
            title, index = words.text[start:end], closed + 1
        elif word.core == "on" and title_from < 0 and not title and (run := _title_run(words, index + 1)) > index + 1:
            title_from, index = words.core_start(index + 1), run
            title = words.text[title_from : words.core_end(run - 1)]
        elif index == at + 1 and _of_a_subject(words, at):
            title_from, index = words.core_start(at), _title_run(words, index + 1)
        else:
            break
    last = min(index, len(words))
    while last > at + 1 and words.role(last - 1) is Role.SIGN:
        last -= 1
    return last, title, number, title_from


def _of_a_year(words: Words, at: int) -> tuple[str, int]:
    """The number that goes with a year, and where it ends: "Act No. 32 of 2000", "Act, 2000 (Act No. 32 of 2000)"."""
    index = at + 1
    if words[at].after == "," and _is_year(words.core(index)):
        index += 1
    elif words[at].after not in ("", ","):
        return "", at + 1
    start = index + (words.role(index) is Role.ACT and words[index].before[-1:] == "(" and not words[index].after)
    start += words.role(start) is Role.SIGN
    if words.core(start).isdecimal() and words.core(start + 1) == "of" and _is_year(words.core(start + 2)):
        return f"{words.core(start)} of {words.core(start + 2)}", start + 3
    return "", at + 1 if words[at].after else index


def _is_year(core: str) -> bool:
    return core.isdecimal() and len(core) == 4 and core[:2] in ("18", "19", "20")


def _of_a_subject(words: Words, at: int) -> bool:
    """Whether the noun is named by its subject: "the Code of Civil Procedure"."""
    subject = words.core(at + 2)
    return words[at].value in ("code", "document") and words.core(at + 1) == "of" and subject[:1].isupper()


def _filler(words: Words, at: int, numbered: bool) -> int:
    """How many words from here on belong to the name of an act without telling which one it is."""
    core = words.core(at)
    if core == "of" and words.core(at + 1) in ("the", "") and words.core(at + 2) == "Republic":
        return 5 if words.core(at + 4) == "Armenia" else 3
    if core == "on" and at + 1 < len(words) and words[at + 1].before[-1:] in _CLOSERS:
        return 1
    if core == "of" and numbered and words.core(at + 1).isdigit() and words.core(at + 2) in LANGUAGE.months:
        return 4
    year = _is_year(core) and not numbered
    return int(year or words.role(at) is Role.SIGN or core in ("(EU)", "EU", "EC", "EEC"))


def _quotation_end(words: Words, at: int) -> int:
    """The word that closes the quotation which word `at` opens; 0 where none does."""
    closer = _CLOSERS[words[at].before[-1]]
    reach = range(at, min(len(words), at + _TITLE_WORDS))
    return next((index for index in reach if closer in words[index].after), 0)


def _title_run(words: Words, at: int) -> int:
    """Where a title without quotes ends: after its last capital word, or before what cannot belong to it."""
    last = at
    capitals = words.core(at)[:1].isupper()
    for index in range(at, min(len(words), at + _TITLE_WORDS)):
        word = words[index]
        named = word.role is Role.ACT and words.core(index - 1)[:1].isupper() and word.core[0].isupper()
        if not word.core or (word.role in (Role.UNIT, Role.ACT, Role.RELATION) and index > at and not named):
            break
        if word.core[0].isupper() or (not capitals and word.core not in _CONNECTORS):
            last = index + 1
        elif word.core not in _CONNECTORS:
            break
        if word.after or (not capitals and index - at > 8):
            break
    return last


def _name_before(words: Words, at: int, taken: int) -> int:
    """The first word of a name in capitals that ends with the noun: "Municipal Systems Act"."""
    first = at
    if not words.core(at)[:1].isupper():
        return at
    for index in range(at - 1, max(taken, at - 14) - 1, -1):
        word = words[index]
        if word.after.strip(")") and not (word.after == ":" and index > taken and word.core[:1].isupper()):
            break
        if (
            word.core[:1].isupper()
            and (word.role is not Role.UNIT or _in_capitals(words, index))
            and word.core not in _OPENERS
        ):
            first = index
        elif word.core not in _BEFORE or not words.core(index - 1)[:1].isupper():
            break
    return first


def _in_capitals(words: Words, at: int) -> bool:
    """Whether a unit word without a number is part of a name: "Sectional Titles Act"."""
    return words.role(at + 1) is not Role.NUMBER and words.core(at - 1)[:1].isupper()

"""English citations: "point 1 of part 3 of Article 12", "Article 12(3)(a)", "Articles 5, 6 and 9", "this Article"."""

from __future__ import annotations

import re

from orenk.language.en import LANGUAGE
from orenk.link.reading.english.acts import act_expression, act_noun, act_number
from orenk.link.reading.expressions import ABOVE, ACT_LEVEL, NEXT, PREVIOUS, SAME, THIS, Expression
from orenk.link.reading.grammar import Grammar
from orenk.link.reading.numerals import western_numeral
from orenk.link.reading.paths import Joint
from orenk.link.reading.western.numbers import UnitWord, Usage, unit_table
from orenk.link.reading.western.units import expressions, joint
from orenk.link.reading.words import Role, Word, Words, WordTable, parted
from orenk.model.nodes import UnitKind

_FURTHER = {
    "subsection": UnitKind.PART, "sub-section": UnitKind.PART, "indent": UnitKind.PARAGRAPH, "title": UnitKind.SECTION,
}  # fmt: skip
_LOOSE = frozenset(
    {"title", "part", "point", "item", "section", "book", "schedule", "chapter", "appendix", "appendice"}
)
_UNITS = unit_table(LANGUAGE, _FURTHER, _LOOSE)
_UNITS |= {
    "art": UnitWord(UnitKind.ARTICLE, False, abbreviated=True),
    "arts": UnitWord(UnitKind.ARTICLE, True, abbreviated=True),
    "para": UnitWord(UnitKind.PARAGRAPH, False, abbreviated=True),
    "ch": UnitWord(UnitKind.CHAPTER, False, abbreviated=True),
    "paras": UnitWord(UnitKind.PARAGRAPH, True, abbreviated=True),
    "§": UnitWord(UnitKind.PARAGRAPH, False),
    "pt": UnitWord(UnitKind.POINT, False, abbreviated=True), "pts": UnitWord(UnitKind.POINT, True, abbreviated=True),
    "s": UnitWord(UnitKind.SECTION, False, abbreviated=True), "ss": UnitWord(UnitKind.SECTION, True, abbreviated=True),
    "sch": UnitWord(UnitKind.ANNEX, False, abbreviated=True),
}  # fmt: skip
_WITH_STOP = frozenset({"ch", "art", "pt", "pts", "s", "ss", "sch"})
_RELATIONS = {
    "this": THIS, "these": THIS, "same": SAME, "said": SAME, "that": SAME, "preceding": PREVIOUS, "previous": PREVIOUS,
    "foregoing": PREVIOUS, "following": NEXT, "next": NEXT, "above": ABOVE, "above-mentioned": ABOVE,
    "aforementioned": ABOVE, "abovementioned": ABOVE,
}  # fmt: skip
_AND = frozenset({"and", "or", "and/or", "as", "well", "both", "nor", "&"})
_TO = frozenset({"to", "through", "until", "-", "–", "—"})
_OF = frozenset({"of", "in"})
_SIGNS = frozenset({"N", "No", "Nos", "№", "nos", "no"})
_AT_THIS = frozenset({"at", "until", "from", "up", "to", "beyond"})
_NOT_THAT = frozenset({"part", "parts", "point", "points", "item", "sentence", "schedule", "book", "items"})
_QUANTITIES = frozenset(
    [
        "day",
        "days",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
        "week",
        "weeks",
        "working",
        "per",
        "percent",
        "%",
        "members",
        "persons",
        "times",
        "drams",
    ]
)
_PLACEHOLDER = re.compile(r"(?:_+|…\.?|\.{2,}|\?+|\[[^\]]*\]|[xXnN]{1,3}|\[?●\]?)$")


def _classify(typed: str) -> Word:
    before, core, after = parted(typed)
    if before == "(" and core and after.startswith(")") and len(core) <= 20:
        bracketed = western_numeral(f"({core})", "en")
        if bracketed:
            return Word(Role.NUMBER, f"({core})", "", after[1:], bracketed)
    if core[:1].isdigit() and core.endswith(("’s", "'s")):
        core = core[:-2]
    if not core and typed in _TO:
        return Word(Role.TO, "", before, "")
    if not core:
        return Word(Role.PLACEHOLDER if _PLACEHOLDER.match(typed.rstrip(",;:»)")) else Role.OTHER, "", before, after)
    key = core.lower()
    unit = _UNITS.get(key)
    if (
        unit
        and (core[1:].islower() or len(core) == 1 or core.isupper())
        and not (unit.abbreviated and after[:1] != "." and key in _WITH_STOP)
    ):
        return Word(Role.UNIT, core, before, after[1:] if unit.abbreviated and after[:1] == "." else after, unit)
    act = act_number(core) or act_noun(core)
    if act:
        return Word(Role.ACT, core, before, after, act)
    if key in _AND:
        return Word(Role.AND, core, before, after)
    if key in _RELATIONS:
        return Word(Role.RELATION, core, before, after, _RELATIONS[key])
    if core in _SIGNS:
        return Word(Role.SIGN, core, before, after.removeprefix("."))
    if key in _TO:
        return Word(Role.TO, core, before, after)
    if key in _OF:
        return Word(Role.OF, core, before, after)
    if key in ("the", "draft"):
        return Word(Role.DETERMINER, core, before, after)
    number = western_numeral(core, "en")
    if number:
        return Word(Role.NUMBER, core, before, after, number)
    return Word(Role.PLACEHOLDER if _PLACEHOLDER.match(core) else Role.OTHER, core, before, after)


def _relation(words: Words, at: int, taken: int) -> tuple[int, int, str]:
    """The relative form around the unit word: "this Article", "the preceding part", "the paragraph above"."""
    key = words.core(at).lower()
    index = at - 1
    word = words[index] if index >= taken else None
    if word is not None and word.role is Role.RELATION and not word.after and not words[at].before:
        relation: str = word.value
        if _common_noun(words, at, key, relation, word.core.lower()):
            return at, at + 1, ""
        return index, at + 1, relation
    if words.role(at + 1) is Role.RELATION and words[at + 1].value == ABOVE and not words[at].after:
        loose = words[at].value.loose
        return (at, at + 1, "") if loose else (at, at + 2, ABOVE)
    return at, at + 1, ""


def _common_noun(words: Words, at: int, key: str, relation: str, typed: str) -> bool:
    """Whether the word is no unit here: "at this point", "this part of the system", "the following points:"."""
    if key in ("sentence", "sentences", "book", "books", "schedule", "schedules", "item", "items", "indent"):
        return True
    if typed in ("that", "these") and key in _NOT_THAT:
        return True
    if relation in (NEXT, PREVIOUS) and (words[at].value.plural or words[at].after[:1] == ":"):
        return relation == NEXT or typed != "preceding"
    if relation == NEXT and key in ("part", "point", "section", "chapter"):
        return words[at].core.islower() and typed == "following"
    if key in ("point", "points") and words.core(at - 2).lower() in _AT_THIS:
        return words.core(at - 2).lower() != "to" or words.core(at - 3).lower() in ("up", "prior")
    if words[at].value.loose and words.core(at + 1) == "of" and not words[at].after:
        return _no_unit_follows(words, at + 2)
    return False


def _no_unit_follows(words: Words, at: int) -> bool:
    while words.role(at) in (Role.DETERMINER, Role.RELATION):
        at += 1
    return words.role(at) not in (Role.UNIT, Role.ACT)


_AGAIN = frozenset({"with", "under", "by", "from", "for", "within", "on"})
_ONWARD = frozenset({"following", "seq", "seqq"})
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_USAGE = Usage(
    act_expression, _relation, _QUANTITIES, composite=False, onward=_ONWARD, counts=_COUNTS, prepositions=_AGAIN
)


def _expressions(words: Words) -> list[Expression]:
    return expressions(words, _USAGE)


def _joint(words: Words, before: Expression, here: Expression) -> Joint:
    at = before.last
    if words.role(at) is Role.TO and words.role(at + 1) is Role.DETERMINER:
        at += 1
    if words.role(before.last) is Role.TO and at + 1 == here.first:
        return Joint.UP if here.level == ACT_LEVEL else Joint.NONE
    return joint(words, before, here, _USAGE)


ENGLISH = Grammar(WordTable(_classify), _expressions, _joint)

"""French citations: « point 1 du paragraphe 3 de l'article 12 », « l'article 12, paragraphe 3, point a) »."""

from __future__ import annotations

import re
from typing import Any

from orenk.language.fr import LANGUAGE
from orenk.language.text import fold
from orenk.link.reading.expressions import ABOVE, NEXT, PREVIOUS, SAME, THIS, Expression
from orenk.link.reading.french.acts import act_expression, act_noun, act_number
from orenk.link.reading.french.items import item_after, items_before
from orenk.link.reading.grammar import Grammar
from orenk.link.reading.numerals import western_numeral
from orenk.link.reading.paths import Joint
from orenk.link.reading.western.numbers import UnitWord, Usage, unit_table
from orenk.link.reading.western.units import expressions, joint
from orenk.link.reading.words import Role, Word, Words, WordTable, parted
from orenk.model.nodes import UnitKind

_FURTHER = {"numéro": UnitKind.POINT, "chiffre": UnitKind.POINT, "tiret": UnitKind.PARAGRAPH, "titre": UnitKind.SECTION}
_LOOSE = frozenset({"point", "numéro", "chiffre", "lettre", "section", "titre", "livre", "partie"})
_UNITS = unit_table(LANGUAGE, _FURTHER, _LOOSE)
_UNITS |= {
    "art": UnitWord(UnitKind.ARTICLE, False, abbreviated=True),
    "arts": UnitWord(UnitKind.ARTICLE, True, abbreviated=True),
    "al": UnitWord(UnitKind.PARAGRAPH, False, abbreviated=True), "par": UnitWord(UnitKind.PART, False, True, True),
    "§": UnitWord(UnitKind.PART, False), "§§": UnitWord(UnitKind.PART, True), "chap": UnitWord(UnitKind.CHAPTER, False,
                                                                                              abbreviated=True),
    "litt": UnitWord(UnitKind.SUBPOINT, False, abbreviated=True), "let": UnitWord(UnitKind.SUBPOINT, False, True, True),
}  # fmt: skip
_RELATIONS = {
    "présent": THIS, "présente": THIS, "présents": THIS, "présentes": THIS, "même": SAME, "mêmes": SAME, "ledit": SAME,
    "ladite": SAME, "dudit": SAME, "audit": SAME, "cet": SAME, "cette": SAME, "précédent": PREVIOUS,
    "précédente": PREVIOUS, "précédents": PREVIOUS, "suivant": NEXT, "suivante": NEXT, "ci-dessus": ABOVE,
    "susmentionné": ABOVE, "susvisé": ABOVE,
}  # fmt: skip
_BEFORE = frozenset({THIS, SAME, PREVIOUS})
_AND = frozenset({"et", "ou", "et/ou", "ainsi", "ni", "soit"})
_TO = frozenset({"à", "-", "–", "—", "jusqu'à"})
_OF = frozenset({"de", "du", "des"})
_DETERMINERS = frozenset({"la", "le", "les", "au", "aux", "que", "projet", "avant-projet"})
_SIGNS = frozenset({"n°", "nos", "no", "№"})
_QUANTITIES = frozenset(
    [
        "jour",
        "jours",
        "mois",
        "an",
        "ans",
        "année",
        "années",
        "heure",
        "heures",
        "semaine",
        "semaines",
        "pour",
        "%",
        "membres",
        "personnes",
        "francs",
        "euros",
    ]
)
_ELISION = re.compile(r"(?:[lLdD]|[qQ]u)['’´](?=\w)")
_PLACEHOLDER = re.compile(r"(?:_+|…\.?|\.{2,}|\?+|\[[^\]]*\]|[xXnN]{1,3})$")


def _classify(typed: str) -> Word:
    before, core, after = parted(typed)
    if before == "(" and core and after.startswith(")") and len(core) <= 20:
        bracketed = western_numeral(f"({core})", "fr")
        if bracketed:
            return Word(Role.NUMBER, f"({core})", "", after[1:], bracketed)
    elision = _ELISION.match(core)
    if elision:
        before, core = before + elision[0], core[elision.end() :]
    if core[:2] in ("n°", "N°") and core[2:3].isdigit():
        before, core = before + core[:2], core[2:]
    if not core and typed in _TO:
        return Word(Role.TO, "", before, "")
    if not core:
        return Word(Role.PLACEHOLDER if _PLACEHOLDER.match(typed.rstrip(",;:»)")) else Role.OTHER, "", before, after)
    role, value = _role(core, after, elision[0][0].lower() if elision else "")
    if role is Role.UNIT and value.abbreviated and after[:1] == ".":
        after = after[1:]
    return Word(role, core, before, after, value)


def _role(core: str, after: str, elision: str) -> tuple[Role, Any]:
    key = core.lower()
    unit = _UNITS.get(fold(key))
    if unit is not None and (not unit.abbreviated or after[:1] == "." or key[0] == "§" or key == "art"):
        if elision:
            unit = UnitWord(unit.kind, unit.plural, unit.loose, unit.abbreviated, elided=True)
        return Role.UNIT, unit
    act = act_number(core) or act_noun(core)
    if act:
        return Role.ACT, act
    for role, table in ((Role.AND, _AND), (Role.OF, _OF), (Role.TO, _TO), (Role.SIGN, _SIGNS)):
        if key in table:
            return role, None
    if core == "N":
        return Role.SIGN, None
    if key in _RELATIONS:
        return Role.RELATION, _RELATIONS[key]
    if key in _DETERMINERS:
        return Role.DETERMINER, None
    number = western_numeral(core, "fr")
    if number:
        return Role.NUMBER, number
    return (Role.PLACEHOLDER if _PLACEHOLDER.match(core) else Role.OTHER), None


def _relation(words: Words, at: int, taken: int) -> tuple[int, int, str]:
    """The relative form around the unit word: « présent article », « alinéa précédent », « paragraphe qui précède »."""
    unit: UnitWord = words[at].value
    index = at - 1
    if unit.kind is None:
        return at, at + 1, ""
    word = words[index] if index >= taken else None
    if word is not None and word.role is Role.RELATION and word.value in _BEFORE and not word.after:
        plain = word.core.lower() in ("cet", "cette", "même", "mêmes")
        return (at, at + 1, "") if plain and unit.loose else (index, at + 1, word.value)
    if words[at].after:
        return at, at + 1, ""
    after = words[at + 1] if at + 1 < len(words) else None
    if after is not None and after.role is Role.RELATION and after.value in (PREVIOUS, NEXT, ABOVE):
        if unit.loose and (after.value == NEXT or unit.plural):
            return at, at + 1, ""
        if after.value == NEXT and (unit.plural or _announces(words, at)):
            return at, at + 1, ""
        return at, at + 2, after.value
    if words.core(at + 1) == "qui" and words.core(at + 2) in ("précède", "suit", "précèdent"):
        return at, at + 3, NEXT if words.core(at + 2) == "suit" else PREVIOUS
    return at, at + 1, ""


def _announces(words: Words, at: int) -> bool:
    """Whether « alinéa suivant » announces new text: « par l'alinéa suivant », « l'alinéa suivant est ajouté : »."""
    before = (words.core(at - 1).lower(), words.core(at - 2).lower())
    return bool(words[at + 1].after) or "par" in before or words.core(at + 2) in ("est", ":", "libellé", "ainsi")


_AGAIN = frozenset({"par", "dans", "selon", "sous", "en", "sur"})
_ONWARD = frozenset({"suivants", "suivantes", "ss", "s"})
_COUNTS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
_USAGE = Usage(
    act_expression, _relation, _QUANTITIES, composite=True, onward=_ONWARD, counts=_COUNTS,
    prepositions=_AGAIN, items_before=items_before, item_after=item_after,
)  # fmt: skip


def _expressions(words: Words) -> list[Expression]:
    return expressions(words, _USAGE)


def _joint(words: Words, before: Expression, here: Expression) -> Joint:
    typed = words.typed[here.first][:2].lower()
    if typed in ("d'", "d’", "d´") and before.last == here.first and not words[before.last - 1].after.strip(")"):
        return Joint.UP if here.level < before.level else Joint.NONE
    if before.level == 0 and here.level < 0 and here.first - before.last <= 2:
        return Joint.UP
    return joint(words, before, here, _USAGE)


FRENCH = Grammar(WordTable(_classify), _expressions, _joint)

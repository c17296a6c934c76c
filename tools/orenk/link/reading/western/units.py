"""What English and French citations share: the number after the unit, then its holder ("part 3 of Article 12")."""

from __future__ import annotations

from orenk.link.reading.expressions import ABOVE, ACT_LEVEL, LEVELS, SENTENCE_LEVEL, Expression, Numeral
from orenk.link.reading.paths import Joint
from orenk.link.reading.western.numbers import UnitWord, Usage, numbers_after, placed, ranged
from orenk.link.reading.words import Role, Words
from orenk.model.nodes import UnitKind


def expressions(words: Words, usage: Usage) -> list[Expression]:
    """The unit and act expressions of a text in its order, none overlapping."""
    found: list[Expression] = []
    taken = 0
    for at in words.anchors:
        if at < taken:
            continue
        if words[at].role is Role.ACT:
            if words[at - 1].role is Role.RELATION and at and taken + 5 < at and not words[at].comma:
                continue
            one = usage.act(words, at, taken)
        elif _may_cite(words, at):
            one = _unit_expression(words, at, taken, usage)
        else:
            continue
        if one is not None:
            found.append(one)
            taken = one.last
    return found


_BESIDE = frozenset({Role.NUMBER, Role.SIGN, Role.PLACEHOLDER, Role.RELATION})


def _may_cite(words: Words, at: int) -> bool:
    """Whether a number or a relative form stands beside the unit word; "part" alone is a common noun."""
    if words.role(at + 1) in _BESIDE or words.role(at - 1) in _BESIDE:
        return True
    return words[at].value.kind is UnitKind.ANNEX or words.core(at + 1) == "qui"


def _unit_expression(words: Words, at: int, taken: int, usage: Usage) -> Expression | None:
    unit: UnitWord = words[at].value
    first, last, relation = at, at + 1, ""
    numerals: tuple[Numeral, ...] = ()
    if not words[at].after or (unit.abbreviated and words[at].after == "."):
        last, numerals = numbers_after(words, at, unit, usage)
    weak = False
    if not numerals:
        first, numerals, weak = _before(words, at, taken, unit, usage)
    if not numerals:
        first, last, relation = usage.relation(words, at, taken)
    if not numerals and not relation and unit.kind is UnitKind.ANNEX and _annex_of_act(words, at):
        numerals = (Numeral("", words.core(at), words.core_start(at), words.core_end(at)),)
    if not numerals and not relation:
        return None
    end = max(words.core_end(last - 1), numerals[-1].end if numerals else 0)
    plural = unit.plural and len(numerals) < 2 and not any(n.last for n in numerals)
    level = SENTENCE_LEVEL if unit.kind is None else LEVELS[unit.kind]
    return Expression(
        words.core_start(first), end, first, last, level, unit.kind,
        numerals, relation, plural, words[last - 1].after in ("", ")", "]"), weak,
    )  # fmt: skip


def _annex_of_act(words: Words, at: int) -> bool:
    """ "the Annex to this Decision": the only annex, where an act is named right after."""
    if words[at].after:
        return False
    index = at + 1
    while words.role(index) in (Role.OF, Role.TO, Role.DETERMINER, Role.RELATION) and not words[index].after:
        index += 1
    return at + 2 <= index <= at + 4 and words.role(index) is Role.ACT


def _before(words: Words, at: int, taken: int, unit: UnitWord, usage: Usage) -> tuple[int, tuple[Numeral, ...], bool]:
    """Ordinals before the unit word: "the second and third paragraphs"; whether they alone prove little."""
    index = at - 1
    if index < taken or words.role(index) is not Role.NUMBER or words[index].after or words[at].before:
        return at, (), False
    if not words[index].value.ordinal:
        return at, (), False
    numerals = list(placed(words, index))
    while index - 2 >= taken and words.role(index - 1) in (Role.AND, Role.TO):
        back = index - 2
        if words.role(back) is Role.DETERMINER:
            break
        if words.role(back) is not Role.NUMBER or not words[back].value.ordinal or words[back].after not in ("", ","):
            break
        added = placed(words, back)
        if words.role(index - 1) is Role.TO:
            numerals[:1] = [ranged(added[-1], numerals[0])]
        else:
            numerals[:0] = added
        index = back
        while words.role(index - 1) is Role.NUMBER and words[index - 1].after == "," and index - 1 >= taken:
            index -= 1
            numerals[:0] = placed(words, index)
    return index, tuple(numerals), unit.loose


def joint(words: Words, before: Expression, here: Expression, usage: Usage) -> Joint:
    """How `here` goes on from `before`, by the words and signs between them."""
    between = [words[at] for at in range(before.last, here.first)]
    end = words[before.last - 1].after.lstrip(')]”»"’')
    if len(between) > 5 or end not in ("", ",") or words[here.first].before.strip("lLdD'’´"):
        return Joint.NONE
    roles = [word.role for word in between if word.role is not Role.DETERMINER]
    if any(word.after not in ("", ",") for word in between):
        return Joint.NONE
    deeper = here.level > before.level
    if not roles:
        if before.level == ACT_LEVEL:
            return Joint.DOWN if end == "," and deeper and not between and not here.relation else (
                Joint.AND if end == "," else Joint.NONE)  # fmt: skip
        elided = isinstance(words[here.first].value, UnitWord) and words[here.first].value.elided
        inside = deeper or UnitKind.PARAGRAPH in (before.kind, here.kind)
        if (
            inside
            and here.level != before.level
            and here.level > 5
            and not (between and not end)
            and not here.relation
            and not elided
        ):
            return Joint.DOWN
        return Joint.AND if end == "," else Joint.NONE
    if roles[0] is Role.AND and all(role in (Role.AND, Role.OF, Role.TO) for role in roles):
        return Joint.AND
    if all(role is Role.OF for role in roles) and before.level != ACT_LEVEL:
        if end == "," and here.level >= before.level:
            return Joint.AND
        if not deeper or before.relation in ("", ABOVE):
            return Joint.UP
    return Joint.NONE

"""Armenian citations: from the larger unit to the smaller, in the genitive («12-րդ հոդվածի 3-րդ մասի 1-ին կետ»)."""

from __future__ import annotations

from orenk.language.hy import LANGUAGE
from orenk.link.reading.armenian.acts import act_expression
from orenk.link.reading.armenian.numbers import MONTH, numbers_after, numbers_before
from orenk.link.reading.armenian.words import classify, mended
from orenk.link.reading.expressions import (
    ABOVE,
    ACT_LEVEL,
    LEVELS,
    SENTENCE_LEVEL,
    UNREADABLE,
    Expression,
    Numeral,
)
from orenk.link.reading.grammar import Grammar
from orenk.link.reading.numerals import NumberWord
from orenk.link.reading.paths import Joint
from orenk.link.reading.words import Role, Words, WordTable
from orenk.model.nodes import UnitKind

_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.SECTION, UnitKind.CHAPTER, UnitKind.ANNEX})
_MENTIONED = frozenset({"նշված", "հիշատակված", "սահմանված", "շարադրված"})
_NAME_ENDS = frozenset({"Հանրապետության", "ՀՀ", "կառավարության", "սահմանադրական", "թվականի"})
_LONGEST_LIST = 12
_APPROVED = "հաստատված"


def _expressions(words: Words) -> list[Expression]:
    found: list[Expression] = []
    taken = 0
    for at in words.anchors:
        if at < taken:
            continue
        if words[at].role is Role.ACT:
            if not _names_act(words, at):
                continue
            one = act_expression(words, at, taken, found[-1] if found else None)
        else:
            one = _unit_expression(words, at, taken, found[-1] if found else None)
        if one is not None:
            while found and one.first < found[-1].last:
                found.pop()
            adjoins = len(found) > 1 and found[-1].last == one.first and one.level > ACT_LEVEL
            if adjoins and (elided := _elided(words, found[-2], found[-1], one)):
                found.insert(-1, elided)
            found.append(one)
            taken = one.last
    return found


def _elided(words: Words, holder: Expression, before: Expression, one: Expression) -> Expression | None:
    """The unit whose word is said only once, at the end: «5-րդ հոդվածի 2-րդ և 7-րդ հոդվածի 3-րդ մասերը»."""
    last = before.first - 2
    if not (holder.open and before.last == one.first and holder.level == before.level < one.level):
        return None
    if last < holder.last or words.role(last + 1) is not Role.AND or words.role(last) is not Role.NUMBER:
        return None
    if not words[one.last - 1].value[1] or words[last].after:
        return None
    first, numerals, _ = numbers_before(words, last, holder.last)
    if first != holder.last:
        return None
    return Expression(
        words.core_start(first), numerals[-1].end, first, last + 1, one.level, one.kind, numerals, open=False
    )


_AFTER_ACT = frozenset({Role.NUMBER, Role.SIGN, Role.UNIT, Role.RELATION, Role.PLACEHOLDER})
_NAMED_KINDS = frozenset({"number", "code", "constitution"})


def _names_act(words: Words, at: int) -> bool:
    """Whether the noun may be part of a citation: it has a name, or a unit follows it; «օրենքով» alone has neither."""
    word = words[at]
    if word.value in _NAMED_KINDS or (not word.after and words.role(at + 1) in _AFTER_ACT):
        return True
    before = words[at - 1] if at else None
    return before is not None and (
        "»" in before.after or before.role in (Role.ACT, Role.NUMBER) or before.core in _NAME_ENDS
    )


def _unit_expression(words: Words, at: int, taken: int, before: Expression | None) -> Expression | None:
    word = words[at]
    kind, plural, genitive, bare = word.value
    if word.before and at > taken and words.role(at - 1) is Role.NUMBER and words[at - 1].after == "":
        return None
    first, numerals, relation = _before(words, at, taken, kind, before)
    last = at + 1
    if not numerals and not relation and bare and not word.after:
        last, numerals = numbers_after(words, at, plural)
    if not numerals and not relation and not (kind is UnitKind.ANNEX and _annex_alone(words, at, before)):
        return None
    if kind is UnitKind.ANNEX and not numerals and not relation:
        numerals = (Numeral("", word.core, words.core_start(at), words.core_end(at)),)
    open_ = (genitive or last > at + 1) and (last > at + 1 or word.after == "")
    end = words.core_end(last - 1)
    if not _has_number_right(words, last, numerals):
        end = max(end, numerals[-1].end if numerals else end)
    return Expression(
        words.core_start(first), end, first, last, SENTENCE_LEVEL if kind is None else LEVELS[kind], kind, numerals,
        relation, plural and len(numerals) < 2 and not any(n.last for n in numerals), open_,
    )  # fmt: skip


def _has_number_right(words: Words, last: int, numerals: tuple[Numeral, ...]) -> bool:
    return not numerals or numerals[-1].end <= words.core_end(last - 1)


def _annex_alone(words: Words, at: int, before: Expression | None) -> bool:
    """«սույն որոշման հավելվածում»: the only annex, where an act stands right before, or what approves it does."""
    if before is not None and before.last == at - 1 and words.core(at - 1) == _APPROVED and not words[at - 1].after:
        return True
    return before is not None and before.level == ACT_LEVEL and before.open and before.last == at


def _before(
    words: Words, at: int, taken: int, kind: UnitKind | None, before: Expression | None
) -> tuple[int, tuple[Numeral, ...], str]:
    """First word, numbers and relation that stand before the unit word; nothing where it has none."""
    index = at - 1
    if index < taken:
        return at, (), ""
    word = words[index]
    if word.after:
        return at, (), ""
    if word.role is Role.RELATION:
        if word.core.lower() in ("այդ", "այս") and kind not in (UnitKind.ARTICLE, UnitKind.ANNEX):
            return at, (), ""
        return index, (), word.value
    if word.core in _MENTIONED and words.core(index - 1).lower() in ("վերը", "վերևում"):
        return index - 1, (), ABOVE
    if word.role is Role.PLACEHOLDER:
        start, end = words.core_start(index), words.core_end(index)
        return index, (Numeral("", word.core, start, end, problem=UNREADABLE),), ""
    if words[at].value[1] and index > taken and word.core.lower() in _COUNTS and (counted := _first_few(words, index)):
        return index - 1, (counted,), ""
    if word.role is not Role.NUMBER or not _may_number(words, index, at, kind, before):
        return at, (), ""
    found = numbers_before(words, index, taken)
    if before is None or found[0] != before.last or len(found[1]) < 2 or not before.open or words[at].value[1]:
        return found
    return numbers_before(words, index, index) if kind is not None and before.level >= LEVELS[kind] else found


def _may_number(words: Words, index: int, at: int, kind: UnitKind | None, before: Expression | None) -> bool:
    """Whether the number before the unit word numbers it: an ordinal or a letter does, «3 մասից» counts parts."""
    number: NumberWord = words[index].value
    if MONTH.match(words.core(index - 1).lower()):
        return False
    if number.ordinal and not number.spelled:
        return True
    if number.letter:
        return kind in (UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH, UnitKind.ANNEX)
    chained = before is not None and before.last == index and before.open
    if number.spelled:
        if kind is UnitKind.PART and _counted(words, index - 1):
            return False
        document = before is not None and before.weak and words.core(index - 1)[:1].islower()
        return (chained and not document) or not (document or _heads_genitive(words, index))
    if words.role(index - 1) is Role.SIGN or words.core(index)[:1] in "N№":
        return True
    if kind in _DIVISIONS and words.core(index)[0] in "IVXLC":
        return True
    if "." in number.numerals[-1].number and _is_new(words, index):
        return True
    inflected = not words[at].value[3]
    return chained or (kind is UnitKind.ARTICLE and inflected and number.bare and not words[at].value[1])


_COUNTS = {"մեկ": 1, "երկու": 2, "երեք": 3, "չորս": 4, "հինգ": 5, "վեց": 6, "յոթ": 7, "ութ": 8, "ինը": 9}


def _first_few(words: Words, index: int) -> Numeral | None:
    """«առաջին երկու մասերը»: a range from the first."""
    if words.core(index - 1).lower() != "առաջին" or words[index - 1].after:
        return None
    count = str(_COUNTS[words.core(index).lower()])
    return Numeral("1", f"առաջին {words.core(index)}", words.core_start(index - 1), words.core_end(index), count)


def _counted(words: Words, index: int) -> bool:
    """Whether a count makes the ordinal after it the denominator of a fraction: «գույքի մեկ երրորդ մասը»."""
    return index >= 0 and not words[index].after and words[index].core.lower() in _COUNTS


def _is_new(words: Words, index: int) -> bool:
    """«լրացնել նոր 2.1 և 2.2 մասերով»: a decimal without its ending numbers what is added."""
    first = index
    while first - index < _LONGEST_LIST and index > 1 and (words.role(index - 1) is Role.AND or words[index - 1].comma):
        index -= 1 + (words.role(index - 1) is Role.AND)
    return words.core(index - 1).lower() in ("նոր", "բովանդակությամբ")


def _heads_genitive(words: Words, index: int) -> bool:
    """Whether an ordinal in words belongs to a common noun before it: «ծրագրի առաջին մասը» cites nothing."""
    if index == 0 or words[index - 1].after or words[index].before:
        return False
    core = words.core(index - 1)
    if words.role(index - 1) in (Role.AND, Role.RELATION, Role.NUMBER):
        return False
    return (core[:1].islower() or index == 1) and core.endswith(("ի", "ան", "վա", "ու", "ոջ"))


def _joint(words: Words, before: Expression, here: Expression) -> Joint:
    gap = here.first - before.last
    end = words[before.last - 1]
    if gap == 0:
        if end.after == "":
            deeper = here.level > before.level and not here.relation
            if before.open and (deeper or (before.kind is UnitKind.PARAGRAPH and here.kind is UnitKind.POINT)):
                return Joint.DOWN
            return Joint.DOWN if before.open and not here.relation and here.level != ACT_LEVEL else Joint.NONE
        if end.comma and len(end.after) == 1:
            older = words[here.first].role is Role.UNIT and words[before.first].role is Role.UNIT
            return Joint.DOWN if older and here.level > before.level else Joint.AND
        return Joint.NONE
    if gap == 1 and end.after == "" and words.core(before.last) == _APPROVED:
        return Joint.DOWN if before.level == ACT_LEVEL else Joint.AND
    between = [words[at] for at in range(before.last, here.first)]
    if gap <= 3 and end.after == "" and LANGUAGE.unit(between[0].core) == "title":
        end, between = between[0], between[1:]
        if not between and end.after == ",":
            return Joint.AND
    if (
        between
        and len(between) <= 2
        and all(word.role is Role.AND and not word.after for word in between)
        and end.after in ("", ",")
    ):
        return Joint.AND
    return Joint.NONE


ARMENIAN = Grammar(WordTable(classify, mended), _expressions, _joint)

"""What English and French citations share: the number after the unit, then its holder ("part 3 of Article 12")."""

from __future__ import annotations

from msgspec.structs import replace

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
        elif _may_cite(words, at, usage):
            one = _unit_expression(words, at, taken, usage)
        else:
            continue
        if one is None:
            continue
        beside = usage.items_before is not None or (found and found[-1].last == one.first)
        found += _with_items(words, found, one, taken, usage) if beside else (one,)
        taken = found[-1].last
    return found


def _with_items(words: Words, found: list[Expression], one: Expression, taken: int, usage: Usage) -> list[Expression]:
    """The expression, what is cited beside it by number or sign alone, and the numbers of the list it interrupts."""
    if one.level == ACT_LEVEL:
        return [one]
    added = [one]
    listed = _list_around(words, found, one)
    if listed is not None:
        if listed is found[-1] and len(listed.numerals) > 1 and one.level > listed.level:
            found[-1:] = _parted(words, listed)
        added += _resumed(words, listed, one, usage)
    if usage.items_before is not None:
        added[:0] = usage.items_before(words, one, taken)
    if usage.item_after is not None:
        while (item := usage.item_after(words, added[-1])) is not None:
            added.append(item)
    return added


def _list_around(words: Words, found: list[Expression], one: Expression) -> Expression | None:
    """The list that smaller units, each after a comma, interrupt: « articles 4, paragraphe 1er, lettre a), 5 et 6 »."""
    for before in reversed(found[-_LONGEST_NEST:]):
        if before.last != one.first or not words[before.last - 1].comma or before.level >= one.level:
            return None
        if _lists(words, before):
            return before
        one = before
    return None


def _lists(words: Words, one: Expression) -> bool:
    """Whether the expression is a list of units, « articles 5 et 6 », or goes on with one."""
    return bool(one.numerals) and (
        one.resumed or (words.role(one.first) is Role.UNIT and words[one.first].value.plural)
    )


def _parted(words: Words, one: Expression) -> list[Expression]:
    """The last number of a list apart, to which alone belongs what follows: « les articles 39 et 40, paragraphe 2 »."""
    last = one.numerals[-1]
    at = next(at for at in range(one.first + 1, one.last) if words.core_end(at) > last.start)
    end = at - 1 if words.role(at - 1) is Role.AND else at
    kept = one.numerals[:-1]
    return [
        replace(one, numerals=kept, last=end, end=kept[-1].end),
        replace(one, numerals=(last,), first=at, start=last.start, resumed=True),
    ]


def _resumed(words: Words, before: Expression, one: Expression, usage: Usage) -> list[Expression]:
    """The numbers with which a list goes on after a unit inside one of them: « articles 5, paragraphe 2, et 6 »."""
    at = one.last
    if one.level <= before.level or not words[at - 1].comma:
        return []
    at += words.role(at) is Role.AND
    if words.role(at) is not Role.NUMBER or not words[at].value.bare or words[at].before:
        return []
    if words.core(at + 1).lower() in usage.not_after or before.kind is None:
        return []
    last, numerals = numbers_after(words, at - 1, UnitWord(before.kind, plural=True), usage)
    return [replace(before, start=numerals[0].start, end=numerals[-1].end, first=at, last=last, numerals=numerals,
                    resumed=True)] if numerals else []  # fmt: skip


_BESIDE = frozenset({Role.NUMBER, Role.SIGN, Role.PLACEHOLDER, Role.RELATION})


def _may_cite(words: Words, at: int, usage: Usage) -> bool:
    """Whether a number or a relative form stands beside the unit word; "part" alone is a common noun."""
    if words.role(at + 1) in _BESIDE or words.role(at - 1) in _BESIDE:
        return True
    if words[at].value.plural and words.role(at - 2) is Role.NUMBER and words.core(at - 1).lower() in usage.counts:
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
    if words[at].after or words[at].value.plural:
        return False
    index = at + 1
    while words.role(index) in (Role.OF, Role.TO, Role.DETERMINER, Role.RELATION) and not words[index].after:
        index += 1
    return at + 2 <= index <= at + 4 and words.role(index) is Role.ACT


def _before(words: Words, at: int, taken: int, unit: UnitWord, usage: Usage) -> tuple[int, tuple[Numeral, ...], bool]:
    """Ordinals before the unit word: "the second and third paragraphs"; whether they alone prove little."""
    index = at - 1
    count = usage.counts.get(words.core(index).lower(), 0) if unit.plural and index > taken else 0
    if count and words.role(index - 1) is Role.NUMBER and words[index - 1].value.spelled:
        return index - 1, (_counted(placed(words, index - 1)[0], words.core_start(index - 1), count),), unit.loose
    if index < taken or words.role(index) is not Role.NUMBER or words[index].after or words[at].before:
        return at, (), False
    if not words[index].value.ordinal:
        return at, (), False
    count = usage.counts.get(words.core(index - 1).lower(), 0) if unit.plural and index > taken else 0
    if count:
        return index - 1, (_counted(placed(words, index)[0], words.core_start(index - 1), count),), unit.loose
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


_LONGEST_NEST = 4
_ARTICLE = LEVELS[UnitKind.ARTICLE]
_DIVISIONS = frozenset({UnitKind.BOOK, UnitKind.DIVISION, UnitKind.SECTION, UnitKind.CHAPTER})


def _counted(first: Numeral, start: int, count: int) -> Numeral:
    """« les deux premiers alinéas »: a range from the first."""
    return replace(first, start=start, last=str(count) if first.number == "1" else "")


def _is_subparagraph(words: Words, before: Expression, here: Expression) -> bool:
    """ "paragraph 2, first subparagraph": one kind of unit in our terms, and still one inside the other."""
    if before.kind is not UnitKind.PARAGRAPH or here.kind is not UnitKind.PARAGRAPH:
        return False
    sub = [words.core(at)[:3].lower() == "sub" for one in (before, here) for at in (one.first, one.last - 1)]
    return any(sub[2:]) and not any(sub[:2])


def joint(words: Words, before: Expression, here: Expression, usage: Usage) -> Joint:
    """How `here` goes on from `before`, by the words and signs between them."""
    between = [words[at] for at in range(before.last, here.first)]
    end = words[before.last - 1].after.lstrip(')]”»"’')
    if words.core(before.last - 1) in usage.onward:
        end = end.removeprefix(".")
    if len(between) > 5 or end not in ("", ",") or words[here.first].before.strip("lLdD'’´"):
        return Joint.NONE
    if len(between) > 1 and between[0].role is Role.AND:
        between = [word for word in between if word.core not in usage.prepositions or word.after]
    roles = [word.role for word in between if word.role is not Role.DETERMINER]
    if any(word.after not in ("", ",") for word in between):
        return Joint.NONE
    if not roles:
        return _beside(words, before, here, end, bool(between))
    if roles[0] is Role.AND and all(role in (Role.AND, Role.OF, Role.TO) for role in roles):
        return Joint.AND
    if all(role is Role.OF for role in roles) and before.level != ACT_LEVEL:
        if end == "," and here.level >= before.level:
            return Joint.AND
        if here.level <= before.level or before.relation in ("", ABOVE):
            return Joint.UP
    return Joint.NONE


def _beside(words: Words, before: Expression, here: Expression, end: str, determined: bool) -> Joint:
    """How expressions stand with at most a comma (`end`) and an article (`determined`) between them."""
    deeper = here.level > before.level
    if before.level == ACT_LEVEL:
        down = end == "," and deeper and not determined and not here.relation
        return Joint.DOWN if down else Joint.AND if end == "," else Joint.NONE
    if end and not determined and _is_subparagraph(words, before, here):
        return Joint.DOWN
    divides = here.kind in _DIVISIONS and (deeper or before.kind is UnitKind.CHAPTER) and before.kind in _DIVISIONS
    divides = divides or (before.kind is UnitKind.PART and here.kind is UnitKind.CHAPTER)
    if divides and end and not determined and len(before.numerals) == len(here.numerals) == 1:
        return Joint.DOWN
    unit = words[here.first].value
    elided = isinstance(unit, UnitWord) and unit.elided
    inside = here.level != before.level and (deeper or UnitKind.PARAGRAPH in (before.kind, here.kind))
    if inside and here.level > _ARTICLE and not (determined and not end) and not here.relation and not elided:
        return Joint.DOWN
    return Joint.AND if end == "," else Joint.NONE

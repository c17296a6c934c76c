"""What English and French citations share: the number after the unit word, the holder after it ("part 3 of Article 12")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from orenk.language.model import Language
from orenk.language.text import fold
from orenk.link.reading.expressions import (
    ABOVE,
    ACT_LEVEL,
    BACKWARDS,
    LEVELS,
    SENTENCE_LEVEL,
    UNREADABLE,
    Expression,
    Numeral,
)
from orenk.link.reading.numerals import NumberWord, precedes
from orenk.link.reading.paths import Joint
from orenk.link.reading.words import Role, Words
from orenk.model.nodes import UnitKind


_CITED = frozenset(str(kind) for kind in LEVELS)
_ABBREVIATIONS = frozenset({"art", "arts"})


@dataclass(frozen=True, slots=True)
class UnitWord:
    """A unit word: its kind (None for a sentence), number, and how little an ordinal or a relation alone proves.

    `loose` words are common nouns ("part", « point »): an ordinal before them counts only beside another unit.
    `elided` for « l'article ».
    """

    kind: UnitKind | None
    plural: bool
    loose: bool = False
    abbreviated: bool = False
    elided: bool = False


def unit_table(
    language: Language, further: Mapping[str, UnitKind], loose: frozenset[str]
) -> dict[str, UnitWord]:
    """Search key → unit word: those of the language that citations of provisions use, and `further` ones."""
    kinds: dict[str, UnitKind | None] = {}
    for word, name in language.unit_words.items():
        if name == "sentence":
            kinds[word] = None
        elif name in _CITED:
            kinds[word] = UnitKind(name)
    for word, kind in further.items():
        kinds |= {fold(word): kind, fold(word) + "s": kind}
    return {
        word: UnitWord(kind, word.endswith("s"), kind is not None and _singular(word) in loose)
        for word, kind in kinds.items()
        if word not in _ABBREVIATIONS
    }


def _singular(word: str) -> str:
    return word.removesuffix("s")


ActReader = Callable[[Words, int, int], Expression | None]
RelationReader = Callable[[Words, int, int], tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Usage:
    """Where the two languages differ: acts, relative forms, and the words that join units."""

    act: ActReader
    relation: RelationReader
    holder: frozenset[str]
    not_after: frozenset[str]
    composite: bool


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
        else:
            one = _unit_expression(words, at, taken, usage)
        if one is not None:
            found.append(one)
            taken = one.last
    return found


def _unit_expression(words: Words, at: int, taken: int, usage: Usage) -> Expression | None:
    unit: UnitWord = words[at].value
    first, last, relation = at, at + 1, ""
    numerals: tuple[Numeral, ...] = ()
    if not words[at].after or (unit.abbreviated and words[at].after == "."):
        last, numerals = _after(words, at, unit, usage)
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
    return Expression(
        words.core_start(first), end, first, last, SENTENCE_LEVEL if unit.kind is None else LEVELS[unit.kind], unit.kind,
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


def _after(words: Words, at: int, unit: UnitWord, usage: Usage) -> tuple[int, tuple[Numeral, ...]]:
    """The numbers after the unit word: "5", "5, 6 and 9", "5 to 7", "12(3)(a) and (b)"; where they end."""
    index = at + 1
    if words.role(index) is Role.SIGN and not words[index].after.strip("."):
        index += 1
    if words.role(index) is Role.PLACEHOLDER and not unit.loose:
        return index + 1, (Numeral("", words.core(index), words.core_start(index), words.core_end(index),
                                   problem=UNREADABLE),)  # fmt: skip
    prefix = words.core(index) if words.core(index) in ("L", "R", "D") and words[index].after == "." else ""
    index += bool(prefix)
    if not _numbers(words, index, unit):
        return at + 1, ()
    numerals = list(_placed(words, index))
    if prefix:
        one, start = numerals[0], words.core_start(index - 1)
        numerals[0] = replace(one, number=prefix + one.number, typed=f"{prefix}. {one.typed}", start=start)
    if numerals[0].last and (prefix or not unit.plural) and "-" in numerals[0].typed and usage.composite:
        one = numerals[0]
        numerals[0] = replace(one, number=f"{one.number}-{one.last}", last="", problem="")
    if words.role(index + 1) is Role.NUMBER and words[index].after == "" and words[index + 1].value.bracketed:
        index = _brackets(words, index, numerals)
    while True:
        step = _continues(words, index, unit, usage)
        if not step:
            break
        index += step
        added = _placed(words, index)
        if words.role(index - 1) is Role.TO and not added[0].last:
            numerals[-1] = _ranged(numerals[-1], added[0])
            added = added[1:]
        elif words[index].value.bracketed and numerals[-1].below:
            added = tuple(_completed(numerals[-1], n) for n in added)
        numerals += added
        if words.role(index + 1) is Role.NUMBER and words[index].after == "" and words[index + 1].value.bracketed:
            index = _brackets(words, index, numerals)
    return index + 1, tuple(numerals)


def _numbers(words: Words, index: int, unit: UnitWord) -> bool:
    """Whether the word after the unit word numbers it."""
    if words.role(index) is not Role.NUMBER:
        return False
    word, number = words[index], words[index].value
    if number.spelled:
        return number.numerals[0].number == "1" and unit.kind is UnitKind.ARTICLE and word.core.lower() == "premier"
    if word.before and not number.bracketed:
        return False
    if number.bare and len(number.numerals[0].number.partition("-")[0]) > 5:
        return False
    if unit.loose and word.core == "I":
        return False
    if not number.letter or number.bracketed or ")" in word.after:
        return True
    if word.core.isupper():
        return unit.kind in (UnitKind.ANNEX, UnitKind.SECTION, UnitKind.PART, UnitKind.DIVISION) and (
            word.core not in ("A", "I") or bool(word.after) or words.role(index + 1) in (Role.OF, Role.AND, Role.OTHER)
        )
    if unit.kind not in (UnitKind.POINT, UnitKind.SUBPOINT, UnitKind.PARAGRAPH):
        return False
    sure = bool(word.after) or words.role(index + 1) in (Role.OF, Role.AND, Role.TO) or index + 1 >= len(words)
    return sure or (word.core not in ("a", "y") and unit.kind is UnitKind.SUBPOINT) or word.core in "bcdefgh"


def _brackets(words: Words, index: int, numerals: list[Numeral]) -> int:
    """Bracketed numbers set off by a space: "section 3 (1) (b)"."""
    while words.role(index + 1) is Role.NUMBER and words[index + 1].value.bracketed and words[index].after == "":
        index += 1
        inner = _placed(words, index)[0]
        one = numerals[-1]
        numerals[-1] = Numeral(
            one.number, one.typed, one.start, inner.end, inner.last, (*one.below, inner.number, *inner.below),
            one.problem or inner.problem,
        )  # fmt: skip
    return index


def _continues(words: Words, index: int, unit: UnitWord, usage: Usage) -> int:
    """How many words on the list goes to its next number; 0 where it ends."""
    after = words[index].after.lstrip(")")
    if after not in ("", ","):
        return 0
    joined = words.role(index + 1) in (Role.AND, Role.TO)
    if joined and words[index + 1].after:
        return 0
    step = 2 if joined else 1
    if not joined and after != ",":
        return 0
    at = index + step
    if words.role(at) is not Role.NUMBER or (words[at].before and not words[at].value.bracketed):
        return 0
    number: NumberWord = words[at].value
    last: NumberWord = words[index].value
    if number.spelled or (number.letter and not (last.letter or last.bracketed or unit.plural)):
        return 0
    if number.bracketed:
        return step
    if last.bracketed:
        return 0
    if words.core(at + 1).lower() in usage.not_after:
        return 0
    if unit.plural:
        return step if number.bare or number.ordinal or ")" in words[at].after or last.letter else 0
    sure = words[at].after or words.role(at + 1) in (Role.OF,) or at + 1 >= len(words)
    return step if joined and sure and number.bare and words.role(index + 1) is Role.TO else 0


def _completed(before: Numeral, here: Numeral) -> Numeral:
    """In "Article 5(1) and (2)" the second bracket takes its article from the first."""
    below = (here.number, *here.below)
    kept = before.below[: max(0, len(before.below) - len(below))]
    if len(below) == 1 and here.number.isalpha() != before.below[-1].isalpha():
        match = [at for at, one in enumerate(before.below) if one.isalpha() == here.number.isalpha()]
        kept = before.below[: match[-1]] if match else before.below
    return Numeral(before.number, here.typed, here.start, here.end, here.last, (*kept, *below), here.problem)


def _ranged(first: Numeral, last: Numeral) -> Numeral:
    inner = first.below[-1] if first.below else first.number
    problem = first.problem or ("" if precedes(inner, last.number) else BACKWARDS)
    return Numeral(
        first.number, f"{first.typed}–{last.typed}", first.start, last.end, last.number, first.below, problem
    )


def _placed(words: Words, at: int) -> tuple[Numeral, ...]:
    """The numbers of word `at` with offsets in the text."""
    base = words.core_start(at)
    number: NumberWord = words[at].value
    closing = 1 if number.letter and not number.bracketed and words[at].after[:1] == ")" else 0
    return tuple(
        Numeral(n.number, n.typed, base + n.start, base + n.end + closing, n.last, n.below, n.problem)
        for n in number.numerals
    )


def _before(words: Words, at: int, taken: int, unit: UnitWord, usage: Usage) -> tuple[int, tuple[Numeral, ...], bool]:
    """Ordinals before the unit word: "the second and third paragraphs"; whether they alone prove little."""
    index = at - 1
    if index < taken or words.role(index) is not Role.NUMBER or words[index].after or words[at].before:
        return at, (), False
    if not words[index].value.ordinal:
        return at, (), False
    numerals = list(_placed(words, index))
    while index - 2 >= taken and words.role(index - 1) in (Role.AND, Role.TO):
        back = index - 2
        if words.role(back) is Role.DETERMINER:
            break
        if words.role(back) is not Role.NUMBER or not words[back].value.ordinal or words[back].after not in ("", ","):
            break
        added = _placed(words, back)
        if words.role(index - 1) is Role.TO:
            numerals[:1] = [_ranged(added[-1], numerals[0])]
        else:
            numerals[:0] = added
        index = back
        while words.role(index - 1) is Role.NUMBER and words[index - 1].after == "," and index - 1 >= taken:
            index -= 1
            numerals[:0] = _placed(words, index)
    return index, tuple(numerals), unit.loose


def joint(words: Words, before: Expression, here: Expression, usage: Usage) -> Joint:
    """How `here` goes on from `before`, by the words and signs between them."""
    between = [words[at] for at in range(before.last, here.first)]
    end = words[before.last - 1].after.lstrip(")]”»\"’")
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
        if inside and here.level != before.level and here.level > 5 and not (between and not end) and not here.relation and not elided:
            return Joint.DOWN
        return Joint.AND if end == "," else Joint.NONE
    if roles[0] is Role.AND and all(role in (Role.AND, Role.OF) for role in roles):
        return Joint.AND
    if all(role is Role.OF for role in roles):
        if end == "," and here.level != ACT_LEVEL:
            return Joint.AND
        if not deeper or before.relation in ("", ABOVE):
            return Joint.UP
    return Joint.NONE

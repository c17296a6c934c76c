"""Unit words of English and French, and the numbers that follow them: "5, 6 and 9", "5 to 7", "12(3)(a) and (b)"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from orenk.language.model import Language
from orenk.language.text import fold
from orenk.link.reading.expressions import BACKWARDS, LAST, LEVELS, UNREADABLE, Expression, Numeral
from orenk.link.reading.numerals import NumberWord, precedes
from orenk.link.reading.words import Role, Words
from orenk.model.nodes import UnitKind

_CITED = frozenset(str(kind) for kind in LEVELS)
_YEAR = 4
_LONGEST_LIST = 12
LATIN = frozenset({"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies", "decies"})
_SIGNS = frozenset({"", "n°", "N°"})
_ABBREVIATIONS = frozenset({"art", "arts"})


class UnitWord(Struct, frozen=True):
    """A unit word: its kind (None for a sentence), number, and how little an ordinal or a relation alone proves.

    `loose` words are common nouns ("part", « point »): an ordinal before them counts only beside another unit.
    `elided` for « l'article ».
    """

    kind: UnitKind | None
    plural: bool
    loose: bool = False
    abbreviated: bool = False
    elided: bool = False


def unit_table(language: Language, further: Mapping[str, UnitKind], loose: frozenset[str]) -> dict[str, UnitWord]:
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
ItemsBefore = Callable[[Words, Expression, int], list[Expression]]
ItemAfter = Callable[[Words, Expression], Expression | None]


class Usage(Struct, frozen=True):
    """Where the two languages differ: acts, relative forms, words that end a list, numbers like « 49-8 ».

    `onward` are the words of « et suivants », `counts` those of « les deux premiers »,
    `prepositions` may stand again after "and"; `items_before` and `item_after`
    find units that are cited by a sign alone, beside one that has its word.
    """

    act: ActReader
    relation: RelationReader
    not_after: frozenset[str]
    composite: bool
    onward: frozenset[str] = frozenset()
    counts: Mapping[str, int] = {}
    prepositions: frozenset[str] = frozenset()
    items_before: ItemsBefore | None = None
    item_after: ItemAfter | None = None


def numbers_after(words: Words, at: int, unit: UnitWord, usage: Usage) -> tuple[int, tuple[Numeral, ...]]:
    """The numbers after the unit word: "5", "5, 6 and 9", "5 to 7", "12(3)(a) and (b)"; where they end."""
    index = at + 1
    if words.role(index) is Role.SIGN and not words[index].after.strip("."):
        index += 1
    if words.role(index) is Role.PLACEHOLDER and not unit.loose:
        return index + 1, (Numeral("", words.core(index), words.core_start(index), words.core_end(index),
                                   problem=UNREADABLE),)  # fmt: skip
    index += _of_a_code(words, index)
    if not _numbers(words, index, unit, usage):
        return at + 1, ()
    numerals = list(_numerals(words, index, unit, usage))
    if words.role(index + 1) is Role.NUMBER and words[index].after == "" and words[index + 1].value.bracketed:
        index = _brackets(words, index, numerals)
    in_brackets = numerals[0].typed[:1] == "("
    last: NumberWord = words[index].value
    index = _with_latin(words, index, numerals)
    while True:
        step = _continues(words, index, last, unit, usage, in_brackets)
        if not step:
            break
        index += step
        last = words[index].value
        added = _numerals(words, index, unit, usage)
        if Role.TO in (words.role(index - 1), words.role(index - step + 1)) and not added[0].last:
            numerals[-1] = ranged(numerals[-1], added[0])
            added = added[1:]
            index = _with_latin(words, index, numerals)
        elif words[index].value.bracketed and numerals[-1].below:
            added = tuple(_completed(numerals[-1], n) for n in added)
        numerals += added
        index = _with_latin(words, index, numerals) if added else index
        if words.role(index + 1) is Role.NUMBER and words[index].after == "" and words[index + 1].value.bracketed:
            index = _brackets(words, index, numerals)
    joined = words.role(index + 1) is Role.AND or words.core(index + 1) == "et"
    if joined and words.core(index + 2).lower() in usage.onward and not words[index].after:
        index += 2
    return index + 1, tuple(numerals)


def _with_latin(words: Words, index: int, numerals: list[Numeral]) -> int:
    """« article 12 bis »: the number goes on in the next word; where it ends."""
    core = words.core(index + 1)
    if core not in LATIN or words[index].after:
        return index
    one = numerals[-1]
    longer = {"last": one.last + core} if one.last else {"number": one.number + core}
    numerals[-1] = replace(one, typed=f"{one.typed} {core}", end=words.core_end(index + 1), **longer)
    return index + 1


def _of_a_code(words: Words, at: int) -> bool:
    """Whether the word is the letter of a code article, « L. 121-3 », « L 121-3 »."""
    if words.core(at) not in ("L", "R", "D", "A") or words.role(at + 1) is not Role.NUMBER:
        return False
    return words[at].after == "." or (not words[at].after and "-" in words.core(at + 1))


def _numerals(words: Words, at: int, unit: UnitWord, usage: Usage) -> tuple[Numeral, ...]:
    """The numbers of word `at`; « article 49-8 » and « L. 121-3 » are single numbers, « articles 5-7 » a range."""
    here = placed(words, at)
    letter = words.core(at - 1) if _of_a_code(words, at - 1) else ""
    if not letter and not (here[0].last and not here[0].below):
        return here
    one = here[0]
    backwards = one.problem == BACKWARDS and not one.below
    if one.last and (letter or not unit.plural or backwards) and "-" in one.typed:
        one = replace(one, number=f"{one.number}-{one.last}", last="", problem="")
    if letter:
        one = replace(one, number=letter + one.number, typed=f"{letter}. {one.typed}", start=words.core_start(at - 1))
    return (one, *here[1:])


def _numbers(words: Words, index: int, unit: UnitWord, usage: Usage) -> bool:
    """Whether the word after the unit word numbers it."""
    if words.role(index) is not Role.NUMBER:
        return False
    word, number = words[index], words[index].value
    if number.spelled:
        return (
            usage.composite and number.numerals[0].number != LAST and (unit.plural or number.numerals[0].number == "1")
        )
    if word.before not in _SIGNS and not number.bracketed:
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
        inner = placed(words, index)[0]
        one = numerals[-1]
        numerals[-1] = Numeral(
            one.number, one.typed, one.start, inner.end, inner.last, (*one.below, inner.number, *inner.below),
            one.problem or inner.problem,
        )  # fmt: skip
    return index


def _continues(words: Words, index: int, last: NumberWord, unit: UnitWord, usage: Usage, in_brackets: bool) -> int:
    """How many words on the list goes to its next number; 0 where it ends."""
    after = words[index].after.lstrip(")")
    joined = words.role(index + 1) in (Role.AND, Role.TO)
    if after not in ("", ",") or (joined and words[index + 1].after) or not (joined or after):
        return 0
    step = 2 if joined else 1
    if _of_a_code(words, index + step):
        step += 1
    at = index + step
    if words.role(at) is not Role.NUMBER or (words[at].before and not words[at].value.bracketed):
        return 0
    number: NumberWord = words[at].value
    bracketed = last.bracketed or bool(last.numerals[-1].below)
    if number.spelled:
        return step if last.spelled and unit.plural else 0
    if number.letter and not (last.letter or bracketed or unit.plural):
        return 0
    if number.bracketed:
        return step
    if last.bracketed and (in_brackets or not unit.plural):
        return 0
    if words.core(at + 1).lower() in usage.not_after or (last.letter and not (number.letter or joined)):
        return 0
    if unit.plural:
        return step if number.bare or number.ordinal or ")" in words[at].after or last.letter else 0
    goes_on = _is_alternative(words, at, last, unit, after) if joined else _lists_units(words, at, last)
    return step if goes_on else 0


def _lists_units(words: Words, at: int, last: NumberWord) -> bool:
    """Whether numbers after a comma are units though the word is singular: brackets show it, or what holds them.

    "section 12(1)(b), 13 or 14(2)", "point 2, 3 or 6 of part 1"; but "under Article 5, 3 or 4 members".
    """
    end = at
    while end < at + _LONGEST_LIST and words.role(end) is Role.NUMBER and words[end].comma:
        end += 1
    if words.role(end) is not Role.NUMBER or words[end].after or words.role(end + 1) is not Role.AND:
        return False
    if words.role(end + 2) is not Role.NUMBER or not words[at].value.bare:
        return False
    following: NumberWord = words[end + 2].value
    return bool(last.numerals[-1].below or following.numerals[0].below) or _held(words, end + 2)


def _held(words: Words, at: int) -> bool:
    """Whether a unit or an act holds what word `at` numbers: "6 of part 1"."""
    index = at + 1
    if words[at].after or words.role(index) is not Role.OF:
        return False
    while words.role(index) in (Role.OF, Role.DETERMINER, Role.RELATION) and index < at + 5:
        index += 1
    return words.role(index) in (Role.UNIT, Role.ACT)


def _is_alternative(words: Words, at: int, last: NumberWord, unit: UnitWord, after: str) -> bool:
    """Whether a unit word in the singular has a second number: "part 5 or 6 of this Article", « lettre a) ou b) »."""
    number: NumberWord = words[at].value
    if last.letter and number.letter and ")" in words[at].after:
        return True
    if not number.bare or after == ",":
        return False
    if number.numerals[0].below:
        return True
    if words.role(at + 1) is Role.OF and not words[at].after:
        return True
    ends = bool(words[at].after) or at + 1 >= len(words)
    return len(number.numerals[0].number) < _YEAR and (ends or unit.abbreviated)


def _completed(before: Numeral, here: Numeral) -> Numeral:
    """In "Article 5(1) and (2)" the second bracket takes its article from the first."""
    below = (here.number, *here.below)
    kept = before.below[: max(0, len(before.below) - len(below))]
    if len(below) == 1 and here.number.isalpha() != before.below[-1].isalpha():
        match = [at for at, one in enumerate(before.below) if one.isalpha() == here.number.isalpha()]
        if not match and before.number.isalpha() == here.number.isalpha() and "(" in before.typed[:1]:
            return here
        kept = before.below[: match[-1]] if match else before.below
    return Numeral(before.number, here.typed, here.start, here.end, here.last, (*kept, *below), here.problem)


def ranged(first: Numeral, last: Numeral) -> Numeral:
    inner = first.below[-1] if first.below else first.number
    problem = first.problem or ("" if precedes(inner, last.number) else BACKWARDS)
    return Numeral(
        first.number, f"{first.typed}–{last.typed}", first.start, last.end, last.number, first.below, problem
    )


def placed(words: Words, at: int) -> tuple[Numeral, ...]:
    """The numbers of word `at` with offsets in the text."""
    base = words.core_start(at)
    number: NumberWord = words[at].value
    closing = 1 if number.letter and not number.bracketed and words[at].after[:1] == ")" else 0
    return tuple(
        Numeral(n.number, n.typed, base + n.start, base + n.end + closing, n.last, n.below, n.problem)
        for n in number.numerals
    )

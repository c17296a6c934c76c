"""From expressions that stand together to the paths they name («5-րդ հոդվածի 1-ին մասի 3-րդ կետը և 2-րդ մասը»: two)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from orenk.link.reading.expressions import (
    ABOVE,
    ACT_LEVEL,
    LAST,
    LEVELS,
    ORDER,
    SENTENCE_LEVEL,
    VAGUE,
    CitedPath,
    Expression,
    Numeral,
)
from orenk.model.links import Step
from orenk.model.nodes import UnitKind

_PATHS_LIMIT = 200
"""Most targets read from one cluster of expressions: «1-ին, 2-րդ … մասերի 1-ին, 2-րդ … կետեր» multiply."""


_PART, _ARTICLE = LEVELS[UnitKind.PART], LEVELS[UnitKind.ARTICLE]
_DIVISIONS = frozenset({UnitKind.SECTION, UnitKind.CHAPTER})
"""Either may hold the other: an Armenian section has chapters, a French chapter sections."""
_IN_DIVISIONS = frozenset({UnitKind.CHAPTER, UnitKind.SECTION})
"""What makes a part that holds it the part of a code, which is no part of an article."""


class Joint(Enum):
    """How an expression goes on from the one before it: a unit inside it, the unit that holds it, or one more."""

    NONE = auto()
    DOWN = auto()
    UP = auto()
    AND = auto()


JointReader = Callable[[Expression, Expression], Joint]


class _Chain(Struct, eq=False):
    """Expressions from the largest to the smallest; `head` is the one the words speak of, `own` those typed here.

    `descending` says that a smaller unit followed a larger one, `raised` that a holder came last."""

    links: list[Expression]
    own: list[Expression]
    descending: bool = False
    raised: bool = False
    problem: str = ""

    @property
    def top(self) -> int:
        return self.links[0].level

    @property
    def bottom(self) -> int:
        return self.links[-1].level


def cited_paths(
    expressions: Sequence[Expression], joint: JointReader, levels: Sequence[UnitKind]
) -> Iterator[CitedPath]:
    """The paths that a text names; `levels` are the kinds that bracketed numbers stand for, from the article down."""
    at = 0
    while at < len(expressions):
        end, chains = _cluster(expressions, at, joint)
        _share_containers(chains)
        for chain in chains:
            if not all(link.weak for link in chain.links):
                yield from _targets(chain, levels)
        at = end


def _cluster(expressions: Sequence[Expression], at: int, joint: JointReader) -> tuple[int, list[_Chain]]:
    """The chains that begin at expression `at` and go on without a break, and where the next cluster begins."""
    chain = _Chain([expressions[at]], [expressions[at]])
    chains = [chain]
    while at + 1 < len(expressions):
        before, here = expressions[at], expressions[at + 1]
        how = joint(before, here)
        if how is Joint.NONE:
            break
        at += 1
        after = expressions[at + 1] if at + 1 < len(expressions) else None
        if how is Joint.DOWN and _refines_holder(chain, before, here, after, joint):
            chain.own.append(here)
            chain.links.insert(1, here)
            continue
        if how is Joint.DOWN and _held_later(chain, before, here, after, joint):
            how = Joint.AND
        if how is Joint.AND:
            chain = _Chain([*_inherited(chain, here), here], [here])
            chain.descending = len(chain.links) > 1
            chains.append(chain)
            continue
        chain.own.append(here)
        if how is Joint.UP:
            _disinherit(chain, here)
            _lower(chain, here)
            chain.problem = chain.problem or ("" if _holds(here, chain.links[0]) else ORDER)
            chain.links.insert(0, here)
            chain.raised = True
        else:
            chain.problem = chain.problem or ("" if _holds(chain.links[-1], here) else ORDER)
            chain.links.append(here)
            chain.descending = True
    return at + 1, chains


def _lower(chain: _Chain, larger: Expression) -> None:
    """« le point a) du point 4 »: what has a letter and stands in a point is its subpoint."""
    first = chain.links[0]
    lettered = all(one.number.isalpha() and one.number != LAST for one in first.numerals)
    if larger.kind is first.kind is UnitKind.POINT and first.numerals and lettered:
        lower = replace(first, kind=UnitKind.SUBPOINT, level=LEVELS[UnitKind.SUBPOINT])
        chain.links[0] = lower
        chain.own = [lower if one is first else one for one in chain.own]


def _disinherit(chain: _Chain, larger: Expression) -> None:
    """« … du règlement X et l'article 9 de la présente loi »: the holder said last takes the place of the first."""
    inherited = len(chain.links) - len(chain.own) + 1
    if chain.raised or inherited <= 0:
        return
    kept = [link for link in chain.links[:inherited] if link.level < larger.level]
    if len(kept) < inherited:
        chain.links = [*kept, *chain.links[inherited:]]
        chain.descending = len(chain.links) > 1


def _refines_holder(
    chain: _Chain, before: Expression, here: Expression, after: Expression | None, joint: JointReader
) -> bool:
    """« le point b) de l'article 3, paragraphe 2 »: what follows the article stands between it and the point."""
    if chain.descending or len(chain.links) < 2 or before is not chain.links[0] or before.kind is not UnitKind.ARTICLE:
        return False
    if not here.level < chain.links[1].level:
        return False
    return after is None or after.level != before.level or joint(here, after) is not Joint.UP


def _held_later(
    chain: _Chain, before: Expression, here: Expression, after: Expression | None, joint: JointReader
) -> bool:
    """In "part 1 of Article 6, part 5 of Article 8" a comma does not lead down from Article 6."""
    if here.level == SENTENCE_LEVEL:
        return False
    if before.level != ACT_LEVEL and len(chain.links) > 1 and not chain.descending:
        return True
    return after is not None and after.level == before.level and joint(here, after) is Joint.UP


def _holds(larger: Expression, smaller: Expression) -> bool:
    """Whether one unit may hold the other; a paragraph stands at any depth within an article."""
    if larger.level < smaller.level:
        return True
    if larger.kind in _DIVISIONS and smaller.kind in _DIVISIONS:
        return larger.kind is not smaller.kind
    if larger.kind is UnitKind.PART and smaller.kind in _IN_DIVISIONS:
        return True
    return UnitKind.PARAGRAPH in (larger.kind, smaller.kind) and min(larger.level, smaller.level) >= _PART


def _inherited(chain: _Chain, here: Expression) -> list[Expression]:
    """What one more unit takes from the chain before it: the larger units, where it returns to their level."""
    if here.relation or here.level == ACT_LEVEL or not chain.descending:
        return []
    alike = next((at for at, link in enumerate(chain.links) if link.level == here.level), -1)
    if alike >= 0:
        return chain.links[:alike]
    if chain.bottom < here.level:
        return chain.links[:1] if chain.top == ACT_LEVEL and here.level <= _ARTICLE else []
    return [link for link in chain.links if link.level < here.level]


def _share_containers(chains: list[_Chain]) -> None:
    """In "point 1 of part 3 and part 4 of Article 5" the last container holds for what stands before it."""
    for at in range(len(chains) - 2, -1, -1):
        chain, after = chains[at], chains[at + 1]
        if (
            (after.descending and not after.raised)
            or len(after.links) < 2
            or chain.links[0].relation
            or chain.top == ACT_LEVEL
        ):
            continue
        if chain.descending and not chain.top <= _ARTICLE < chain.bottom:
            continue
        if chain.bottom < after.bottom:
            if chain.top <= _ARTICLE and after.top == ACT_LEVEL:
                chain.links.insert(0, after.links[0])
            continue
        chain.links[:0] = [link for link in after.links[:-1] if link.level < chain.top]


def _targets(chain: _Chain, levels: Sequence[UnitKind]) -> Iterator[CitedPath]:
    links = chain.links
    if chain.bottom == ACT_LEVEL:
        yield from _acts_alone(links[-1])
        return
    head, containers = links[-1], links[:-1]
    choices = [link.acts or link.numerals or (None,) for link in containers]
    own = chain.own
    start, end = own[0].start, own[-1].end
    count = 0
    for numerals in product(*choices):
        for at, numeral in enumerate(head.numerals or (None,)):
            count += 1
            if count > _PATHS_LIMIT:
                return
            span = _span(head, at, start, end)
            yield _path(span, links, (*numerals, numeral), chain.problem, levels)


def _acts_alone(act: Expression) -> Iterator[CitedPath]:
    """An act named as a whole; a bare noun or «սույն օրենք» names none worth a citation."""
    for words in act.acts:
        if words.title or words.number or words.title_from >= 0:
            yield CitedPath(words.start, words.end, (), words, "", "", "", False, (act,))


def _span(head: Expression, at: int, start: int, end: int) -> tuple[int, int]:
    """The words for one of the head's numbers: the first takes what stands before, the last what stands after."""
    numerals = head.numerals
    if len(numerals) < 2:
        return start, end
    return (
        start if at == 0 else numerals[at].start,
        end if at == len(numerals) - 1 else numerals[at].end,
    )


def _path(
    span: tuple[int, int],
    links: Sequence[Expression],
    numerals: Sequence[object],
    problem: str,
    levels: Sequence[UnitKind],
) -> CitedPath:
    steps: list[Step] = []
    act = None
    sentence = relation = ""
    irregular = False
    for at, (link, numeral) in enumerate(zip(links, numerals, strict=True)):
        if link.level == ACT_LEVEL:
            act = next((words for words in link.acts if words is numeral), None)
            continue
        if isinstance(numeral, Numeral):
            problem = problem or numeral.problem
            irregular = irregular or numeral.irregular
        if link.level == SENTENCE_LEVEL:
            sentence = numeral.number if isinstance(numeral, Numeral) else ""
        elif link.kind is not None and isinstance(numeral, Numeral):
            below = links[at + 1].kind if at + 1 < len(links) else None
            division = link.kind is UnitKind.PART and below in _IN_DIVISIONS
            steps += _steps(UnitKind.DIVISION if division else link.kind, numeral, levels)
        elif link.kind is not None:
            problem = problem or (ORDER if steps else VAGUE if link.plural or link.relation == ABOVE else "")
            relation = relation or link.relation
            steps.append(Step(link.kind, "", link.relation))
    return CitedPath(*span, tuple(steps), act, relation, sentence, problem, irregular, tuple(links))


def _steps(kind: UnitKind, numeral: Numeral, levels: Sequence[UnitKind]) -> Iterator[Step]:
    """The step of a number and those of the brackets after it: "12(3)(a)" is article, part, point."""
    if not numeral.below:
        yield Step(kind, numeral.number, numeral.typed, numeral.last)
        return
    numbers = (numeral.number, *numeral.below)
    from_level = _PART if kind is UnitKind.PARAGRAPH else LEVELS[kind]
    kinds = [kind, *(below for below in levels if LEVELS[below] > from_level)]
    if len(numbers) > 1 and kinds[1:2] == [UnitKind.PART] and numbers[1].isalpha():
        del kinds[1]
    kinds += [UnitKind.PARAGRAPH] * (len(numbers) - len(kinds))
    for at, number in enumerate(numbers):
        last = numeral.last if at == len(numbers) - 1 else ""
        yield Step(kinds[at], number, numeral.typed if at == 0 else "", last)

"""Shape: amending operations held against the texts that they change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from orenk.base.span import Origin, Span
from orenk.language.text import words as word_spans
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Step
from orenk.model.nodes import ActText, Unit
from orenk.model.operations import Operation, OperationKind, spelled

GONE = frozenset({OperationKind.REPEAL, OperationKind.DELETE_UNIT})
WHOLE = frozenset({*GONE, OperationKind.RESTATE_UNIT})
OF_WORDS = frozenset(
    {
        OperationKind.REPLACE_WORDS,
        OperationKind.DELETE_WORDS,
        OperationKind.ADD_WORDS_AFTER,
        OperationKind.ADD_WORDS_BEFORE,
        OperationKind.REPLACE_IN_WHOLE_TEXT,
        OperationKind.DELETE_IN_WHOLE_TEXT,
    }
)
"""Operations that quote words which must stand in the target."""
_ALIKE = 60.0


class Standing(Struct, frozen=True, eq=False):
    """Where quoted words stand in the target: the unit and the range in its words."""

    unit: Unit
    span: Span
    origin: Origin


def once(found: Iterable[Operation]) -> Iterator[Operation]:
    """One operation of each unit's leading language; a slip that stands in several is told once."""
    return once_per_unit(found)


def target_text(corpus: Corpus, one: Operation) -> ActText | None:
    """The text in which the operation's words are looked for: of the target act, in the language of the instruction."""
    act = corpus.acts.get(one.act)
    return act.texts.get(one.place.language) if act else None


def target_unit(corpus: Corpus, one: Operation) -> Unit | None:
    text = target_text(corpus, one)
    return text.units.get(one.eid) if text else None


def passages(corpus: Corpus, one: Operation) -> Iterator[tuple[Unit, str, Origin]]:
    """The words of the target, unit by unit: its heading only where the instruction says so."""
    text = target_text(corpus, one)
    if text is None or (one.eid and one.eid not in text.units):
        return
    units = text.units[one.eid].walk() if one.eid else (unit for unit in text.order if unit.eid not in text.quoted)
    for unit in units:
        if unit.heading is not None and (one.part == "heading" or not one.eid):
            yield unit, unit.heading.plain, Origin(text.path, unit.heading.whole)
        if one.part == "heading" and one.eid:
            return
        if unit.text is not None:
            yield unit, unit.text.plain, Origin(text.path, unit.text.whole)
        for row in unit.rows:
            for cell in row:
                yield unit, cell.plain, Origin(text.path, cell.whole)


def standings(corpus: Corpus, one: Operation) -> list[Standing]:
    """Every place of the operation's old words in its target."""
    if one.old is None:
        return []
    found = []
    for unit, plain, origin in passages(corpus, one):
        at = plain.find(one.old.text)
        while at >= 0 and one.old.text:
            span = Span(at, at + len(one.old.text))
            if _whole_words(plain, span):
                found.append(Standing(unit, span, origin))
            at = plain.find(one.old.text, span.end)
    return found


def _whole_words(plain: str, span: Span) -> bool:
    """Whether the range neither begins nor ends inside a word: «օր» is not in «օրենք»."""
    before = plain[span.start - 1 : span.start]
    after = plain[span.end : span.end + 1]
    inside_left = before.isalnum() and plain[span.start].isalnum()
    return not (inside_left or (after.isalnum() and plain[span.end - 1].isalnum()))


def nearest_words(corpus: Corpus, one: Operation) -> str | None:
    """The words of the target that are most like the old words, cut at whole words."""
    from rapidfuzz import fuzz

    best: tuple[float, str] = (_ALIKE, "")
    assert one.old is not None
    for _, plain, _ in passages(corpus, one):
        found = fuzz.partial_ratio_alignment(one.old.text, plain)
        if found is not None and found.score > best[0]:
            spans = [span for span in word_spans(plain) if span[1] > found.dest_start and span[0] < found.dest_end]
            if spans:
                best = (found.score, plain[spans[0][0] : spans[-1][1]])
    return best[1] or None


@lru_cache(maxsize=2)
def by_act(corpus: Corpus) -> Mapping[tuple[str, str], tuple[Operation, ...]]:
    """The operations by amending act and language, in the order of the text."""
    found: dict[tuple[str, str], list[Operation]] = defaultdict(list)
    for one in corpus.operations:
        found[one.place.act, one.place.language].append(one)
    return {key: tuple(some) for key, some in found.items()}


def leading_operations(corpus: Corpus) -> Iterator[tuple[Operation, ...]]:
    """The operations of each amending act in its leading language."""
    for (act, language), found in by_act(corpus).items():
        if corpus.acts[act].leading == language:
            yield found


def added_eid(one: Operation, step: Step) -> str:
    """The eId that an added unit will have in the target act."""
    path = one.path
    whole = spelled((step,))
    return whole if whole.startswith(("art_", "annex_")) else "__".join(filter(None, (path, whole)))


def within(eid: str, larger: str) -> bool:
    """Whether one eId is another or stands below it; "" holds all."""
    return not larger or eid == larger or eid.startswith(f"{larger}__")


def named(corpus: Corpus, one: Operation) -> Origin:
    """The place of the target in its own act."""
    text = target_text(corpus, one)
    assert text is not None
    return Origin(text.path, text.units[one.eid].name)


def sibling_eid(one: Operation, step: Step) -> str:
    """The eId that the target of a renumbering will have under its new number."""
    above = spelled(one.steps[:-1])
    return "__".join(filter(None, (above, spelled((step,)))))

"""Shape: amending operations held against the texts that they change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from orenk.base.span import Origin
from orenk.language.text import words as word_spans
from orenk.link.amending.standing import passages, target_text
from orenk.lint.units.leading import once_per_unit
from orenk.model.corpus import Corpus
from orenk.model.links import Step
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


def once(found: Iterable[Operation]) -> Iterator[Operation]:
    """One operation of each unit's leading language; a slip that stands in several is told once."""
    return once_per_unit(found)


def nearest_words(corpus: Corpus, one: Operation) -> str | None:
    """The words of the target that are most like the old words, cut at whole words."""
    from rapidfuzz import fuzz

    best: tuple[float, str] = (_ALIKE, "")
    assert one.old is not None
    for _, words, _ in passages(corpus, one):
        plain = words.plain
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

"""A draft law as an amending draft of ours would leave it.

Every operation becomes edits of the source of the amended text, so that what is not amended stays letter by
letter. What cannot be carried out as it stands is left, with the reason: nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from orenk.amend.placing import neighbour
from orenk.amend.quoted import unquoted
from orenk.base.diagnostic import Edit
from orenk.base.edits import apply_edits
from orenk.base.messages import Message
from orenk.base.source import Source
from orenk.base.span import Origin, Span, Text
from orenk.link.amending.standing import Standing, standings, target_text, target_unit
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText, Unit
from orenk.model.operations import Operation, OperationKind

Kind = OperationKind
_REPEALED: Mapping[str, str] = {"hy": "(ուժը կորցրել է)", "en": "(repealed)", "fr": "(abrogé)"}
_TIGHT = ".,;:։՝)»”"
"""Signs that stand close to the word before them."""

NOT_UNDERSTOOD = Message(
    "հրահանգը չի հասկացվել", "the instruction is not understood", "l'instruction n'est pas comprise"
)
NO_TARGET = Message("թիրախը չի գտնվել", "the target is not found", "la cible est introuvable")
NO_WORDS = Message("մեջբերված բառերն այնտեղ չկան", "the quoted words are not there", "les mots cités n'y sont pas")
SEVERAL = Message(
    "մեջբերված բառերն այնտեղ մի քանի անգամ են",
    "the quoted words are there more than once",
    "les mots cités y sont plusieurs fois",
)
NO_TEXT = Message("նոր տեքստը չկա", "the new text is not there", "le nouveau texte manque")
OVERLAP = Message(
    "նույն բառերն արդեն փոխել է մեկ այլ հրահանգ",
    "another instruction has changed the same words",
    "une autre instruction a changé les mêmes mots",
)


class Left(Struct, frozen=True, eq=False):
    """An operation that was not carried out, and why."""

    operation: Operation
    reason: Message


class Consolidated(Struct, frozen=True, eq=False):
    """The source of the amended text after the operations that were carried out, in the order of the instructions."""

    path: str
    text: str
    done: tuple[Operation, ...]
    left: tuple[Left, ...]


class _Refused(Exception):
    def __init__(self, reason: Message) -> None:
        super().__init__()
        self.reason = reason


def consolidate(corpus: Corpus, amending: str, language: str) -> tuple[Consolidated, ...]:
    """What the amending act `amending` makes of each act of ours that it amends, in one language."""
    found: dict[str, list[Operation]] = {}
    for one in corpus.operations:
        if one.place.act == amending and one.place.language == language and one.act in corpus.acts:
            found.setdefault(one.act, []).append(one)
    return tuple(_carried_out(corpus, operations) for operations in found.values())


def _carried_out(corpus: Corpus, operations: list[Operation]) -> Consolidated:
    text = target_text(corpus, operations[0])
    assert text is not None
    source = corpus.sources[text.path]
    edits: list[Edit] = []
    done, left = [], []
    for one in operations:
        try:
            wanted = list(_edits(corpus, source, text, one))
            if any(_meet(edit, other) for edit in wanted for other in edits):
                raise _Refused(OVERLAP)
        except _Refused as refused:
            left.append(Left(one, refused.reason))
        else:
            edits += wanted
            done.append(one)
    return Consolidated(text.path, apply_edits(source.text, edits), tuple(done), tuple(left))


def _meet(edit: Edit, other: Edit) -> bool:
    ours, theirs = edit.origin.span, other.origin.span
    return ours.start < theirs.end and theirs.start < ours.end


def _edits(corpus: Corpus, source: Source, text: ActText, one: Operation) -> Iterator[Edit]:
    """The edits of the amended source that carry out one operation."""
    if one.problem is not None or one.part not in ("", "heading"):
        raise _Refused(NOT_UNDERSTOOD)
    if one.kind is Kind.ADD_UNIT:
        yield _added(corpus, source, text, one)
        return
    unit = target_unit(corpus, one)
    if one.eid and unit is None:
        raise _Refused(NO_TARGET)
    if one.kind in (Kind.REPLACE_IN_WHOLE_TEXT, Kind.DELETE_IN_WHOLE_TEXT) or one.old is not None:
        yield from _of_words(corpus, source, one)
        return
    if unit is None:
        raise _Refused(NO_TARGET)
    match one.kind:
        case Kind.RESTATE_UNIT:
            yield _edit(text, _body(source, unit), _new_text(corpus, one))
        case Kind.REPEAL:
            mark = f"{source.text[unit.origin.span.start : unit.name.end]} {_REPEALED[text.language]}"
            yield _edit(text, _body(source, unit), mark)
        case Kind.DELETE_UNIT:
            yield _edit(text, Span(unit.origin.span.start, _after_blank(source, unit.origin.span.end)), "")
        case Kind.RENUMBER if one.added and unit.number:
            at = source.text.index(unit.number, unit.name.start)
            yield _edit(text, Span(at, at + len(unit.number)), one.added[0].number)
        case Kind.ADD_WORDS_AT_START | Kind.ADD_WORDS_AT_END if one.new is not None:
            yield _at_edge(text, unit, one.new.text, at_end=one.kind is Kind.ADD_WORDS_AT_END)
        case _:
            raise _Refused(NOT_UNDERSTOOD)


def _of_words(corpus: Corpus, source: Source, one: Operation) -> Iterator[Edit]:
    found = standings(corpus, one)
    if not found:
        raise _Refused(NO_WORDS)
    everywhere = one.every or one.kind in (Kind.REPLACE_IN_WHOLE_TEXT, Kind.DELETE_IN_WHOLE_TEXT)
    if len(found) > 1 and not everywhere:
        raise _Refused(SEVERAL)
    for standing in found:
        yield _words_edit(source, one, standing)


def _words_edit(source: Source, one: Operation, standing: Standing) -> Edit:
    span = standing.words.span(standing.span.start, standing.span.end)
    new = one.new.text if one.new is not None else ""
    match one.kind:
        case Kind.DELETE_WORDS | Kind.DELETE_IN_WHOLE_TEXT:
            before, after = source.text[span.start - 1 : span.start], source.text[span.end : span.end + 1]
            loose = before == " " and (not after or after.isspace() or after in _TIGHT)
            return Edit(Origin(source.path, Span(span.start - loose, span.end)), "")
        case Kind.ADD_WORDS_AFTER:
            return Edit(Origin(source.path, Span(span.end, span.end)), new if new[:1] in _TIGHT else f" {new}")
        case Kind.ADD_WORDS_BEFORE:
            return Edit(Origin(source.path, Span(span.start, span.start)), f"{new} ")
        case Kind.REPLACE_WORDS | Kind.REPLACE_IN_WHOLE_TEXT if new:
            return Edit(Origin(source.path, span), new)
        case _:
            raise _Refused(NOT_UNDERSTOOD)


def _at_edge(text: ActText, unit: Unit, new: str, *, at_end: bool) -> Edit:
    words: Text | None = unit.text
    if words is None:
        raise _Refused(NO_TARGET)
    if not at_end:
        return _edit(text, Span(words.whole.start, words.whole.start), f"{new} ")
    kept = len(words.plain.rstrip(_TIGHT + " "))
    at = words.span(0, kept).end
    return _edit(text, Span(at, at), new if new[:1] in _TIGHT else f" {new}")


def _added(corpus: Corpus, source: Source, text: ActText, one: Operation) -> Edit:
    beside = neighbour(text, one)
    if beside is None:
        raise _Refused(NO_TARGET)
    unit, side = beside
    words = _new_text(corpus, one)
    if side == "before":
        return _edit(text, Span(unit.origin.span.start, unit.origin.span.start), f"{words}\n\n")
    end = _body(source, unit).end
    return _edit(text, Span(end, end), f"\n\n{words}")


def _new_text(corpus: Corpus, one: Operation) -> str:
    amending = corpus.acts[one.place.act].texts[one.place.language]
    quotation = amending.units.get(one.quoted)
    if quotation is None:
        raise _Refused(NO_TEXT)
    return unquoted(corpus.sources[amending.path], quotation)


def _body(source: Source, unit: Unit) -> Span:
    """The place of a unit with what stands below it, without the line ends after it."""
    span = unit.origin.span
    return Span(span.start, span.start + len(source.text[span.start : span.end].rstrip()))


def _after_blank(source: Source, end: int) -> int:
    while end < len(source.text) and source.text[end] in "\r\n":
        end += 1
    return end


def _edit(text: ActText, span: Span, words: str) -> Edit:
    return Edit(Origin(text.path, span), words)

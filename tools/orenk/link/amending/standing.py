"""Where the words that an operation quotes stand in the text that it changes."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from orenk.base.span import Origin, Span, Text
from orenk.model.corpus import Corpus
from orenk.model.nodes import ActText, Unit
from orenk.model.operations import Operation


class Standing(Struct, frozen=True, eq=False):
    """Where quoted words stand in the target: the unit, its words, the range in them, and the place of them all."""

    unit: Unit
    words: Text
    span: Span
    origin: Origin


def target_text(corpus: Corpus, one: Operation) -> ActText | None:
    """The text in which the operation's words are looked for: of the target act, in the language of the instruction."""
    act = corpus.acts.get(one.act)
    return act.texts.get(one.place.language) if act else None


def target_unit(corpus: Corpus, one: Operation) -> Unit | None:
    text = target_text(corpus, one)
    return text.units.get(one.eid) if text else None


def passages(corpus: Corpus, one: Operation) -> Iterator[tuple[Unit, Text, Origin]]:
    """The words of the target, unit by unit: its heading only where the instruction says so."""
    text = target_text(corpus, one)
    if text is None or (one.eid and one.eid not in text.units):
        return
    units = text.units[one.eid].walk() if one.eid else (unit for unit in text.order if unit.eid not in text.quoted)
    for unit in units:
        if unit.heading is not None and (one.part == "heading" or not one.eid):
            yield unit, unit.heading, Origin(text.path, unit.heading.whole)
        if one.part == "heading" and one.eid:
            return
        if unit.text is not None:
            yield unit, unit.text, Origin(text.path, unit.text.whole)
        for row in unit.rows:
            for cell in row:
                yield unit, cell, Origin(text.path, cell.whole)


def standings(corpus: Corpus, one: Operation) -> list[Standing]:
    """Every place of the operation's old words in its target."""
    if one.old is None:
        return []
    found = []
    for unit, words, origin in passages(corpus, one):
        at = words.plain.find(one.old.text)
        while at >= 0 and one.old.text:
            span = Span(at, at + len(one.old.text))
            if _whole_words(words.plain, span):
                found.append(Standing(unit, words, span, origin))
            at = words.plain.find(one.old.text, span.end)
    return found


def _whole_words(plain: str, span: Span) -> bool:
    """Whether the range neither begins nor ends inside a word: «օր» is not in «օրենք»."""
    before = plain[span.start - 1 : span.start]
    after = plain[span.end : span.end + 1]
    inside_left = before.isalnum() and plain[span.start].isalnum()
    return not (inside_left or (after.isalnum() and plain[span.end - 1].isalnum()))

"""Answers for those who read them: at a terminal and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping

from orenk.ask.answer import Answer, Entry
from orenk.ask.words import FACTS
from orenk.base.messages import LANGUAGES, Message
from orenk.base.source import Source
from orenk.report.text import Line, Piece, place_of
from orenk.report.words import NOTHING_FOUND

_QUOTES = Message("«{words}»", "“{words}”", "« {words} »")


def as_text(told: Answer, sources: Mapping[str, Source], language: str, width: int) -> Iterator[Line]:
    """The answer at a terminal of so many cells: provision, address and place on a line, words and facts below."""
    yield (Piece(told.subject.render(language), "strong"),)
    for note in told.notes:
        yield from ((Piece(line, "dim"),) for line in _lines(note.render(language), width))
    for section in told.sections:
        yield ()
        yield (Piece(f"{section.title.render(language)} ({len(section.entries)})", "strong"),)
        for entry in section.entries:
            yield from _entry(entry, sources, language, width)
    if not told.sections:
        yield (Piece(NOTHING_FOUND.render(language)),)


def _entry(entry: Entry, sources: Mapping[str, Source], language: str, width: int) -> Iterator[Line]:
    place = place_of(entry.origin, sources) if entry.origin is not None and entry.origin.path else ""
    about = "  ".join(filter(None, (entry.address, place)))
    yield Piece(f"  {entry.name.render(language)}"), Piece(f"  {about}" if about else "", "dim")
    if entry.words is not None:
        yield from _wrapped(_QUOTES.render(language, {"words": entry.words}), width)
    facts = "; ".join(f"{FACTS[name].render(language)}: {value.render(language)}" for name, value in entry.facts)
    yield from _wrapped(facts, width)


def _wrapped(words: str, width: int) -> Iterator[Line]:
    return ((Piece(f"    {line}"),) for line in _lines(words, width - 4))


def _lines(words: str, width: int) -> list[str]:
    """Lines of at most so many cells; addresses stay whole."""
    return textwrap.wrap(words, max(width, 20), break_on_hyphens=False, break_long_words=False)


def answer_json(told: Answer, sources: Mapping[str, Source]) -> str:
    """The answer as a JSON document; words in hy, en and fr."""
    document = {
        "version": 1,
        "question": told.question,
        "subject": _words(told.subject),
        "notes": [_words(note) for note in told.notes],
        "sections": [
            {
                "key": section.key,
                "title": _words(section.title),
                "entries": [_entry_data(entry, sources) for entry in section.entries],
            }
            for section in told.sections
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _entry_data(entry: Entry, sources: Mapping[str, Source]) -> dict[str, object]:
    data: dict[str, object] = {"name": _words(entry.name), "address": entry.address or None}
    if entry.origin is not None:
        span = entry.origin.span
        data["place"] = {"path": entry.origin.path or None, "offset": span.start, "length": len(span)}
        source = sources.get(entry.origin.path)
        if source is not None:
            position = source.position(span.start)
            data["place"] |= {"line": position.line, "column": position.column}  # type: ignore[operator]
    data["words"] = _words(entry.words) if entry.words is not None else None
    data["facts"] = {name: _words(value) for name, value in entry.facts}
    return data


def _words(message: Message) -> dict[str, str]:
    return {language: message.render(language) for language in LANGUAGES}

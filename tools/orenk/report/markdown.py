"""Answers as Markdown, for a pull request: nothing in the words of a law can become a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from orenk.ask.answer import Answer, Entry
from orenk.ask.words import FACTS
from orenk.report.words import NOTHING_FOUND

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~@])")
_CHANGE = re.compile(r"\[-(.*?)-\]|\{\+(.*?)\+\}", re.S)


def as_markdown(told: Answer, language: str) -> str:
    """The answer as a document: a heading for each section, a list item for each entry."""
    return "\n".join(_lines(told, language)) + "\n"


def _lines(told: Answer, language: str) -> Iterator[str]:
    yield f"# {escaped(told.subject.render(language))}"
    for note in told.notes:
        yield from ("", escaped(note.render(language)))
    for section in told.sections:
        yield from ("", f"## {escaped(section.title.render(language))} ({len(section.entries)})", "")
        for entry in section.entries:
            yield from _entry(entry, language)
    if not told.sections:
        yield from ("", NOTHING_FOUND.render(language))


def _entry(entry: Entry, language: str) -> Iterator[str]:
    address = f" (`{entry.address}`)" if entry.address else ""
    facts = "; ".join(
        f"{FACTS[name].render(language)}: {escaped(value.render(language))}" for name, value in entry.facts
    )
    yield f"- **{escaped(entry.name.render(language))}**{address}" + (f" — {facts}" if facts else "")
    if entry.words is not None:
        yield from (f"  > {line}" for line in _changes(entry.words.render(language)).split("\n"))


def _changes(words: str) -> str:
    """Words gone struck through, words that came in bold, the rest as it is."""
    pieces, at = [], 0
    for change in _CHANGE.finditer(words):
        pieces.append(escaped(words[at : change.start()]))
        gone, came = change.groups()
        pieces.append(_marked("~~", gone) if gone is not None else _marked("**", came))
        at = change.end()
    return "".join([*pieces, escaped(words[at:])])


def _marked(mark: str, words: str) -> str:
    """Marks close around letters: a space at either end stays outside."""
    inner = words.strip()
    if not inner:
        return words
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{mark}{escaped(inner)}{mark}{after}"


def escaped(words: str) -> str:
    """The words with nothing in them that Markdown or a pull request takes for a mark, a link or a name."""
    return _SPECIAL.sub(r"\\\1", words)

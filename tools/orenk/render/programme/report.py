"""The report on a period as Markdown, from the records; it says of itself that it is unofficial."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.model.corpus import Corpus
from orenk.render.programme.periods import Chapter, Happening, chapters
from orenk.render.words import word
from orenk.render.words.dates import day_in_words


def programme_report(corpus: Corpus, start: str, end: str, language: str) -> str:
    """The report on the days from `start` to `end`, in Markdown."""
    return "\n".join(_lines(corpus, start, end, language)) + "\n"


def _lines(corpus: Corpus, start: str, end: str, language: str) -> Iterator[str]:
    days = {"start": day_in_words(start, language), "end": day_in_words(end, language)}
    yield f"# {word('programme.title', language)}, {word('programme.period', language, **days)}"
    yield ""
    yield f"> **{word('programme.unofficial', language)}**"
    yield ">"
    yield f"> {word('programme.period.lead', language)}"
    for chapter in chapters(corpus, start, end):
        yield ""
        yield from _chapter(corpus, chapter, language)


def _chapter(corpus: Corpus, chapter: Chapter, language: str) -> Iterator[str]:
    workstream = chapter.workstream.value
    yield f"## {workstream.name.get(language)}"
    yield ""
    yield word("programme.asked.is", language, words=workstream.asked.get(language))
    yield ""
    for happening in chapter.happenings:
        yield _line(corpus, happening, language)
    if not chapter.happenings:
        yield word("programme.period.none", language)
    if workstream.unknown:
        yield ""
        yield f"**{word('programme.unknown', language)}**"
        yield ""
        for open in workstream.unknown:
            yield f"- {open.text.get(language)}" + (f" <{open.settle}>" if open.settle else "")


def _line(corpus: Corpus, happening: Happening, language: str) -> str:
    owed = f"{word('programme.period.owed', language)} " if happening.owed else ""
    urls = [corpus.references[id].value.url for id in happening.sources if id in corpus.references]
    sources = (
        f" — {word('programme.period.sources', language)} " + ", ".join(f"<{url}>" for url in urls) if urls else ""
    )
    what = happening.what.get(language).rstrip(".։:")
    return f"- **{day_in_words(happening.day, language)}** {owed}{what} ({word(happening.mark, language)}){sources}"

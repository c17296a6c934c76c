"""What search can find of the programme: each record by its name and its words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from orenk.lint.records.links import programme_shelves
from orenk.model.corpus import Corpus
from orenk.model.fields import Localized, Record
from orenk.render.page import Entry
from orenk.render.programme.backlinks import Mention, mention_of


def programme_entries(corpus: Corpus) -> Iterator[Entry]:
    """An entry for each record of the programme in each language of the site."""
    for shelf in programme_shelves(corpus.programme):
        for record in shelf.values():
            mention = mention_of(record)
            if mention is not None:
                yield from (_entry(record, mention, language) for language in ("hy", "en", "fr"))


def _entry(record: Record[Any], mention: Mention, language: str) -> Entry:
    url, name = f"{language}/{mention.path}", mention.name.get(language)
    return Entry("page", "", language, "", _words(record, language), url, name)


def _words(record: Record[Any], language: str) -> str:
    values = (getattr(record.value, field) for field in record.value.__struct_fields__)
    return " ".join(value.get(language) for value in values if isinstance(value, Localized))

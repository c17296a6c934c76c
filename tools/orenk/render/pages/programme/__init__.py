"""The pages of the programme: the overview and its workstreams, the lists, and the open questions."""

from __future__ import annotations

from collections.abc import Iterator

from orenk.render.page import Page
from orenk.render.pages.programme import open_questions, overview, registers
from orenk.render.reader import Reader


def pages(reader: Reader) -> Iterator[Page]:
    """All of them, for one language."""
    for kind in (overview, registers, open_questions):
        yield from kind.pages(reader)

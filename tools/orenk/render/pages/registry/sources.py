"""The register of sources: who published it, when, and what part of it was really read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from orenk.render.page import Page
from orenk.render.reader import Reader

_GRADES = ("official", "press", "translation", "aggregator")


def pages(reader: Reader) -> Iterator[Page]:
    sources = sorted(reader.corpus.references.values(), key=lambda record: _GRADES.index(record.value.grade))
    groups = [(grade, list(group)) for grade, group in groupby(sources, lambda record: record.value.grade)]
    body = reader.html("sources.html", groups=groups)
    yield reader.page(
        "sources", "sources/", reader.t("section.sources"), body, section="sources",
        description=reader.t("sources.lead"),
    )  # fmt: skip

"""The statement on accessibility; its figures are those of the last whole run of the browser tests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from orenk.render.page import Page, Planned
from orenk.render.reader import Reader


def pages(reader: Reader) -> Iterator[Planned]:
    yield reader.plan("accessibility/", _page)


def _page(reader: Reader) -> Page:
    found = last_run()
    languages = ", ".join(reader.t(f"lang.{code}") for code in found["languages"])
    schemes = ", ".join(reader.t(f"accessibility.scheme.{scheme}") for scheme in found["schemes"])
    figures = [
        ("date", reader.day(found["date"])),
        ("version", f"orenk {found['version']}"),
        ("tool", f"axe-core {found['axe']}, Chromium {found['browser']}"),
        ("rules", ", ".join(found["tags"])),
        (
            "pages",
            reader.t("accessibility.pages-of", pages=found["pages"], kinds=found["kinds"], languages=languages),
        ),
        ("widths", ", ".join(f"{width} px" for width in found["widths"])),
        ("schemes", schemes),
        ("combinations", found["combinations"]),
        ("violations", found["violations"]),
    ]
    body = reader.html("accessibility.html", figures=figures)
    return reader.page(
        "accessibility", "accessibility/", reader.t("accessibility.title"), body, section="",
        description=reader.t("accessibility.lead"),
    )  # fmt: skip


@cache
def last_run() -> dict[str, Any]:
    """What the browser tests wrote: date, version, tools, what was looked at, and the number of violations."""
    text = files("orenk.render").joinpath("theme/pages/accessibility.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found

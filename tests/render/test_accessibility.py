"""The statement on accessibility says what the last run of the browser tests found, and nothing else."""

from html import unescape

import pytest

from orenk.render.pages.accessibility import last_run
from orenk.render.words import word

from .base import pages


@pytest.mark.parametrize(("language", "day"), [("hy", "2026 թվականի "), ("en", " 2026"), ("fr", " 2026")])
def test_the_figures_of_the_statement_are_those_of_the_last_run(language: str, day: str) -> None:
    found, page = last_run(), pages()[f"{language}/accessibility/"]
    for figure in ("combinations", "violations"):
        assert f"<dt>{word(f'accessibility.{figure}', language)}</dt><dd>{found[figure]}</dd>" in page.body
    assert day in page.body and f"axe-core {found['axe']}" in page.body
    assert ", ".join(f"{width} px" for width in found["widths"]) in page.body


def test_the_statement_says_what_no_test_can_tell() -> None:
    for language in ("hy", "en", "fr"):
        said = unescape(pages()[f"{language}/accessibility/"].body)
        assert word("accessibility.limits.people", language) in said

"""A run of axe that was stopped goes on where it stopped, and looks again at what has changed since."""

import json
from pathlib import Path

import pytest

from browser.journal import RECORD, Journal, Seen
from browser.pages import Example

PAGES = [Example("law", f"{language}/laws/", False) for language in ("hy", "en")]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for page in PAGES:
        (tmp_path / page.address).mkdir(parents=True)
        (tmp_path / page.address / "index.html").write_text("words")
    (tmp_path / "assets").mkdir()
    return tmp_path


def seen(journal: Journal, page: Example) -> Seen:
    return Seen(journal.digest(page), "4.12", "156", 8, 0)


def test_what_another_run_has_seen_is_not_looked_at_again(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(RECORD, str(tmp_path / "record.json"))
    first = Journal(site, [(320, "dark")], ["wcag2a"])
    first.add(PAGES[0], seen(first, PAGES[0]))
    first.close(PAGES)
    assert not (tmp_path / "record.json").exists()
    again = Journal(site, [(320, "dark")], ["wcag2a"])
    assert again.of(PAGES[0]) and not again.of(PAGES[1])
    again.add(PAGES[1], seen(again, PAGES[1]))
    again.close(PAGES)
    told = json.loads((tmp_path / "record.json").read_text())
    assert (told["pages"], told["combinations"], told["violations"]) == (2, 16, 0)
    assert not list(tmp_path.glob("*.jsonl"))


@pytest.mark.parametrize("changed", ["hy/laws/index.html", "assets/frame.css"])
def test_a_page_that_looks_otherwise_is_looked_at_again(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    monkeypatch.setenv(RECORD, str(tmp_path / "record.json"))
    first = Journal(site, [(320, "dark")], [])
    first.add(PAGES[0], seen(first, PAGES[0]))
    (site / changed).write_text("other words")
    assert Journal(site, [(320, "dark")], []).of(PAGES[0]) is None

"""The story as a whole: what a base on disk gives, on the day it is."""

from pathlib import Path

from orenk.workspace.files import write_text
from orenk.workspace.pipeline import run, run_texts
from orenk.workspace.scaffold import new_act, new_base

WAIVER = (
    "- rule: duplicate-number\n  at: art_2__para_1_2\n  words: '1.'\n  reason: հին համարակալումը պահվում է\n"
    "  who: խմբագիր\n  until: '{until}'\n"
)


def texts(until: str) -> dict[str, str]:
    files = new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")
    files["laws/example/text.hy.md"] += "\n1. Երկրորդ կանոն։\n"
    return files | {"laws/example/waivers.yml": WAIVER.format(until=until)}


def names(findings: object) -> list[str]:
    return [finding.kind.name for finding in findings]  # type: ignore[attr-defined]


def test_a_waiver_holds_until_its_day() -> None:
    sources = {path: text for path, text in texts("2026-12-31").items() if path.startswith(("laws/", "glossary/"))}
    assert "duplicate-number" not in names(run_texts(sources, today="2026-12-30").findings)
    assert "waiver-expired" in names(run_texts(sources, today="2027-01-01").findings)


def test_a_base_on_disk_is_checked_on_the_day_it_is(tmp_path: Path) -> None:
    for path, text in texts("2001-01-01").items():
        write_text(tmp_path / path, text)
    result = run(tmp_path)
    assert "waiver-expired" in names(result.findings)
    assert list(result.timings)[:4] == ["read", "parse", "link", "check"]
    assert result.counts()["acts"] == 1

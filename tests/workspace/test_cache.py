"""A run that finds what an earlier one kept says what a run without it says, and parses only what changed."""

from pathlib import Path

import pytest

from orenk.workspace import pipeline
from orenk.workspace.cache import VARIABLE, Cache
from orenk.workspace.files import write_text
from orenk.workspace.pipeline import Run, run
from orenk.workspace.scaffold import new_act, new_base

TEXT = "laws/example/text.hy.md"


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")).items():
        write_text(tmp_path / "base" / path, text)
    return tmp_path / "base"


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were parsed, in order."""
    paths: list[str] = []
    tree = pipeline._tree

    def told(source):  # type: ignore[no-untyped-def]
        made = tree(source)
        if made is not None:
            paths.append(source.path)
        return made

    monkeypatch.setattr(pipeline, "_tree", told)
    return paths


def journal(base: Path) -> Path:
    (file,) = (base.parent / "cache").iterdir()
    return file


def add(base: Path, words: str) -> None:
    text = base / TEXT
    text.write_text(text.read_text("utf-8").rstrip() + f"\n{words}\n", "utf-8")


def said(result: Run) -> list[tuple[str, object]]:
    return [(finding.kind.code, finding.origin) for finding in result.findings]


def test_the_second_run_parses_only_what_changed(base: Path, parsed: list[str]) -> None:
    run(base)
    assert TEXT in parsed
    parsed.clear()
    run(base)
    assert parsed == []
    add(base, "\n1. Երկրորդ կանոն։")
    found = run(base)
    assert parsed == [TEXT] and "STR002" in [code for code, _ in said(found)]
    parsed.clear()
    assert said(run(base)) == said(found) and parsed == []


def test_what_could_not_be_read_is_told_each_time(base: Path) -> None:
    add(base, "\n(ա) Չորրորդ կանոն։")
    first = said(run(base))
    assert any(code.startswith("SYN") for code, _ in first) and said(run(base)) == first


def test_words_are_kept_with_their_lemmas(base: Path) -> None:
    run(base)
    with_words = journal(base).stat().st_size
    add(base, "Կատալոգներից և շտեմարաններից։")
    run(base)
    assert journal(base).stat().st_size > with_words


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-40], lambda data: b"", lambda data: b"\x80\x04garbage", bytes.upper]
)
def test_a_torn_file_is_as_good_as_none(base: Path, parsed: list[str], spoil) -> None:  # type: ignore[no-untyped-def]
    whole = said(run(base))
    journal(base).write_bytes(spoil(journal(base).read_bytes()))
    parsed.clear()
    assert said(run(base)) == whole and TEXT in parsed
    parsed.clear()
    assert said(run(base)) == whole and parsed == []


def test_what_another_version_kept_is_not_taken(base: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    run(base)
    monkeypatch.setattr("orenk.workspace.cache._version", lambda: ("another",))
    parsed.clear()
    run(base)
    assert TEXT in parsed


def test_the_file_does_not_grow_with_every_edit(base: Path) -> None:
    run(base)
    first = journal(base).stat().st_size
    for turn in range(60):
        add(base, f"Կանոն {turn}։")
        run(base)
    assert journal(base).stat().st_size < 12 * first


def test_none_is_kept_where_none_is_asked_for(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")
    run(base)
    assert not (base.parent / "cache").exists() and Cache(base).trees == {}


def test_a_folder_that_cannot_be_written_stops_nothing(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (base.parent / "taken").write_text("a file", "utf-8")
    monkeypatch.setenv(VARIABLE, str(base.parent / "taken" / "below"))
    assert said(run(base)) == []

"""What may come in as a file, and what it gets; what goes out goes out whole or not at all."""

import os
from pathlib import Path

import pytest

from orenk.base.edits import apply_edits
from orenk.base.messages import LANGUAGES
from orenk.workspace.files import MAX_BYTES, MAX_LINE, ChangedMeanwhile, decode_source, source_paths, write_text
from orenk.workspace.pipeline import run
from orenk.workspace.scaffold import new_act, new_base

LAW = "### Հոդված 1. Առարկան\n\n1. Սույն օրենքը կարգավորում է տեղեկությունները։\n"


@pytest.fixture
def base(tmp_path: Path) -> Path:
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")).items():
        write_text(tmp_path / path, text)
    return tmp_path


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("### Հոդված 1".encode("utf-16"), "utf-16"),
        (b"### \xca\xe1\xfb\xbe\xb2\xb3 1", "not-utf-8"),
        ("### Հոդված".encode()[:-1], "cut-character"),
        (b"### a\x00b", "nul-byte"),
        (b"", "empty-file"),
        (b" \n\n", "empty-file"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "pointer-file"),
        ("\ufeff# Ա\n".encode(), "byte-order-mark"),
        ("# Ա\r\n".encode(), "line-ends"),
        ("# Ա\r".encode(), "line-ends"),
        ("1. Ա  \n".encode(), "trailing-space"),
        ("1. café\n".replace("é", "e\u0301").encode(), "not-nfc"),
        (b"a" * (MAX_LINE + 1), "line-too-long"),
    ],
)
def test_odd_bytes_are_named_and_explained(data: bytes, name: str) -> None:
    _, problems = decode_source("laws/example/text.hy.md", data)
    assert name in [problem.kind.name for problem in problems]
    for problem in problems:
        assert all(problem.message(language) and problem.help(language) for language in LANGUAGES)


@pytest.mark.parametrize("length", [MAX_LINE - 1, MAX_LINE, MAX_LINE + 1])
def test_a_line_may_be_as_long_as_the_limit(length: int) -> None:
    _, problems = decode_source("laws/example/text.hy.md", b"a" * length + b"\n" + b"b" * MAX_LINE)
    assert bool(problems) is (length > MAX_LINE)


def test_what_is_put_right_on_the_way_in_has_a_safe_fix() -> None:
    text = "\ufeff# Ա  \r\n\r\n1. Cafe\u0301\r"
    source, problems = decode_source("x.md", text.encode())
    assert source is not None and source.text == text
    edits = [edit for problem in problems if problem.fix for edit in problem.fix.edits if problem.fix.safe]
    assert apply_edits(text, edits) == "# Ա\n\n1. Café\n"


def test_the_legacy_encoding_of_armenian_is_guessed() -> None:
    _, (problem,) = decode_source("x.md", "Հայաստան".encode()[:0] + b"\xd0\xb3\xdb\xb3\xeb\xef\xb3\xdd \xb2\xff\n")
    assert "ArmSCII" in problem.message("en")


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda law: os.symlink("/etc/hostname", law / "text.en.md"), "symbolic-link"),
        (lambda law: os.symlink("loop.md", law / "loop.md"), "symbolic-link"),
        (lambda law: (law / "text.hy.md.orig").write_text("x"), "left-over"),
        (lambda law: (law / "text.hy.md~").write_text("x"), "left-over"),
        (lambda law: (law / ".text.hy.md.x.tmp").write_text("x"), "left-over"),
        (lambda law: (law / "TEXT.fr.md").write_text("x"), "odd-name"),
        (lambda law: (law / "aux.md").write_text("x"), "odd-name"),
        (lambda law: (law / "a b.md").write_text("x"), "odd-name"),
        (lambda law: os.mkfifo(law / "pipe.md"), "not-a-file"),
        (lambda law: (law / "odd.yml").write_text("a: b\n"), "stray-file"),
    ],
)
def test_odd_files_are_told_and_the_rest_is_still_checked(base: Path, make, name: str) -> None:  # type: ignore[no-untyped-def]
    law = base / "laws" / "example"
    if name == "symbolic-link":
        (law / "text.en.md").unlink()
    make(law)
    result = run(base, lambda rule: False)
    assert name in [finding.kind.name for finding in result.findings]
    assert "art_1" in result.corpus.acts["example"].text.units


def test_names_that_are_one_file_elsewhere_are_told(base: Path) -> None:
    (base / "laws" / "example" / "text.fr.md").write_text(LAW)
    (base / "laws" / "example" / "Text.fr.md").write_text(LAW)
    _, problems = source_paths(base)
    assert {problem.kind.name for problem in problems} & {"twin-names", "odd-name"}


def test_a_file_over_the_limit_is_not_read(base: Path) -> None:
    file = base / "laws" / "example" / "text.fr.md"
    with file.open("wb") as out:
        out.truncate(MAX_BYTES + 1)
    result = run(base, lambda rule: False)
    assert "too-large" in [finding.kind.name for finding in result.findings]


def test_an_unreadable_file_is_named(base: Path) -> None:
    file = base / "laws" / "example" / "text.en.md"
    file.chmod(0)
    if os.access(file, os.R_OK):
        pytest.skip("this user reads every file")
    assert "unreadable" in [finding.kind.name for finding in run(base).findings]


def test_a_write_leaves_the_mode_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "text.hy.md"
    file.write_text("ա")
    file.chmod(0o640)
    write_text(file, "բ", read_as="ա")
    assert file.read_text("utf-8") == "բ" and file.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == ["text.hy.md"]


def test_a_file_that_somebody_else_changed_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "text.hy.md"
    file.write_text("գ")
    with pytest.raises(ChangedMeanwhile):
        write_text(file, "բ", read_as="ա")
    assert file.read_text("utf-8") == "գ"


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("ա")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with pytest.raises(ChangedMeanwhile):
        write_text(tmp_path / "link", "բ")
    assert (tmp_path / "real").read_text("utf-8") == "ա"


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "text.hy.md"
    file.write_text("ա")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="space"):
        write_text(file, "բ")
    assert file.read_text("utf-8") == "ա"
    assert [entry.name for entry in tmp_path.iterdir()] == ["text.hy.md"]

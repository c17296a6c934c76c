"""The sources of a commit are those that were committed, whatever the working tree holds now."""

import subprocess
from pathlib import Path

import pytest

from orenk.workspace.history.commits import NoSuchCommit, commit_name, head_of, read_commit


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    (tmp_path / "laws/a").mkdir(parents=True)
    (tmp_path / "laws/a/text.hy.md").write_text("# Օրենք\n", "utf-8")
    (tmp_path / "laws/a/law.yml").write_text("kind: law\n", "utf-8")
    (tmp_path / "laws/a/law.yml~").write_text("old\n", "utf-8")
    (tmp_path / "laws/a/note.hy.md").symlink_to("text.hy.md")
    (tmp_path / "README.md").write_text("no source\n", "utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "Start")
    return tmp_path


def test_only_regular_files_of_source_names_are_read(base: Path) -> None:
    sources, problems = read_commit(base, "HEAD")
    assert sorted(sources) == ["laws/a/law.yml", "laws/a/text.hy.md"] and problems == []
    assert sources["laws/a/text.hy.md"].text == "# Օրենք\n"


def test_what_was_deleted_or_changed_since_is_read_as_it_was(base: Path) -> None:
    (base / "laws/a/law.yml").unlink()
    (base / "laws/a/text.hy.md").write_text("# Այլ օրենք\n", "utf-8")
    sources, _ = read_commit(base, "HEAD")
    assert sources["laws/a/text.hy.md"].text == "# Օրենք\n" and "laws/a/law.yml" in sources
    assert (base / "laws/a/text.hy.md").read_text("utf-8") == "# Այլ օրենք\n"


def test_bytes_that_are_no_text_are_told_as_in_the_working_tree(base: Path) -> None:
    (base / "laws/a/text.hy.md").write_bytes(b"# \xff\n")
    git(base, "commit", "-q", "-a", "-m", "Break")
    sources, problems = read_commit(base, "HEAD")
    assert "laws/a/text.hy.md" not in sources
    assert [problem.kind.name for problem in problems] == ["not-utf-8"]


@pytest.mark.parametrize("revision", ["nowhere", "--all", "HEAD:laws", ""])
def test_what_names_no_commit_is_refused(base: Path, revision: str) -> None:
    with pytest.raises(NoSuchCommit):
        read_commit(base, revision)


def test_the_head_and_whether_the_sources_differ_from_it(base: Path) -> None:
    assert head_of(base) == (commit_name(base, "HEAD"), False)
    (base / "README.md").write_text("still no source\n", "utf-8")
    assert head_of(base) == (commit_name(base, "HEAD"), False)
    (base / "laws/a/law.yml").write_text("kind: code\n", "utf-8")
    assert head_of(base) == (commit_name(base, "HEAD"), True)


def test_outside_git_there_is_no_head(tmp_path: Path) -> None:
    assert head_of(tmp_path) is None

"""Living with findings: only those that a change brought in, or that a baseline does not have."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.workspace.scaffold import new_act, new_base

runner = CliRunner()


def orenk(*arguments: str) -> tuple[int, str]:
    result = runner.invoke(group, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


def add(base: Path, words: str) -> None:
    text = base / "laws/example/text.hy.md"
    text.write_text(text.read_text("utf-8") + f"\n{words}\n", "utf-8")


def codes(*arguments: str) -> list[str]:
    _, output = orenk("check", "--format", "json", *arguments)
    return [finding["code"] for finding in json.loads(output)["findings"]]


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A base below the top of a repository, with one fault that is committed."""
    folder = tmp_path / "drafts" / "base"
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "draft")).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    add(folder, "1. Դիմումը քննվում է 5 օրում։")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "Start")
    monkeypatch.chdir(folder)
    return folder


def test_since_a_commit_only_what_came_after_it(base: Path) -> None:
    assert "STR002" in codes()
    assert codes("--since", "HEAD") == []
    add(base, "4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։")
    new = codes("--since", "HEAD")
    assert "REF001" in new and "STR002" not in new


def test_a_paragraph_that_moved_is_not_new(base: Path) -> None:
    text = base / "laws/example/text.hy.md"
    text.write_text(text.read_text("utf-8").replace("### ", "<!-- նշում -->\n\n### ", 1), "utf-8")
    assert "STR002" in codes() and "STR002" not in codes("--since", "HEAD")


def test_a_second_fault_of_the_same_words_is_new(base: Path) -> None:
    add(base, "1. Դիմումը քննվում է 5 օրում։")
    assert codes("--since", "HEAD").count("STR002") == 1


def test_an_unknown_commit_is_wrong_usage(base: Path) -> None:
    code, output = orenk("check", "--since", "nowhere")
    assert code == 2 and "--since" in output


def test_a_baseline_lets_old_findings_pass_and_new_ones_not(base: Path) -> None:
    card = base / "laws/example/law.yml"
    card.write_text(card.read_text("utf-8").replace("stage: idea", "stage: consultation"), "utf-8")
    assert orenk("check")[0] == 1
    assert orenk("check", "--write-baseline", "known.json", "--lang", "en")[0] == 0
    assert orenk("check", "--baseline", "known.json")[0] == 0
    add(base, "4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։")
    code, output = orenk("check", "--baseline", "known.json", "--lang", "en")
    assert code == 1 and "REF001" in output and "STR002" not in output


def test_a_baseline_is_written_alike_each_time(base: Path) -> None:
    orenk("check", "--write-baseline", "one.json")
    orenk("check", "--write-baseline", "two.json")
    assert (base / "one.json").read_text("utf-8") == (base / "two.json").read_text("utf-8")


@pytest.mark.parametrize("text", ["[]", "{}", "words", '{"version": 9, "findings": []}'])
def test_a_file_that_is_no_baseline_is_refused(base: Path, text: str) -> None:
    (base / "known.json").write_text(text, "utf-8")
    code, output = orenk("check", "--baseline", "known.json")
    assert code == 2 and "known.json" in output


@pytest.mark.parametrize(("form", "start"), [("sarif", "{"), ("github", "::"), ("junit", "<?xml")])
def test_findings_for_machines(base: Path, form: str, start: str) -> None:
    assert orenk("check", "--format", form, "--lang", "en")[1].startswith(start)


def test_a_review_against_a_commit_in_text_markdown_and_json(base: Path) -> None:
    assert "nothing found" in orenk("review", "HEAD", "--lang", "en")[1]
    text = base / "laws/example/text.hy.md"
    text.write_text(text.read_text("utf-8").replace("5 օրում", "7 օրում"), "utf-8")
    code, output = orenk("review", "HEAD", "--format", "json")
    assert code == 0 and "reworded" in [section["key"] for section in json.loads(output)["sections"]]
    assert "~~5~~**7**" in orenk("review", "HEAD", "--format", "markdown")[1]
    assert "[-5-]{+7+}" in orenk("review", "HEAD", "--lang", "hy")[1]
    assert orenk("review", "nowhere")[0] == 2

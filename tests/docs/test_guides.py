"""The guides are executed: their files are written, their commands run, their answers compared."""

import re
import shlex
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.workspace.pipeline import Run, run_texts

DOCS = Path(__file__).parents[2] / "docs"
README = Path(__file__).parents[2] / "README.md"
BLOCK = re.compile(r"^```(\w+)(?: ([^\n]*))?\n(.*?)^```$", re.M | re.S)


def play(page: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """Do what a page says, in order; the number of commands run."""
    monkeypatch.chdir(folder)
    commands = 0
    for kind, words, body in BLOCK.findall(page.read_text("utf-8")):
        if kind == "text" and words.startswith("write "):
            file = folder / words.removeprefix("write ")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(body, "utf-8")
        elif kind == "diff":
            change(folder / words, body)
        elif kind == "console":
            for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, _, wanted = part.partition("\n")
                answer = CliRunner().invoke(group, shlex.split(command)[1:], catch_exceptions=False).output
                pattern = re.escape(wanted.rstrip()).replace(re.escape("…"), ".*")
                assert re.fullmatch(pattern, answer.rstrip(), re.S), f"{command}\n{answer}"
                commands += 1
    return commands


def change(file: Path, body: str) -> None:
    """Put the line after `+` for the one after `-`, which stands in the file once."""
    (old,), (new,) = ([line[1:] for line in body.splitlines() if line.startswith(sign)] for sign in "-+")
    text = file.read_text("utf-8")
    assert text.split("\n").count(old) == 1, old
    file.write_text("\n".join(new if line == old else line for line in text.split("\n")), "utf-8")


def base_under_git(folder: Path) -> None:
    """The real base as one commit."""
    for room in ("laws", "glossary", "docs/programme"):
        shutil.copytree(DOCS.parent / room, folder / room)
    git = ("git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@example.org")
    for arguments in (("init", "-q"), ("add", "--all"), ("commit", "-q", "-m", "base")):
        subprocess.run([*git, *arguments], check=True)


@pytest.mark.parametrize("language", ["hy", "en"])
def test_the_guide_for_the_reviewer(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base_under_git(tmp_path)
    assert play(DOCS / f"reviewing/index.{language}.md", tmp_path, monkeypatch) >= 5


@pytest.mark.parametrize("language", ["hy", "en"])
def test_the_guide_for_the_first_article(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert play(DOCS / f"drafting/index.{language}.md", tmp_path, monkeypatch) >= 5


def test_the_clause_in_the_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert play(README, tmp_path, monkeypatch) >= 2


def read(kind: str, code: str, body: str) -> Run:
    """A base of one act of this kind, with nothing but this text."""
    package = "title:\n  en: x\nlanguages:\n  - hy\n  - en\n  - fr\nleading: {code}\nformat: 1\n"
    texts = {
        "laws/package.yml": package.format(code=code),
        "laws/example/law.yml": f"kind: {kind}\nstanding: draft\ntitle:\n  en: x\nstage: idea\n",
        f"laws/example/text.{code}.md": body,
    }
    return run_texts(texts, lambda rule: False)


@pytest.mark.parametrize("language", ["hy", "en"])
def test_every_example_of_the_format_gives_what_stands_under_it(language: str) -> None:
    """A block `text KIND CODE` is followed by `eids`, the units it makes, or by `cites`, what its citations reach."""
    blocks = BLOCK.findall((DOCS / f"drafting/format.{language}.md").read_text("utf-8"))
    checked = 0
    for (kind, words, body), (after, _, wanted) in pairwise(blocks):
        if kind != "text" or after not in ("eids", "cites"):
            continue
        result = read(*words.split(), body)
        assert not result.findings, [finding.message("en") for finding in result.findings]
        made = [unit.eid for unit in result.corpus.acts["example"].text.order]
        reached = [eid for citation in result.corpus.citations for eid in citation.eids]
        assert wanted.split() == (made if after == "eids" else reached)
        checked += 1
    assert checked >= 5

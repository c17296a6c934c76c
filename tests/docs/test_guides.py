"""The guides are executed: their files are written, their commands run, their answers compared."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.workspace.pipeline import run_texts

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
        elif kind == "console":
            for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
                command, _, wanted = part.partition("\n")
                answer = CliRunner().invoke(group, shlex.split(command)[1:], catch_exceptions=False).output
                pattern = re.escape(wanted.rstrip()).replace(re.escape("…"), ".*")
                assert re.fullmatch(pattern, answer.rstrip(), re.S), f"{command}\n{answer}"
                commands += 1
    return commands


@pytest.mark.parametrize("language", ["hy", "en"])
def test_the_guide_for_the_first_article(language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert play(DOCS / f"drafting/index.{language}.md", tmp_path, monkeypatch) >= 5


def test_the_clause_in_the_readme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert play(README, tmp_path, monkeypatch) >= 2


@pytest.mark.parametrize("language", ["hy", "en"])
def test_every_example_of_the_format_gives_the_eids_beside_it(language: str) -> None:
    """A block `text KIND CODE` is followed by a block `eids`: the units it makes, one a line."""
    page = (DOCS / f"drafting/format.{language}.md").read_text("utf-8")
    blocks = BLOCK.findall(page)
    checked = 0
    for (kind, words, body), (after, _, wanted) in zip(blocks, blocks[1:], strict=False):
        if kind == "text" and after == "eids":
            act_kind, code = words.split()
            texts = {
                "laws/package.yml": f"title:\n  en: x\nlanguages:\n  - hy\n  - en\n  - fr\nleading: {code}\nformat: 1\n",
                "laws/example/law.yml": f"kind: {act_kind}\nstanding: draft\ntitle:\n  en: x\nstage: idea\n",
                f"laws/example/text.{code}.md": body,
            }
            result = run_texts(texts, lambda rule: False)
            assert not result.findings, [finding.message("en") for finding in result.findings]
            assert list(result.corpus.acts["example"].text.units) and wanted.split() == [
                unit.eid for unit in result.corpus.acts["example"].text.order
            ]
            checked += 1
        if kind == "text" and after == "cites":
            act_kind, code = words.split()
            texts = {
                "laws/package.yml": f"title:\n  en: x\nlanguages:\n  - hy\n  - en\n  - fr\nleading: {code}\nformat: 1\n",
                "laws/example/law.yml": f"kind: {act_kind}\nstanding: draft\ntitle:\n  en: x\nstage: idea\n",
                f"laws/example/text.{code}.md": body,
            }
            citations = run_texts(texts, lambda rule: False).corpus.citations
            assert [eid for citation in citations for eid in citation.eids] == wanted.split()
            checked += 1
    assert checked >= 5

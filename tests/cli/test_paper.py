"""`orenk check --paper`: to the terminal, to Markdown, to Word, and what came back taken up."""

import io
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from orenk.cli import group
from orenk.workspace.scaffold import new_act, new_base

TEXT = "laws/example/text.hy.md"


def check(*arguments: str) -> Result:
    return CliRunner().invoke(group, ["check", "--lang", "en", *arguments], catch_exceptions=False)


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for path, text in (new_base("փորձ") | new_act("example", "Օրինակի մասին", "illustrative")).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    text = tmp_path / TEXT
    text.write_text(text.read_text("utf-8") + "\n4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_goes_to_the_terminal_as_markdown(base: Path) -> None:
    assert "# Conclusion on the drafts" in check("--paper").output
    assert "# Conclusion on the drafts" in check("--paper", "--format", "markdown").output
    assert "REF001" not in check("glossary", "--paper").output, "paths before --paper limit it"


@pytest.mark.parametrize("name", ["conclusion.docx", "conclusion.md"])
def test_the_ending_of_the_file_says_what_it_is(base: Path, name: str) -> None:
    result = check("--paper", name)
    assert result.output == "", result.output
    data = (base / name).read_bytes()
    words = (
        data.decode() if name.endswith(".md") else " ".join(one.text for one in Document(io.BytesIO(data)).paragraphs)
    )
    assert "Conclusion on the drafts" in words


def test_a_form_can_be_given_instead(base: Path) -> None:
    check("--paper", "conclusion", "--format", "docx")
    assert Document(str(base / "conclusion")).tables
    printed = check("--paper", "--format", "docx").stdout_bytes
    assert printed == (base / "conclusion").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "teaches"),
    [
        (("--paper", "conclusion.pdf"), "end its name in .md or .docx, or give --format"),
        (("--paper", "laws"), "paths to check stand before --paper"),
        (("--paper", TEXT), "would be read as a source of the base"),
        (("--paper", "a.md", "--format", "docx"), "ends in .md, which is markdown, not docx"),
        (("--paper", "--format", "sarif"), "written as markdown or docx, not as sarif"),
        (("--format", "docx"), "add --paper"),
        (("--rulings", "laws/package.yml"), "add --paper"),
        (("--paper", "--rulings", "laws/package.yml"), "it holds no finding of ours"),
        (("--paper", "no-such-folder/a.docx"), "No such file or directory"),
    ],
    ids=str,
)
def test_a_slip_is_told_with_the_way_out(base: Path, arguments: tuple[str, ...], teaches: str) -> None:
    before = (base / TEXT).read_bytes()
    result = check(*arguments)
    assert result.exit_code == 2
    assert teaches in " ".join(result.output.replace("│", " ").split())
    assert (base / TEXT).read_bytes() == before


def test_a_broken_document_is_told(base: Path) -> None:
    (base / "returned.docx").write_bytes(b"no ZIP")
    result = check("--paper", "--rulings", "returned.docx")
    assert result.exit_code == 2 and "it is no Word document" in result.output


def test_what_was_ruled_in_word_stands_in_the_next_paper_and_reopens_when_the_words_change(base: Path) -> None:
    check("--paper", "first.docx")
    document = Document(str(base / "first.docx"))
    for table in document.tables:
        next(row for row in table.rows if row.cells[0].text == "Reviewer's ruling").cells[1].text = "to be mended"
    document.save(str(base / "returned.docx"))
    assert "**Reviewer's ruling**: to be mended" in check("--paper", "--rulings", "returned.docx").output
    text = base / TEXT
    text.write_text(text.read_text("utf-8").replace("14-րդ", "15-րդ"), "utf-8")
    again = check("--paper", "--rulings", "returned.docx").output
    assert "**Reviewer's ruling**: to be mended" not in again
    assert "the question is open again**: «4. Որոշումն ընդունվում է ըստ 14-րդ հոդվածի։» — to be mended" in again

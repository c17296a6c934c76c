"""Editors and formatters keep off law text: what the drafter typed is what is printed."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from .package import ROOT

LAW = "### Հոդված 1. Առարկան  \n\n5. Մաս։\n7. Մաս։\n1) կետ.\n* x\n"
TOOLS = {
    "prettier": ("prettier", "--write", "laws/a/text.hy.md"),
    "markdownlint-cli2": ("markdownlint-cli2", "--fix", "laws/**/*.md"),
}


def sections() -> dict[str, dict[str, str]]:
    """The sections of .editorconfig by their pattern."""
    found: dict[str, dict[str, str]] = {"": {}}
    pattern = ""
    for line in (ROOT / ".editorconfig").read_text("utf-8").splitlines():
        if head := re.fullmatch(r"\[(.+)\]", line):
            pattern = head[1]
            found[pattern] = {}
        elif "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            found[pattern][key.strip()] = value.strip()
    return found


def test_no_space_or_line_end_of_law_text_is_mended() -> None:
    law = sections()["laws/**.md"]
    assert law["trim_trailing_whitespace"] == "false" and law["insert_final_newline"] == "unset"


def test_nothing_is_formatted_on_save() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    for language in ("[markdown]", "[yaml]"):
        assert settings[language]["editor.formatOnSave"] is False
    assert settings["[markdown]"]["files.trimTrailingWhitespace"] is False
    assert settings["prettier.ignorePath"] == ".prettierignore"


@pytest.mark.parametrize("file", [".prettierignore", ".markdownlintignore"])
def test_law_text_and_records_are_ignored(file: str) -> None:
    assert {"laws/", "glossary/"} <= set((ROOT / file).read_text("utf-8").splitlines())


@pytest.mark.parametrize("tool", TOOLS)
def test_the_formatter_itself_changes_nothing(tool: str, tmp_path: Path) -> None:
    """Where the formatter is installed."""
    command = shutil.which(tool)
    if command is None:
        pytest.skip(f"{tool} is not installed")
    for name in (".prettierignore", ".markdownlint-cli2.jsonc", ".editorconfig"):
        shutil.copy(ROOT / name, tmp_path / name)
    text = tmp_path / "laws/a/text.hy.md"
    text.parent.mkdir(parents=True)
    text.write_text(LAW, "utf-8")
    subprocess.run([command, *TOOLS[tool][1:]], cwd=tmp_path, capture_output=True, check=False)
    assert text.read_text("utf-8") == LAW

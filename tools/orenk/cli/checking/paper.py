"""The reviewer's paper on the way out and back: to the terminal in Markdown, to a file also for Word."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

import orenk.rules
from orenk import __version__
from orenk.base.diagnostic import Diagnostic
from orenk.cli.checking.packing import Unreadable, opened, packed
from orenk.lint.rule import discover
from orenk.report.paper.conclusion import Paper, Reviewed, conclude
from orenk.report.paper.markdown import paper_as_markdown
from orenk.report.paper.rulings import Ruled, read_markdown
from orenk.workspace.files import ROOMS
from orenk.workspace.history.commits import head_of
from orenk.workspace.pipeline import Run

STDOUT = "-"
"""Stands for the terminal where a file could be named."""
FORMS = {".md": "markdown", ".docx": "docx"}
"""What a file holds, by its ending."""


def paper_target(paper: str, form: str, base: Path) -> tuple[Path | None, str]:
    """The file that the paper goes to (None: the terminal) and its form, from `--paper` and `--format`."""
    forms = " or ".join(FORMS)
    if form not in ("text", *FORMS.values()):
        raise click.BadParameter(f"the paper is written as markdown or docx, not as {form}", param_hint="--format")
    if paper == STDOUT:
        if form == "docx" and sys.stdout.isatty():
            raise click.UsageError("a Word document is not for a terminal: name its file, --paper conclusion.docx")
        return None, "markdown" if form == "text" else form
    file = Path(paper)
    kept = FORMS.get(file.suffix.lower())
    if kept is None and form == "text":
        hint = "paths to check stand before --paper" if file.exists() else f"end its name in {forms}, or give --format"
        raise click.BadParameter(f"'{file}' does not say what kind of file the paper is: {hint}", param_hint="--paper")
    if kept is not None and form not in ("text", kept):
        raise click.BadParameter(f"'{file}' ends in {file.suffix}, which is {kept}, not {form}", param_hint="--format")
    if any(file.resolve().is_relative_to(base / room) for room in ROOMS):
        raise click.BadParameter(f"'{file}' would be read as a source of the base: write it elsewhere",
                                 param_hint="--paper")  # fmt: skip
    return file, kept or form


def write_paper(
    findings: list[Diagnostic], result: Run, base: Path, language: str, target: tuple[Path | None, str],
    rulings: Path | None,
) -> None:  # fmt: skip
    """Write the conclusion on the findings, with what stood in the paper that came back."""
    file, form = target
    bases = {rule.name: rule.basis.value for rule in discover(orenk.rules)}
    reviewed = Reviewed(result.corpus, bases, __version__, head_of(base))
    earlier = _earlier(rulings) if rulings is not None else []
    paper = conclude(findings, result.outcome.accepted, reviewed, language, earlier)
    data = _word(paper) if form == "docx" else paper_as_markdown(paper).encode()
    if file is None:
        click.echo(data, nl=False)
        return
    try:
        file.write_bytes(data)
    except OSError as error:
        raise click.BadParameter(f"'{file}': {error.strerror}", param_hint="--paper") from None


def _word(paper: Paper) -> bytes:
    from orenk.report.paper.word import write_word

    return packed(partial(write_word, paper))


def _earlier(file: Path) -> list[Ruled]:
    """The answers and rulings of an earlier paper; an error that says what is wrong where there are none."""
    read = _from_word if file.suffix.lower() == ".docx" else _from_markdown
    try:
        found = read(file.read_bytes())
    except (OSError, Unreadable, ValueError, KeyError) as error:
        raise click.BadParameter(f"'{file}': {error}", param_hint="--rulings") from None
    if not found:
        told = "it holds no finding of ours; give the paper that 'orenk check --paper' wrote"
        raise click.BadParameter(f"'{file}': {told}", param_hint="--rulings")
    return found


def _from_markdown(data: bytes) -> list[Ruled]:
    return read_markdown(data.decode())


def _from_word(data: bytes) -> list[Ruled]:
    from orenk.report.paper.word import read_word

    return read_word(opened(data))

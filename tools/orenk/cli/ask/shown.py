"""What the questions share: how an answer is printed, and how a slip is told."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import click

from orenk.ask.answer import Answer
from orenk.ask.find import Found
from orenk.cli.base import echo, find_root
from orenk.report.answers import answer_json, as_text
from orenk.report.markdown import as_markdown
from orenk.workspace.pipeline import Run, run

FORMS = ("text", "markdown", "json")


def format_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--format", "form", type=click.Choice(FORMS), default="text", show_default=True, help="Output."
    )(command)


def asked(root: Path) -> Run:
    """The base, linked and not checked."""
    return run(find_root(root), lambda rule: False)


def show(told: Answer, result: Run, form: str, language: str) -> None:
    if form == "json":
        click.echo(answer_json(told, result.sources))
    elif form == "markdown":
        click.echo(as_markdown(told, language), nl=False)
    else:
        width = shutil.get_terminal_size((100, 24)).columns
        echo(as_text(told, result.sources, language, width))


def unknown(what: str, words: str, found: Found) -> NoReturn:
    """Exit 2, with the nearest there is."""
    raise click.UsageError(f"no {what} '{words}'" + (f"; did you mean {found.near}?" if found.near else ""))


def only(what: str, words: str, found: Found) -> str:
    """The one id that was meant; exit 2 where there is none, or several."""
    if not found.ids:
        unknown(what, words, found)
    if len(found.ids) > 1:
        raise click.UsageError(f"'{words}' is more than one {what}: {', '.join(found.ids)}")
    return found.id

"""What all commands share: where the base is, in which language to speak, and how a line is coloured."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from orenk.base.messages import LANGUAGES
from orenk.report.text import Line

PACKAGE_FILE = Path("laws") / "package.yml"
_COLOURS: dict[str, dict[str, Any]] = {
    "error": {"fg": "red", "bold": True},
    "warning": {"fg": "yellow", "bold": True},
    "advice": {"fg": "cyan"},
    "dim": {"dim": True},
    "strong": {"bold": True},
    "": {},
}


def find_root(start: Path) -> Path:
    """The folder of the base that `start` stands in; UsageError where there is none."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / PACKAGE_FILE).is_file():
            return folder
    raise click.UsageError(
        f"no {PACKAGE_FILE.as_posix()} here or above: call orenk inside a base, or start one with 'orenk init'"
    )


def unknown(what: str, name: str, names: Iterable[str]) -> click.UsageError:
    """The error for a name that is not known, with the nearest one that is."""
    near = get_close_matches(name, list(names), 1, 0.5)
    return click.UsageError(f"no {what} {name}" + (f"; did you mean {near[0]}?" if near else ""))


def root_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=".",
        show_default="this folder or one above",
        help="Folder of the base.",
    )(command)


def language_option(command: Callable[..., None]) -> Callable[..., None]:
    return click.option(
        "--lang",
        "language",
        type=click.Choice(LANGUAGES),
        default=_preferred,
        show_default="from LANG, else en",
        help="Language of the messages.",
    )(command)


def _preferred() -> str:
    code = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "")[:2]
    return code if code in LANGUAGES else "en"


def echo(lines: Iterable[Line], *, err: bool = False) -> None:
    """Print lines; click leaves the colours out where the output is no terminal, NO_COLOR too."""
    color = False if os.environ.get("NO_COLOR") else None
    for line in lines:
        click.echo("".join(click.style(piece.words, **_COLOURS[piece.role]) for piece in line), err=err, color=color)

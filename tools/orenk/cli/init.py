"""`orenk init`: somebody else's base, from an empty folder."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.cli.base import PACKAGE_FILE
from orenk.workspace import scaffold
from orenk.workspace.files import write_text


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
@click.option("--title", default="orenk", show_default=True, help="Title of the base.")
def command(folder: Path, title: str) -> None:
    """Start a new base in FOLDER, with a first act that passes the checks.

    The act is a real draft (standing: draft), not an illustration: change its title, then write.
    """
    if (folder / PACKAGE_FILE).exists():
        raise click.UsageError(f"{folder / PACKAGE_FILE} is there already: this is a base")
    files = scaffold.new_base(title) | scaffold.new_act("first-act", "Առաջին ակտի մասին", "draft")
    for path, text in files.items():
        if not (folder / path).exists():
            write_text(folder / path, text)
            click.echo(path)
    click.echo("next: orenk check, then orenk site")

"""`orenk schema`: the JSON Schemas of the records, for editors."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from orenk.link.schema import all_schemas
from orenk.workspace.files import write_text


@click.command()
@click.option("--check", is_flag=True, help="Write nothing; exit 1 where a committed schema is not fresh.")
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default="schemas",
    show_default=True,
    help="Folder.",
)
def command(check: bool, folder: Path) -> None:
    """Write the JSON Schemas that are generated from the model of the records."""
    stale = [name for name, text in all_schemas().items() if _on_disk(folder / name) != text]
    if check:
        for name in stale:
            click.echo(f"{folder / name} is not fresh: run 'orenk schema'", err=True)
        sys.exit(1 if stale else 0)
    for name in stale:
        write_text(folder / name, all_schemas()[name])
    click.echo(f"{len(stale)} schemas written to {folder}" if stale else "all schemas are fresh")


def _on_disk(file: Path) -> str | None:
    return file.read_text("utf-8") if file.is_file() else None

"""`orenk site`: check, build, and say where the site is and what was found."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from orenk.cli.base import find_root, language_option, root_option


@click.command()
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default="site",
    show_default=True,
    help="Folder.",
)
@language_option
@root_option
def command(folder: Path, language: str, root: Path) -> None:
    """Check the sources and build the site, in all languages.

    The build refuses what cannot be read and findings that stop an act at its stage, exactly as 'orenk check' does.
    """
    base = find_root(root)
    click.echo(f"building the site of {base} …", err=True)
    status = mkdocs(base, "build", "--strict", "--quiet", "--site-dir", str(folder.resolve()))
    if status:
        click.echo("no site was built; 'orenk check' shows every finding with its place and remedy", err=True)
        sys.exit(1)
    click.echo(f"the site is at {folder.resolve() / 'index.html'}")


def mkdocs(base: Path, *arguments: str) -> int:
    """Run mkdocs in the base; its exit status."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments], cwd=base, env=environment, check=False
    ).returncode

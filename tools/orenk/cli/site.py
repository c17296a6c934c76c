"""`orenk site`: check, build, and say where the site is and what was found."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click

from orenk.cli.base import find_root, language_option, root_option
from orenk.report.words import BUILDING, BUILT, FOUND, NOT_BUILT, PACKED
from orenk.workspace.archive import write_archive
from orenk.workspace.files import MEGABYTE

_MARK = re.compile(r'<meta name="orenk-checked" content="([^"]*)"')
_COUNT = re.compile(r"(\w+)=(\d+)")


@click.command()
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default="site",
    show_default=True,
    help="Folder.",
)
@click.option(
    "--zip",
    "archive",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Pack the site into this file too; unpacked, it opens from disk and still searches.",
)
@language_option
@root_option
def command(folder: Path, archive: Path | None, language: str, root: Path) -> None:
    """Check the sources and build the site, in all languages.

    The build refuses what cannot be read and findings that stop an act at its stage, exactly as 'orenk check' does, and
    published addresses that vanished without an answer ('orenk addresses'). A ZIP inside the site is linked from it.

    \b
    orenk site --zip site/orenk.zip
    """
    base = find_root(root)
    target = base / folder
    packed = base / archive if archive is not None else None
    inside = packed.relative_to(target).as_posix() if packed is not None and packed.is_relative_to(target) else ""
    click.echo(BUILDING.render(language, {"base": str(base)}), err=True)
    status = mkdocs(base, "build", "--strict", "--quiet", "--site-dir", str(target), ORENK_ZIP=inside)
    if status:
        click.echo(NOT_BUILT.render(language), err=True)
        sys.exit(1)
    click.echo(found_on(target / "index.html", language))
    click.echo(BUILT.render(language, {"place": str(target / "index.html")}))
    if packed is not None:
        write_archive(target, packed)
        click.echo(PACKED.render(language, {"place": str(packed), "size": round(packed.stat().st_size / MEGABYTE, 1)}))


def found_on(page: Path, language: str) -> str:
    """What the checks found, as the mark on a built page says it."""
    mark = _MARK.search(page.read_text("utf-8"))
    return FOUND.render(language, dict(_COUNT.findall(mark[1]))) if mark else ""


def mkdocs(base: Path, *arguments: str, **settings: str) -> int:
    """Run mkdocs in the base, with more of the environment where there is any; its exit status."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"} | settings
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments], cwd=base, env=environment, check=False
    ).returncode

"""`orenk serve`: the site at hand while writing."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from orenk.cli.base import find_root, root_option
from orenk.cli.site import mkdocs


@click.command()
@click.option("--at", "address", default="127.0.0.1:8000", show_default=True, help="Address and port.")
@root_option
def command(address: str, root: Path) -> None:
    """Build the site, serve it on this machine, and build it again after each edit. Ctrl-C stops."""
    sys.exit(mkdocs(find_root(root), "serve", "--dev-addr", address))

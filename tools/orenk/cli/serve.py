"""`orenk serve`: the site at hand while writing."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

import click

from orenk.cli.base import find_root, language_option, root_option


@click.command()
@click.option("--at", "address", default="127.0.0.1:8000", show_default=True, help="Address and port.")
@click.option("--open", "open_", is_flag=True, help="Open it in the browser.")
@language_option
@root_option
def command(address: str, open_: bool, language: str, root: Path) -> None:
    """Serve the site on this machine, and show each edit as soon as it is saved. Ctrl-C stops.

    A page is made when it is looked at; what the checks find stands in the terminal. A text that cannot be read leaves
    the last good pages on show.
    """
    os.chdir(find_root(root))
    os.environ |= {"NO_MKDOCS_2_WARNING": "1", "ORENK_LANG": language}
    sys.argv = ["mkdocs", "serve", "--dev-addr", address, *(["--open"] if open_ else [])]
    runpy.run_module("mkdocs", run_name="__main__")

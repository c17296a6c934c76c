"""`orenk addresses`: the list of every address ever published."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from orenk.cli.base import find_root, root_option
from orenk.render.publication.addresses import (
    PUBLISHED,
    listed,
    served,
    unanswered,
    vanished,
    written_list,
)
from orenk.workspace.files import write_text
from orenk.workspace.pipeline import run
from orenk.workspace.publish import site_paths

_SHOWN = 20


@click.command()
@click.option("--record", is_flag=True, help="Add the addresses of the site as it stands to the list.")
@click.option("--check", is_flag=True, help="Exit 1 where an address of the site is not in the list yet.")
@root_option
def command(record: bool, check: bool, root: Path) -> None:
    """Hold the addresses of the site against docs/addresses/published.txt, the list of all that were ever published.

    An address once published keeps leading to what it led to. Where that cannot be, write down where it went, with
    the reason, in docs/addresses/moved.yml; one entry answers for everything below its address:

    \b
    - old: laws/data/art_5/
      new: laws/data/art_6/
      date: "2027-01-15"
      reason:
        hy: "..."
        en: "Article 5 became Article 6."

    Exit status 1 where an address vanished and nobody answered for it; the site is not built then.
    """
    base = find_root(root)
    corpus = run(base, lambda rule: False).corpus
    published, now = listed(corpus), served(corpus, site_paths(base, corpus))
    gone = unanswered(list(vanished(corpus, now, published)), now)
    for one in gone[:_SHOWN]:
        click.echo(one.told, err=True)
    new = [address for address in now if address not in published]
    if record and not gone:
        file = base / PUBLISHED
        before = file.read_text("utf-8") if file.is_file() else None
        write_text(file, written_list(published | now), read_as=before)
    unrecorded = 0 if record and not gone else len(new)
    click.echo(
        f"published: {len(published)}, on the site: {len(now)}, new: {len(new)}, not recorded: {unrecorded}, "
        f"vanished without an answer: {len(gone)}"
    )
    if check and unrecorded and not gone:
        click.echo("run 'orenk addresses --record' and commit the list", err=True)
    sys.exit(1 if gone or (check and unrecorded) else 0)

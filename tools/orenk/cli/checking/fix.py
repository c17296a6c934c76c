"""`orenk fix`: apply the fixes that findings carry."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages.files import FILES
from orenk.cli.base import find_root, root_option
from orenk.cli.checking.choosing import is_named, known
from orenk.workspace.edits import settled, unified_diff, write_edited
from orenk.workspace.files import ChangedMeanwhile
from orenk.workspace.pipeline import run


@click.command()
@click.option("--select", multiple=True, metavar="RULE", help="Only fixes of these rules or families.")
@click.option(
    "--review", is_flag=True, help="Also fixes that a person should look at; each is shown before it is made."
)
@click.option("--diff", is_flag=True, help="Print what would change and change nothing.")
@root_option
def command(select: tuple[str, ...], review: bool, diff: bool, root: Path) -> None:
    """Apply fixes. Safe ones run by themselves; git shows and undoes them.

    A fix never changes a number, a date or an id without --review, and never the inside of a quotation.
    """
    known(select, FILES.values())
    base = find_root(root)
    result = run(base)

    def wanted(finding: Diagnostic) -> bool:
        safe = finding.fix is not None and finding.fix.safe
        return (safe or review) and (not select or is_named(finding.kind, select))

    changed = settled(result, wanted)
    difference = unified_diff(changed, result.sources)
    if diff:
        click.echo(difference, nl=False)
        sys.exit(1 if changed else 0)
    if review and changed:
        click.echo(difference, nl=False)
        click.confirm(f"Change {len(changed)} files?", abort=True)
    try:
        write_edited(base, changed, result.sources)
    except ChangedMeanwhile as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    click.echo(f"{len(changed)} files changed" if changed else "nothing to fix")

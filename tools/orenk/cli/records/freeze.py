"""`orenk freeze`: keep an act as it stood at a stage."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import get_args

import click

from orenk.ask.find import find_provisions
from orenk.cli.ask.shown import asked, unknown
from orenk.cli.base import find_root, root_option
from orenk.model.drafts import Stage
from orenk.workspace.files import ChangedMeanwhile, write_text
from orenk.workspace.history.stages import AlreadyFrozen, frozen


def _day(ctx: click.Context, parameter: click.Parameter, value: str | None) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else date.today().isoformat()
    except ValueError:
        raise click.BadParameter(f"'{value}' is no day: write it as 2027-06-01", ctx, parameter) from None


@click.command()
@click.argument("act")
@click.argument("stage", type=click.Choice(get_args(Stage)))
@click.option("--date", "day", callback=_day, metavar="DAY", show_default="today", help="The day it was reached.")
@root_option
def command(act: str, stage: str, day: str, root: Path) -> None:
    """Keep ACT as it stands as its version of STAGE: texts and notes go to laws/ACT/stages/, its hash into law.yml.

    The stages are our own count, never those of an official act. A version that is there is not overwritten.

    \b
    orenk freeze cybersecurity consultation
    """
    result = asked(root)
    if act not in result.corpus.acts:
        unknown("act", act, find_provisions(result.corpus, act))
    try:
        files = frozen(result.corpus.acts[act], result.sources, stage, day)
        for path, text in files.items():
            read = result.sources.get(path)
            write_text(find_root(root) / path, text, read_as=read.text if read is not None else None)
            click.echo(path)
    except AlreadyFrozen as error:
        raise click.UsageError(f"{error} is there already") from None
    except ChangedMeanwhile as error:
        click.echo(str(error), err=True)
        sys.exit(2)

"""`orenk report`: what the records of the programme say of a period, as Markdown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from orenk.cli.base import find_root, language_option, root_option
from orenk.render.programme.report import programme_report
from orenk.workspace.pipeline import run


def _day(ctx: click.Context, param: click.Parameter, value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"'{value}' is no day: write it as YYYY-MM-DD", ctx, param) from None


@click.command()
@click.option("--from", "start", callback=_day, metavar="YYYY-MM-DD", required=True, help="First day of the period.")
@click.option("--to", "end", callback=_day, metavar="YYYY-MM-DD", required=True, help="Last day of the period.")
@root_option
@language_option
def command(start: str, end: str, root: Path, language: str) -> None:
    """Print the report on the programme of a period: unofficial, from public sources.

    It is made from docs/programme/ and the records of official acts; what is not known is said to be so.
    """
    if end < start:
        raise click.UsageError(f"the period ends ({end}) before it begins ({start})")
    click.echo(programme_report(run(find_root(root), lambda rule: False).corpus, start, end, language), nl=False)

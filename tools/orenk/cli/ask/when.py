"""`orenk when`: what the drafts would have in force on a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from orenk.ask.when import when
from orenk.cli.ask.shown import asked, format_option, show
from orenk.cli.base import language_option, root_option


@click.command()
@click.argument("day", metavar="DATE")
@format_option
@language_option
@root_option
def command(day: str, form: str, language: str, root: Path) -> None:
    """Say what our drafts would have in force on DATE (YYYY-MM-DD), and what would then point at something that is not.

    It is assumed that each draft was adopted and published, as written, on the day of its latest stage; the rules on
    entry into force in the leading text do the rest.

    \b
    orenk when 2027-06-01
    """
    try:
        iso = date.fromisoformat(day).isoformat()
    except ValueError:
        raise click.BadParameter(f"'{day}' is no day: write it as 2027-06-01", param_hint="DATE") from None
    result = asked(root)
    show(when(result.corpus, iso), result, form, language)

"""`orenk ledger`: by-laws and deadlines."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.ask.ledger import ledger
from orenk.cli.ask.shown import FORMS, asked, show
from orenk.cli.base import language_option, root_option
from orenk.report.ledger import ledger_calendar, ledger_csv


@click.command()
@click.option(
    "--format",
    "form",
    type=click.Choice((*FORMS, "csv", "ics")),
    default="text",
    show_default=True,
    help="Output; csv for a spreadsheet, ics for a calendar.",
)
@language_option
@root_option
def command(form: str, language: str, root: Path) -> None:
    """List the by-laws that the drafts promise and the deadlines that they set, with the day where one can be told.

    A day can be told where the time runs from entry into force; each draft is taken as adopted and published on the
    day of its latest stage. A calendar has only what has a day.

    \b
    orenk ledger --format csv > ledger.csv
    orenk ledger --format ics > ledger.ics
    """
    result = asked(root)
    told = ledger(result.corpus)
    if form == "csv":
        click.echo(ledger_csv(told, language), nl=False)
    elif form == "ics":
        click.echo(ledger_calendar(told, language), nl=False)
    else:
        show(told, result, form, language)

"""`orenk impact`: what a change of a provision touches."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.ask.find import find_provisions
from orenk.ask.impact import impact
from orenk.cli.ask.shown import asked, format_option, show, unknown
from orenk.cli.base import language_option, root_option


@click.command()
@click.argument("provision")
@format_option
@language_option
@root_option
def command(provision: str, form: str, language: str, root: Path) -> None:
    """Show everything that a change of PROVISION touches, in every act, note and record.

    PROVISION is ACT, ACT#EID, or ACT# with a citation in words. What stands below it counts with it.

    \b
    orenk impact public-information#art_7
    orenk impact "public-information#7-րդ հոդվածի 2-րդ մասը"
    orenk impact "public-information#part 2 of Article 7"
    """
    result = asked(root)
    found = find_provisions(result.corpus, provision)
    if not found.ids:
        unknown("provision", provision, found)
    if found.id.startswith("act:"):
        raise click.UsageError(f"{provision} is an official act, which does not change here")
    show(impact(result.corpus, found.ids), result, form, language)

"""`orenk uses`: every use of a term."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.ask.find import find_term
from orenk.ask.uses import uses
from orenk.cli.ask.shown import asked, format_option, only, show
from orenk.cli.base import language_option, root_option


@click.command()
@click.argument("term")
@format_option
@language_option
@root_option
def command(term: str, form: str, language: str, root: Path) -> None:
    """Show every use of TERM: where it is defined, in which forms it stands, and each place, act by act.

    TERM is an id of the glossary, a term or any form of one, in any language; bodies are found alike.

    \b
    orenk uses public-information
    orenk uses "հանրային տեղեկությունը"
    """
    result = asked(root)
    show(uses(result.corpus, only("term", term, find_term(result.corpus, term))), result, form, language)

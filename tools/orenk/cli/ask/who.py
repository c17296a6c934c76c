"""`orenk who`: what a body must, may and must not do."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.ask.find import find_body
from orenk.ask.who import who
from orenk.cli.ask.shown import asked, format_option, only, show
from orenk.cli.base import language_option, root_option


@click.command()
@click.argument("body")
@format_option
@language_option
@root_option
def command(body: str, form: str, language: str, root: Path) -> None:
    """Say what BODY must, may and must not do, in every act, and what others owe to it.

    BODY is an id, a name, a short name or any inflected form of one, in any language.

    \b
    orenk who government
    orenk who "Հանձնաժողովին" --lang hy
    orenk who "information holder" --format json
    """
    result = asked(root)
    show(who(result.corpus, only("body", body, find_body(result.corpus, body))), result, form, language)

"""`orenk cite`: every citation in any text."""

from __future__ import annotations

from pathlib import Path
from typing import TextIO

import click

from orenk.ask.cite import cite
from orenk.ask.find import Found, find_provisions
from orenk.cli.ask.shown import asked, format_option, show, unknown
from orenk.cli.base import language_option, root_option


@click.command()
@click.argument("file", type=click.File(encoding="utf-8", errors="replace"), default="-")
@click.option("--act", default="", metavar="ACT", help="Read the text as if it stood in this act of ours.")
@format_option
@language_option
@root_option
def command(file: TextIO, act: str, form: str, language: str, root: Path) -> None:
    """Find every citation in FILE, or in what is pasted (end with Ctrl-D), and say where each leads.

    Armenian, English and French, paragraph by paragraph. Without --act, «սույն օրենք» and an article without an act
    lead nowhere.

    \b
    orenk cite letter.txt
    echo "part 2 of Article 7" | orenk cite --act public-information
    """
    result = asked(root)
    if act and act not in result.corpus.acts:
        found = find_provisions(result.corpus, act)
        unknown("act", act, Found((), found.near))
    show(cite(result.corpus, file.read(), act), result, form, language)

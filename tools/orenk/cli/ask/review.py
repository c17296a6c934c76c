"""`orenk review`: what a change does in law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from orenk.ask.changes.review import review
from orenk.cli.ask.shown import format_option, show
from orenk.cli.base import find_root, language_option, root_option
from orenk.report.known import fingerprints, unknown
from orenk.workspace.files import write_text
from orenk.workspace.history.changes import change_records
from orenk.workspace.history.commits import NoSuchCommit
from orenk.workspace.pipeline import run, run_commit


@click.command()
@click.argument("base")
@click.option("--record", is_flag=True, help="Keep what changed, under today's date, in laws/ACT/changes.yml.")
@format_option
@language_option
@root_option
def command(base: str, record: bool, form: str, language: str, root: Path) -> None:
    """Compare the sources as they stand with the commit, branch or tag BASE, and say what has changed in law.

    Provisions added, removed, moved to another number and reworded (with the words); definitions and all their uses;
    powers gained, lost and changed; modality and deadlines; citations now broken; findings that came and went.

    \b
    orenk review main
    orenk review HEAD~1 --lang hy
    orenk review origin/main --format markdown
    orenk review main --record
    """
    folder = find_root(root)
    now = run(folder)
    try:
        before = run_commit(folder, base)
    except NoSuchCommit as error:
        raise click.BadParameter(str(error), param_hint="BASE") from None
    introduced = unknown(now.findings, now.sources, fingerprints(before.findings, before.sources))
    cured = unknown(before.findings, before.sources, fingerprints(now.findings, now.sources))
    told = review(before.corpus, now.corpus, base, introduced, cured)
    if not record:
        show(told, now, form, language)
        return
    for path, text in change_records(now.corpus, told, date.today().isoformat()).items():
        source = now.sources.get(path)
        if text:
            write_text(folder / path, text, read_as=source.text if source is not None else None)
        else:
            (folder / path).unlink()
        click.echo(path)

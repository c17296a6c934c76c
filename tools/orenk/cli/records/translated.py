"""`orenk translated`: record that a translation was read against its source."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.ask.find import find_provisions
from orenk.cli.ask.shown import asked, unknown
from orenk.cli.base import find_root, root_option
from orenk.workspace.files import write_text
from orenk.workspace.history.stages import translation_path, translation_record


@click.command()
@click.argument("act")
@click.argument("language", metavar="LANG")
@click.argument("provisions", nargs=-1, metavar="[EID]...")
@root_option
def command(act: str, language: str, provisions: tuple[str, ...], root: Path) -> None:
    """Record that the LANG text of ACT was read against the leading text as it stands now.

    From then on a unit whose source changes is reported (stale-translation). With EID (art_5, or a citation in words)
    only these provisions, with what stands below them, are recorded anew.

    \b
    orenk translated cybersecurity en
    orenk translated cybersecurity en art_5 "part 2 of Article 7"
    """
    result = asked(root)
    acts = result.corpus.acts
    if act not in acts:
        unknown("act", act, find_provisions(result.corpus, act))
    if language not in acts[act].texts or language == acts[act].leading:
        there = ", ".join(code for code in acts[act].texts if code != acts[act].leading)
        raise click.UsageError(f"{act} has no translation in '{language}'" + (f"; there is {there}" if there else ""))
    eids: set[str] = set()
    for words in provisions:
        found = find_provisions(result.corpus, f"{act}#{words}")
        if not found.ids:
            unknown("provision", f"{act}#{words}", found)
        for address in found.ids:
            units = acts[act].text.units
            eid = address.partition("#")[2]
            eids |= {unit.eid for unit in units[eid].walk()} if eid in units else set()
    path = translation_path(act, language)
    write_text(find_root(root) / path, translation_record(acts[act], language, eids if provisions else None))
    click.echo(path)

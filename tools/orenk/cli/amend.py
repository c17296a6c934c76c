"""`orenk amend`: a draft law as an amending draft would leave it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from orenk.amend.consolidation import Consolidated, Left, consolidate
from orenk.base.messages import LANGUAGES
from orenk.cli.base import echo, find_root, language_option, root_option, unknown
from orenk.report.known import fingerprints
from orenk.report.known import unknown as beyond
from orenk.report.text import Line, concise
from orenk.workspace.edits import unified_diff
from orenk.workspace.pipeline import Run, run, run_texts


@click.command()
@click.argument("act")
@click.option("--text", "code", type=click.Choice(LANGUAGES), help="Language version.  [default: the leading one]")
@click.option("--diff", is_flag=True, help="Print what changes in the amended texts, as a diff.")
@click.option("--check", is_flag=True, help="Print the findings that the amended base would have and this one has not.")
@language_option
@root_option
def command(act: str, code: str | None, diff: bool, check: bool, language: str, root: Path) -> None:
    """Print every draft law of ours that ACT amends, as it would stand; nothing is written.

    Only what is ordered changes, the rest stays letter by letter. An instruction that cannot be carried out as it
    stands is named on the error stream with the reason, and the exit status is 1.

    \b
    orenk amend amending-public-information --diff
    orenk amend amending-public-information --text en > amended.md
    """
    base = find_root(root)
    result = run(base, lambda rule: check)
    if act not in result.corpus.acts:
        raise unknown("act", act, result.corpus.acts)
    texts = result.corpus.acts[act].texts
    if code is not None and code not in texts:
        raise click.UsageError(f"{act} has no text in {code}: it has {', '.join(texts)}")
    versions = texts if check else [code or result.corpus.acts[act].leading]
    made = [one for version in versions for one in consolidate(result.corpus, act, version)]
    if not made:
        raise click.UsageError(f"{act} amends no act of this base")
    changed = {one.path: one.text for one in made}
    if check:
        echo(_new_findings(result, act, changed, language))
    elif diff:
        click.echo(unified_diff(changed, result.sources), nl=False)
    else:
        click.echo("\n".join(changed.values()), nl=False)
    left = [one for each in made for one in each.left]
    for line in _told(result, left, language):
        click.echo(line, err=True)
    click.echo(_count(made, left), err=True)
    sys.exit(1 if left else 0)


def _new_findings(result: Run, act: str, changed: Mapping[str, str], language: str) -> Iterator[Line]:
    """What is wrong only with the amended base; the amending act itself, being spent, is left out."""
    texts = {path: source.text for path, source in result.sources.items()}
    texts.update(changed)
    after = run_texts(texts)
    known = fingerprints(result.findings, result.sources)
    for finding in beyond(after.findings, after.sources, known):
        if not finding.origin.path.startswith(f"laws/{act}/"):
            yield concise(finding, after.sources, language)


def _told(result: Run, left: list[Left], language: str) -> Iterator[str]:
    for one in left:
        origin = one.operation.origin
        place = result.sources[origin.path].position(origin.span.start)
        yield f"{origin.path}:{place.line}:{place.column}: {one.operation.words}: {one.reason.render(language, {})}"


def _count(made: list[Consolidated], left: list[Left]) -> str:
    done = sum(len(one.done) for one in made)
    return f"{done} instructions carried out, {len(left)} left, in {', '.join(sorted(one.path for one in made))}"

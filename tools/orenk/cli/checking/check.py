"""`orenk check`: what is wrong, where, and how to mend it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from orenk import __version__
from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Diagnostic
from orenk.cli.base import echo, find_root, language_option, root_option
from orenk.cli.checking.choosing import chooser
from orenk.cli.checking.paper import FORMS as PAPER_FORMS
from orenk.cli.checking.paper import paper_target, write_paper
from orenk.report import text
from orenk.report.known import NotABaseline, as_baseline, fingerprints, read_baseline, unknown
from orenk.report.words import BASELINE_WRITTEN, FOUND, GATED, MORE_FINDINGS, NOTHING_FOUND, READ
from orenk.workspace.files import write_text
from orenk.workspace.history.commits import NoSuchCommit
from orenk.workspace.pipeline import Chooser, Run, run, run_commit

SHOWN = 100
FORMS = ("text", "concise", "json", "sarif", "github", "junit", *PAPER_FORMS.values())
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules or families (name, code or REF).")
@click.option("--ignore", multiple=True, metavar="RULE", help="All but these rules or families.")
@click.option("--since", metavar="REV", help="Only findings that were not there at this commit, branch or tag.")
@click.option("--baseline", type=_FILE, help="Only findings that are not in this file.")
@click.option("--write-baseline", type=_FILE, help="Write the findings to this file, to be passed over from now on.")
@click.option(
    "--paper", is_flag=False, flag_value="-", metavar="[FILE]",
    help="Write the reviewer's paper, a numbered conclusion: to FILE (.md or .docx), or print it as Markdown.",
)  # fmt: skip
@click.option(
    "--rulings", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take up the answers and rulings written into an earlier paper (.md or .docx).",
)  # fmt: skip
@click.option("--timings", is_flag=True, help="Print how long each stage and each rule took.")
@click.option("--all", "show_all", is_flag=True, help=f"Show every finding, not only the first {SHOWN}.")
@click.option("--strict", is_flag=True, help="Exit 1 for any finding above advice, whatever the stage of its act.")
@language_option
@root_option
def command(
    paths: tuple[Path, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    since: str | None,
    baseline: Path | None,
    write_baseline: Path | None,
    paper: str | None,
    rulings: Path | None,
    timings: bool,
    show_all: bool,
    strict: bool,
    language: str,
    root: Path,
) -> None:
    """Check the sources of the base.

    PATHS limit what is shown to findings in these files or folders; everything is read all the same, because laws
    point at each other. A name in --select or --ignore may be a rule (dangling-reference), its code (REF001) or its
    family (REF).

    \b
    orenk check --since main          what this branch brought in
    orenk check --format sarif        for code hosts; github and junit for CI
    orenk check --paper conclusion.docx                      for a reviewer who works in Word
    orenk check --paper next.docx --rulings returned.docx    with what was ruled, where the words are the same
    """
    base = find_root(root)
    target = _target(paper, rulings, form, base)
    chosen = chooser(select, ignore)
    result = run(base, chosen)
    findings = _new(result, base, chosen, since, baseline)
    findings = [finding for finding in findings if _within(finding, paths, base)]
    if write_baseline is not None:
        write_text(write_baseline, as_baseline(findings, result.sources))
        click.echo(BASELINE_WRITTEN.render(language, {"count": len(findings), "file": write_baseline}))
        return
    if target is not None:
        write_paper(findings, result, base, language, target, rulings)
    else:
        _print(findings, result, form, language, show_all)
    if timings:
        _print_timings(result)
    stops = any(finding.kind.severity > ADVICE for finding in findings) if strict else any(map(result.gated, findings))
    sys.exit(1 if stops else 0)


def _target(paper: str | None, rulings: Path | None, form: str, base: Path) -> tuple[Path | None, str] | None:
    """Where the reviewer's paper goes, None where none is asked for."""
    if paper is not None:
        return paper_target(paper, form, base)
    if rulings is not None:
        raise click.UsageError("--rulings are taken up in a new paper: add --paper, or --paper conclusion.docx")
    if form in PAPER_FORMS.values():
        raise click.BadParameter(f"{form} is a form of the reviewer's paper: add --paper", param_hint="--format")
    return None


def _new(result: Run, base: Path, chosen: Chooser, since: str | None, baseline: Path | None) -> list[Diagnostic]:
    """The findings that neither the commit nor the baseline file has."""
    findings = list(result.findings)
    if since is not None:
        try:
            before = run_commit(base, since, chosen)
        except NoSuchCommit as error:
            raise click.BadParameter(str(error), param_hint="--since") from None
        findings = unknown(findings, result.sources, fingerprints(before.findings, before.sources))
    if baseline is not None:
        try:
            known = read_baseline(baseline.read_text("utf-8"))
        except (OSError, NotABaseline, UnicodeDecodeError) as error:
            raise click.BadParameter(f"{baseline}: {error}", param_hint="--baseline") from None
        findings = unknown(findings, result.sources, known)
    return findings


def _within(finding: Diagnostic, paths: tuple[Path, ...], base: Path) -> bool:
    file = base / finding.origin.path
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)


def _print(findings: list[Diagnostic], result: Run, form: str, language: str, show_all: bool) -> None:
    if form not in ("text", "concise"):
        click.echo(_for_machines(findings, result, form, language))
        return
    width = shutil.get_terminal_size((100, 24)).columns
    shown = findings if show_all else sorted(findings, key=lambda finding: -finding.kind.severity)[:SHOWN]
    for finding in sorted(shown, key=lambda finding: finding.origin):
        if form == "concise":
            echo([text.concise(finding, result.sources, language)])
        else:
            echo(text.full(finding, result.sources, language, width))
    if len(shown) < len(findings):
        click.echo(MORE_FINDINGS.render(language, {"count": len(findings) - len(shown)}))
    click.echo(_summary(findings, result, language), err=form == "concise")


def _for_machines(findings: list[Diagnostic], result: Run, form: str, language: str) -> str:
    if form == "sarif":
        from orenk.report.sarif import as_sarif

        return as_sarif(findings, result.sources, language, __version__)
    if form == "github":
        from orenk.report.github import as_github

        return as_github(findings, result.sources, language)
    if form == "junit":
        from orenk.report.junit import as_junit

        return as_junit(findings, result.sources, language)
    from orenk.report.data import as_json

    return as_json(findings, result.sources)


def _summary(findings: list[Diagnostic], result: Run, language: str) -> str:
    read = READ.render(language, result.counts())
    if not findings:
        return f"{read}; {NOTHING_FOUND.render(language)}"
    by_severity = {name: 0 for name in ("errors", "warnings", "advice")}
    for finding in findings:
        by_severity[{ERROR: "errors", WARNING: "warnings", ADVICE: "advice"}[finding.kind.severity]] += 1
    stopping = sum(map(result.gated, findings))
    return f"{read}; {FOUND.render(language, by_severity)}; {GATED.render(language, {'count': stopping})}"


def _print_timings(result: Run) -> None:
    for name, seconds in result.timings.items():
        click.echo(f"{seconds * 1000:9.1f} ms  {name}", err=True)

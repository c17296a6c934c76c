"""`orenk check`: what is wrong, where, and how to mend it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import click

from orenk.base.diagnostic import ADVICE, ERROR, WARNING, Diagnostic
from orenk.cli.base import echo, find_root, language_option, root_option
from orenk.lint.rule import Rule
from orenk.report import text
from orenk.report.words import FOUND, GATED, MORE_FINDINGS, NOTHING_FOUND, READ
from orenk.workspace.pipeline import Run, run

SHOWN = 100


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "concise", "json"]), default="text", show_default=True)
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules or families (name, code or REF).")
@click.option("--ignore", multiple=True, metavar="RULE", help="All but these rules or families.")
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
    """
    base = find_root(root)
    result = run(base, chosen=_chooser(select, ignore))
    findings = [finding for finding in result.findings if _within(finding, paths, base)]
    _print(findings, result, form, language, show_all)
    if timings:
        _print_timings(result)
    stops = any(finding.kind.severity > ADVICE for finding in findings) if strict else any(map(result.gated, findings))
    sys.exit(1 if stops else 0)


def _chooser(select: tuple[str, ...], ignore: tuple[str, ...]) -> Callable[[Rule], bool]:
    def names(rule: Rule) -> set[str]:
        return {rule.name, rule.code, rule.family}

    def chosen(rule: Rule) -> bool:
        return (not select or bool(names(rule) & set(select))) and not names(rule) & set(ignore)

    return chosen


def _within(finding: Diagnostic, paths: tuple[Path, ...], base: Path) -> bool:
    file = base / finding.origin.path
    return not paths or any(file.is_relative_to(path.resolve()) for path in paths)


def _print(findings: list[Diagnostic], result: Run, form: str, language: str, show_all: bool) -> None:
    if form == "json":
        from orenk.report.data import as_json

        click.echo(as_json(findings, result.sources))
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

"""`orenk explain`: the page of a rule, as it stands on the site."""

from __future__ import annotations

from importlib.resources import files

import click

import orenk.rules
from orenk.base.messages.files import FILES
from orenk.base.messages.syntax import SYNTAX
from orenk.cli.base import language_option, unknown
from orenk.lint.rule import Rule, discover
from orenk.report.words import SEVERITIES


@click.command()
@click.argument("rule", required=False)
@language_option
def command(rule: str | None, language: str) -> None:
    """Print the page of RULE (a name such as dangling-reference, or a code such as REF001).

    Without RULE, list all rules.
    """
    rules = discover(orenk.rules)
    if rule is None:
        for one in rules:
            click.echo(f"{one.code}  {one.name:32}  {one.page.splitlines()[0]}")
        return
    found = next((one for one in rules if rule in (one.name, one.code)), None)
    if found is not None:
        click.echo(_page(found, language))
    else:
        read = _reading(rule, language)
        if read is None:
            raise unknown("rule", rule, (one.name for one in rules))
        click.echo(read)


def _page(rule: Rule, language: str) -> str:
    severity = SEVERITIES[rule.kind.severity].render(language)
    head = f"{rule.code} {rule.name} · {severity} · {rule.basis}"
    if language == "hy":
        package, _, name = rule.module.rpartition(".")
        return f"{head}\n\n{files(package).joinpath(f'{name}.hy.md').read_text('utf-8')}"
    return f"{head}\n\n{rule.page.strip()}"


def _reading(name: str, language: str) -> str | None:
    """Problems of the reader and parser have no page of their own: their message and remedy say it all."""
    for kind in (*SYNTAX.values(), *FILES.values()):
        if name in (kind.name, kind.code):
            help = kind.help[""].render(language) if kind.help else ""
            return f"{kind.code} {kind.name}\n\n{kind.messages[''].render(language)}\n{help}"
    return None

"""`orenk new`: sources that pass the checks from the first minute."""

from __future__ import annotations

from pathlib import Path

import click

from orenk.cli.base import find_root, root_option, unknown
from orenk.workspace import scaffold
from orenk.workspace.files import write_text
from orenk.workspace.pipeline import run


@click.group()
def command() -> None:
    """Make a new act, article, term or body that passes the checks.

    Nothing that is there is ever overwritten; git shows and undoes what was made.
    """


def _id(ctx: click.Context, parameter: click.Parameter, value: str) -> str:
    if not scaffold.ID.fullmatch(value):
        raise click.BadParameter(f"'{value}' has other signs than a-z, 0-9 and '-'")
    return value


def _write(base: Path, files: dict[str, str]) -> None:
    present = [path for path in files if (base / path).exists()]
    if present:
        raise click.UsageError(f"already there: {', '.join(present)}")
    for path, text in files.items():
        write_text(base / path, text)
        click.echo(path)


@command.command()
@click.argument("id", callback=_id)
@click.option("--title", required=True, help="Title in Armenian («… մասին»).")
@click.option("--standing", type=click.Choice(["illustrative", "draft"]), default="illustrative", show_default=True)
@root_option
def act(id: str, title: str, standing: str, root: Path) -> None:
    """Start an act in laws/ID: its card, an Armenian and an English text, its note."""
    _write(find_root(root), scaffold.new_act(id, title, standing))


@command.command()
@click.argument("act")
@click.option("--after", default="", metavar="NUMBER", help="Put it after this article; else at the end.")
@click.option("--heading", required=True, help="Heading of the article.")
@root_option
def article(act: str, after: str, heading: str, root: Path) -> None:
    """Put a new article into ACT, in every language; articles that follow keep their numbers."""
    base = find_root(root)
    result = run(base, lambda rule: False)
    if act not in result.corpus.acts:
        raise unknown("act", act, result.corpus.acts)
    try:
        number, placed = scaffold.new_article(result.corpus.acts[act], after, heading)
    except ValueError:
        raise click.UsageError(f"{act} has no article {after}") from None
    for one in placed:
        text = result.sources[one.path].text
        before = text[: one.offset].rstrip("\n")
        write_text(
            base / one.path, f"{before}\n\n{one.text}\n{text[one.offset :].lstrip()}".rstrip() + "\n", read_as=text
        )
        click.echo(f"{one.path}: {number}")


@command.command()
@click.argument("id", callback=_id)
@click.option("--hy", required=True, help="The term in Armenian.")
@click.option("--en", required=True, help="The term in English.")
@click.option("--fr", required=True, help="The term in French.")
@root_option
def term(id: str, hy: str, en: str, fr: str, root: Path) -> None:
    """Enter a term in glossary/terms/ID.yml."""
    _write(find_root(root), scaffold.new_term(id, hy, en, fr))


@command.command()
@click.argument("id", callback=_id)
@click.option("--hy", required=True, help="The name in Armenian.")
@click.option("--en", required=True, help="The name in English.")
@click.option("--fr", required=True, help="The name in French.")
@root_option
def body(id: str, hy: str, en: str, fr: str, root: Path) -> None:
    """Enter a body in glossary/bodies/ID.yml."""
    _write(find_root(root), scaffold.new_body(id, hy, en, fr))

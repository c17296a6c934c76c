"""`orenk explain`: the page of a rule, as it stands on the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from orenk.base.messages.checks import BASES, FAMILIES, SEVERITIES
from orenk.cli.base import language_option, unknown
from orenk.render.publication.checked import RulePage
from orenk.workspace.checked import rule_pages


@click.command()
@click.argument("rule", required=False)
@language_option
def command(rule: str | None, language: str) -> None:
    """Print the page of RULE (a name such as dangling-reference, or a code such as REF001).

    Without RULE, list all rules by family. The site has the same pages.
    """
    pages = rule_pages()
    if rule is None:
        click.echo("\n".join(_listed(pages, language)))
        return
    found = next((page for page in pages if rule in (page.name, page.code)), None)
    if found is None:
        raise unknown("rule", rule, (page.name for page in pages))
    click.echo("\n".join(_page(found, language)))


def _page(page: RulePage, language: str) -> Iterator[str]:
    severity, basis = SEVERITIES[page.severity].render(language), BASES[page.basis].render(language)
    yield f"{page.code} {page.name} · {severity} · {basis}"
    yield from ("", f"# {page.title.get(language, page.title['en'])}", "")
    yield page.body.get(language, page.body.get("en", ""))


def _listed(pages: Iterable[RulePage], language: str) -> Iterator[str]:
    by_family: dict[str, list[RulePage]] = {}
    for page in pages:
        by_family.setdefault(page.family, []).append(page)
    for family, words in FAMILIES.items():
        yield f"{words.render(language)} ({family})"
        for page in by_family[family]:
            yield f"  {page.code}  {page.name:32}  {page.title.get(language, page.title['en'])}"
        yield ""

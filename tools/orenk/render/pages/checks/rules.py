"""The rules: an index by family, and a page for each, in the words of `orenk explain`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from markupsafe import Markup
from msgspec.structs import replace

from orenk.base.messages.checks import FAMILIES
from orenk.render.page import ROOT, Entry, Page, Pages
from orenk.render.pages.checks.lines import RuleLink, finding_lines, rule_link
from orenk.render.pages.checks.sections import rule_html
from orenk.render.publication.checked import Checked, Finding, RulePage
from orenk.render.reader import Reader

STYLE = f'<link rel="stylesheet" href="{ROOT}assets/orenk/checks.css">'
"""What the head of a page with findings or rules needs."""
_Listed = tuple[RuleLink, RulePage, Markup, Markup]


def pages(reader: Reader) -> Pages:
    """The index in every language, and the pages of rules in those they are written in."""
    yield _index(reader)
    found: dict[str, list[Finding]] = {}
    for one in reader.checked.findings:
        found.setdefault(one.rule, []).append(one)
    for page in reader.checked.rules:
        if page.basis and reader.language in page.body:
            yield reader.plan(f"rules/{page.name}/", _page, page, found.get(page.name, []))


def rule_entries(checked: Checked, language: str) -> Iterator[Entry]:
    """What search finds of the rules: each by its code, its name and what it is called."""
    for page in checked.rules:
        if page.basis:
            code = language if language in page.body else "en"
            title = f"{page.code} {page.name}"
            words = page.title[code] if code == language else ""
            yield Entry("page", "", language, "", words, f"{code}/rules/{page.name}/", title)


def _index(reader: Reader) -> Page:
    families = []
    for family in FAMILIES:
        listed = [_listed(reader, page) for page in reader.checked.rules if page.family == family]
        if listed:
            families.append((family, listed))
    count = sum(bool(page.basis) for page in reader.checked.rules)
    body = reader.html("rules.html", families=families, count=count)
    items = "".join(
        f'<li><a href="#{family.lower()}"><span>{escape(reader.t(f"family.{family}"), quote=False)}</span></a></li>'
        for family, _ in families
    )
    return reader.page(
        "rules", "rules/", reader.t("rules.title"), body, section="laws",
        description=reader.t("rules.lead", count=count), head=STYLE, contents=f'<ol class="contents-list">{items}</ol>',
    )  # fmt: skip


def _listed(reader: Reader, page: RulePage) -> _Listed:
    remedy = Markup("") if page.basis or not page.body else _words(reader, page.body)
    return rule_link(reader, page.name, page.code), page, _words(reader, page.title), remedy


def _words(reader: Reader, words: Mapping[str, str]) -> Markup:
    language = reader.language if reader.language in words else "en"
    return reader.foreign(words[language], language)


def _page(reader: Reader, page: RulePage, found: list[Finding]) -> Page:
    title = page.title[reader.language]
    body = reader.html(
        "rule.html",
        page=page,
        title=title,
        words=Markup(rule_html(reader, page.body[reader.language])),
        lines=finding_lines(reader, found),
    )
    made = reader.page(
        "rule", f"rules/{page.name}/", f"{page.code} {title}", body, section="laws", description=title, head=STYLE
    )
    return replace(made, languages=tuple(code for code in made.languages if code in page.body))

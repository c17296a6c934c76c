"""Every example on every rule's page is executed: those findings, those characters, and nothing else of that rule."""

import re

import pytest

import orenk.rules
from orenk.base.messages import LANGUAGES
from orenk.lint.examples import Example, Expected, examples
from orenk.lint.rule import Basis, Rule, discover
from orenk.workspace.pipeline import run_texts

RULES = discover(orenk.rules)
CASES = [
    pytest.param(rule, example, id=f"{rule.name}-{number}")
    for rule in RULES
    for number, example in enumerate(examples(rule.page), 1)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example(rule: Rule, example: Example) -> None:
    result = run_texts(example.texts, lambda other: other is rule)
    unreadable = [finding for finding in result.findings if finding.kind.refuses]
    assert rule.kind.refuses or not unreadable, [finding.message("en") for finding in unreadable]
    found = {
        Expected(finding.origin.path, finding.kind.code, finding.origin.span.start, finding.origin.span.end)
        for finding in result.findings
        if finding.kind is rule.kind
    }
    shown = {(one.code, result.sources[one.path].text[one.start : one.end]) for one in found}
    wanted = {(one.code, result.sources[one.path].text[one.start : one.end]) for one in example.expected}
    assert shown == wanted
    assert found == example.expected


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
class TestPage:
    def test_has_its_sections_in_order(self, rule: Rule) -> None:
        prose = re.sub(r"^```.*?^```", "", rule.page, flags=re.M | re.S)
        headings = [line for line in prose.splitlines() if line.startswith("## ")]
        wanted = ["## Why", "## Bad", "## Good", "## Fix", "## Source"]
        assert [heading for heading in headings if heading in wanted] == wanted
        assert set(headings) <= {*wanted, "## Exceptions"}

    def test_shows_armenian_and_english(self, rule: Rule) -> None:
        bad = [example for example in examples(rule.page) if not example.good]
        good = [example for example in examples(rule.page) if example.good]
        assert all(example.expected for example in bad)
        assert not any(example.expected for example in good)
        for kind in (bad, good):
            languages = {path.split(".")[1] for example in kind for path in example.texts if "text." in path}
            assert {"hy", "en"} <= languages, f"{rule.name}: an example in {languages} only"

    def test_has_an_armenian_page(self, rule: Rule) -> None:
        from importlib.resources import files

        package, _, name = rule.module.rpartition(".")
        page = files(package).joinpath(f"{name}.hy.md").read_text("utf-8")
        assert page.startswith("# ") and all(
            f"## {heading}" in page for heading in ("Ինչու", "Ինչպես ուղղել", "Աղբյուր")
        )

    def test_speaks_three_languages_with_the_same_arguments(self, rule: Rule) -> None:
        import string

        for message in [*rule.kind.messages.values(), *rule.kind.help.values()]:
            fields = [
                {name for _, name, _, _ in string.Formatter().parse(getattr(message, language)) if name}
                for language in LANGUAGES
            ]
            assert all(getattr(message, language).strip() for language in LANGUAGES)
            assert fields[0] == fields[1] == fields[2]

    def test_only_logic_and_norms_are_errors(self, rule: Rule) -> None:
        if rule.basis is Basis.FOREIGN:
            assert rule.kind.severity.word == "advice"


def test_codes_and_names_are_unique() -> None:
    assert len({rule.code for rule in RULES}) == len(RULES) == len({rule.name for rule in RULES})

"""One wrong citation is one thing to mend, whatever the number of languages it stands in."""

import orenk.rules
from orenk.base.diagnostic import Diagnostic
from orenk.lint.rule import discover
from orenk.workspace.pipeline import run_texts

FAMILIES = ("REF", "LNG")
CARDS = {
    "laws/package.yml": "title:\n  hy: օրինակ\n  en: example\nlanguages:\n  - hy\n  - en\nleading: hy\nformat: 1\n",
    "laws/example/law.yml": (
        "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակի մասին\n  en: On the example\nstage: working\n"
    ),
}
ARMENIAN = "### Հոդված 1. Ժամկետը\n\n1. Պատասխանը գրավոր է։\n\n2. Գործում է {}։\n"
ENGLISH = "### Article 1. Time limit\n\n1. The answer is in writing.\n\n2. The rule of {} applies.\n"


def found(armenian: str, english: str) -> list[Diagnostic]:
    texts = {
        "laws/example/text.hy.md": ARMENIAN.format(armenian),
        "laws/example/text.en.md": ENGLISH.format(english),
    }
    result = run_texts(CARDS | texts, lambda rule: rule.family in FAMILIES)
    assert len(discover(orenk.rules)) > 1
    return [one for one in result.outcome.findings if one.kind.name in ("dangling-reference", "different-citation")]


def test_a_slip_in_both_languages_is_told_in_the_leading_one() -> None:
    findings = found("սույն հոդվածի 4-րդ մասը", "part 4 of this Article")
    assert [(one.kind.name, one.origin.path) for one in findings] == [("dangling-reference", "laws/example/text.hy.md")]


def test_a_slip_in_the_translation_shares_its_cause_with_the_comparison() -> None:
    findings = found("սույն հոդվածի 1-ին մասը", "part 4 of this Article")
    assert {one.kind.name for one in findings} == {"dangling-reference", "different-citation"}
    assert len({one.cause for one in findings}) == 1
    assert {one.origin.path for one in findings} == {"laws/example/text.en.md"}


def test_a_slip_in_the_leading_text_shares_its_cause_with_the_comparison() -> None:
    findings = found("սույն հոդվածի 4-րդ մասը", "part 1 of this Article")
    assert "dangling-reference" in {one.kind.name for one in findings}
    assert len({one.cause for one in findings}) == 1


def test_a_part_that_only_the_translation_has_is_said_to_be_there() -> None:
    texts = {
        "laws/example/text.hy.md": ARMENIAN.format("սույն հոդվածի 3-րդ մասը"),
        "laws/example/text.en.md": ENGLISH.format("part 3 of this Article") + "\n3. It is free of charge.\n",
    }
    result = run_texts(CARDS | texts, lambda rule: rule.name == "dangling-reference")
    (finding,) = result.outcome.findings
    assert finding.variant == "translation"
    assert finding.message("en") == "part 3 of Article 1 exists in another language's text only (en)"

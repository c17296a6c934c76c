"""Accepted findings are set apart; an exception that accepts nothing is itself told."""

import pytest

from orenk.workspace.pipeline import Run, run_texts

PACKAGE = "title:\n  hy: փորձ\nlanguages:\n  - hy\nleading: hy\nformat: 1\n"
CARD = "kind: law\nstanding: illustrative\ntitle:\n  hy: Փորձի մասին (orenk-ի ցուցադրական նախագիծ)\nstage: {stage}\n"
TWICE = "### Հոդված 1. Առարկան\n\n1. Մեկ կանոն։\n\n{allow}1. Երկրորդ կանոն։\n"


def run(allow: str = "", stage: str = "working", select: str = "duplicate-number") -> Run:
    texts = {
        "laws/package.yml": PACKAGE,
        "laws/example/law.yml": CARD.format(stage=stage),
        "laws/example/text.hy.md": TWICE.format(allow=allow),
    }
    return run_texts(texts, lambda rule: rule.name == select)


def test_an_exception_accepts_its_rule_in_its_unit() -> None:
    result = run("<!-- allow duplicate-number: հին համարակալումը պահվում է -->\n\n")
    assert not result.findings
    ((accepted, reason),) = result.outcome.accepted
    assert accepted.kind.name == "duplicate-number" and reason == "հին համարակալումը պահվում է"


@pytest.mark.parametrize(
    ("allow", "variant"),
    [
        ("<!-- allow no-such-rule: պատճառ -->\n\n", "unknown"),
        ("<!-- allow duplicate-number: պատճառ -->\n\n1. Ուրիշ։\n\n", ""),
    ],
)
def test_an_exception_that_accepts_nothing_is_told(allow: str, variant: str) -> None:
    allows = [
        finding for finding in run(allow, select="duplicate-number").findings if finding.kind.name == "unused-allow"
    ]
    if variant:
        assert [finding.variant for finding in allows] == [variant]
    else:
        assert not allows


def test_an_exception_of_a_rule_that_did_not_run_is_left_alone() -> None:
    result = run("<!-- allow duplicate-number: պատճառ -->\n\n", select="number-gap")
    assert "unused-allow" not in [finding.kind.name for finding in result.findings]


@pytest.mark.parametrize(("stage", "stops"), [("idea", False), ("working", False), ("consultation", True)])
def test_an_error_stops_from_consultation_on(stage: str, stops: bool) -> None:
    result = run(stage=stage)
    (finding,) = [finding for finding in result.findings if finding.kind.name == "duplicate-number"]
    assert result.gated(finding) is stops


def test_a_rule_that_fails_is_told_and_the_others_are_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    from orenk.rules.structure import number_gap

    def fail(corpus: object) -> list[object]:
        raise KeyError("art_9")

    monkeypatch.setattr(number_gap, "check", fail)
    texts = {
        "laws/package.yml": PACKAGE,
        "laws/example/law.yml": CARD.format(stage="working"),
        "laws/example/text.hy.md": TWICE.format(allow=""),
    }
    found = run_texts(texts, lambda rule: rule.name in ("number-gap", "duplicate-number")).findings
    assert [finding.kind.name for finding in found] == ["rule-failed", "duplicate-number"]
    assert "number-gap" in found[0].message("en")

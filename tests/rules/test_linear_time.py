"""No text, however odd, makes a rule of the text slow: ten times the text takes about ten times as long."""

from time import process_time

import pytest

import orenk.rules
from orenk.lint.rule import Rule, discover
from orenk.workspace.pipeline import run_texts

RULES = [rule for rule in discover(orenk.rules) if rule.family in ("STR", "TXT")]
ODD = {
    "letters": "ա",
    "spaced letters": "Ա Բ ",
    "spaces": "ա  ",
    "quotes": "«ա ",
    "brackets": "(ա ",
    "figures": "1 000,",
    "dates": "01.02.",
    "dots": "…ա",
    "marks": "ա՞՛",
    "hyphens": "աբ- ",
    "numbers in words": "տասնհինգ ",
    "two scripts": "aա",
    "repeated words": "այլ այլ ",
}
LENGTH = 18_000
SECONDS = 1.0


@pytest.mark.parametrize("piece", ODD.values(), ids=ODD.keys())
def test_a_line_of_18_000_characters_takes_no_rule_a_second(piece: str) -> None:
    line = piece * (LENGTH // len(piece))
    result = run_texts(
        {
            "laws/package.yml": (
                "title:\n  hy: օրինակ\n  en: example\nlanguages:\n  - hy\n  - en\nleading: hy\nformat: 1\n"
            ),
            "laws/example/law.yml": (
                "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակ\n  en: Example\nstage: working\n"
            ),
            "laws/example/text.hy.md": f"### Հոդված 1. Օրինակ\n\n1. {line}\n",
        },
        lambda rule: False,
    )
    slow = {rule.name: seconds for rule in RULES if (seconds := _seconds(rule, result.corpus)) > SECONDS}
    assert slow == {}


def _seconds(rule: Rule, corpus: object) -> float:
    begun = process_time()
    list(rule.check(corpus))  # type: ignore[arg-type]
    return process_time() - begun

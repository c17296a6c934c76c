"""What rules on the language versions and on the ledger stand on: modal words, numbers, circles."""

import pytest

from orenk.lint.records.circles import circles
from orenk.lint.versions.amounts import Amount, unmatched
from orenk.lint.wording.modality import modals


def kinds(words: str, language: str) -> list[str]:
    return [modal.kind for modal in modals(words, language)]


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("hy", "Նախարարությունը պարտավոր է պատասխանել, իսկ դիմողը կարող է բողոքարկել։", ["duty", "power"]),
        ("hy", "Տնօրինողը չի կարող մերժել, անձն իրավունք ունի ստանալու։", ["prohibition", "right"]),
        ("hy", "Կառավարությունը սահմանում է կարգը։", []),
        ("en", "The holder shall answer and may not refuse.", ["duty", "prohibition"]),
        ("en", "No person may be refused.", ["prohibition"]),
        ("en", "Where no answer is given, the person may complain.", ["power"]),
        ("en", "The decision is given in May.", []),
        ("fr", "Le ministère doit répondre et ne peut refuser.", ["duty", "prohibition"]),
    ],
)
def test_modal_words_are_told_apart(language: str, words: str, found: list[str]) -> None:
    assert kinds(words, language) == found


def test_a_number_in_words_answers_for_figures_but_need_not_be_answered() -> None:
    figures, spelled = [Amount("3", 0, 1, False)], [Amount("3", 0, 5, True)]
    assert unmatched(figures, spelled) == []
    assert unmatched(spelled, []) == []
    assert unmatched(figures, []) == figures


def test_each_circle_is_told_once() -> None:
    assert list(circles({"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"]})) == [("a", "b", "c")]
    assert list(circles({"a": ["a"]})) == [("a",)]
    assert list(circles({"a": ["b", "c"], "b": ["c"], "c": []})) == []


def test_a_long_chain_is_no_danger() -> None:
    chain = {str(at): [str(at + 1)] for at in range(20_000)}
    assert list(circles(chain)) == []

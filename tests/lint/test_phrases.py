"""Given phrases are found in any inflected form, outside quoted words."""

from orenk.lint.wording.phrases import find_phrases, phrases
from orenk.workspace.pipeline import run_texts

CARDS = {
    "laws/package.yml": "title:\n  hy: օրինակ\nlanguages:\n  - hy\nleading: hy\nformat: 1\n",
    "laws/example/law.yml": "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակ\nstage: working\n",
}


def found(sentence: str, *wanted: str) -> list[str]:
    text = f"### Հոդված 1. Տվյալների բազա\n\n1. {sentence}\n"
    corpus = run_texts(CARDS | {"laws/example/text.hy.md": text}, lambda rule: False).corpus
    entries = [(str(at), words) for at, words in enumerate(wanted)]
    return [one.words for one in find_phrases(corpus, {"hy": phrases(entries)})]


def test_inflected_forms_are_found_and_headings_are_not() -> None:
    assert found("Տվյալների բազաներից տեղեկություն չի տրվում։", "տվյալների բազա") == ["Տվյալների բազաներից"]


def test_the_longest_phrase_wins() -> None:
    assert found("Գործում է տվյալների բազան։", "տվյալներ", "տվյալների բազա") == ["տվյալների բազան"]


def test_words_apart_and_quoted_words_are_no_phrase() -> None:
    assert found("Տվյալների, բազաների և ցանկերի մասին։", "տվյալների բազա") == []
    assert found("Կիրառվում է «Տվյալների բազա» ծրագիրը։", "տվյալների բազա") == []

"""Instructions carried out on the law that they amend."""

from pathlib import Path

import pytest

from orenk.amend.consolidation import NO_WORDS, OVERLAP, SEVERAL, Consolidated, consolidate
from orenk.workspace.pipeline import run, run_texts

ROOT = Path(__file__).parents[2]
PACKAGE = "title:\n  en: base\nlanguages:\n  - en\nleading: en\nformat: 1\n"
CARD = (
    "kind: {kind}\nstanding: illustrative\ntitle:\n  en: {title} (illustrative draft of orenk)\n"
    "short:\n  en:\n    - {title}\nstage: working\n"
)
LAW = """\
# Law on Records (illustrative draft of orenk)

### Article 1. Keeping

1. The keeper shall keep the record for 3 years, unless a law says otherwise.

2. The keeper shall:

1) enter data;

2) correct data.

### Article 2. Access

Everyone may see the record. Everyone may copy the record.
"""


def amended(*instructions: str) -> Consolidated:
    """The law above after instructions, each an article of an amending draft."""
    articles = "".join(f"### Article {n}. Change\n\n{words}\n\n" for n, words in enumerate(instructions, 1))
    texts = {
        "laws/package.yml": PACKAGE,
        "laws/records/law.yml": CARD.format(kind="law", title="Law on Records"),
        "laws/records/text.en.md": LAW,
        "laws/change/law.yml": CARD.format(kind="amending-law", title="Law on Changes"),
        "laws/change/text.en.md": f"# On Changes to Records (illustrative draft of orenk)\n\n{articles}",
    }
    found = consolidate(run_texts(texts, lambda rule: False).corpus, "change", "en")
    assert len(found) == 1
    return found[0]


OF = "of the draft [Law on Records](records)"


@pytest.mark.parametrize(
    ("instruction", "before", "after"),
    [
        (f'In part 1 of Article 1 {OF}, replace the words "3 years" with the words "5 years".', "3 years", "5 years"),
        (
            f'In part 1 of Article 1 {OF}, delete the words ", unless a law says otherwise".',
            "3 years, unless a law says otherwise.",
            "3 years.",
        ),
        (
            f'In part 1 of Article 1 {OF}, after the words "the record" add the words "and its copy".',
            "keep the record for",
            "keep the record and its copy for",
        ),
        (
            f'In part 1 of Article 1 {OF}, before the words "3 years" add the words "at least".',
            "for 3 years",
            "for at least 3 years",
        ),
        (
            f'Restate part 1 of Article 1 {OF} as follows:\n\n> "1. The keeper shall keep the record for ever.".',
            "1. The keeper shall keep the record for 3 years, unless a law says otherwise.",
            "1. The keeper shall keep the record for ever.",
        ),
        (
            f'Add to part 2 of Article 1 {OF} new point 1.1 with the following content:\n\n> "1.1) check data;".',
            "1) enter data;\n\n2)",
            "1) enter data;\n\n1.1) check data;\n\n2)",
        ),
        (
            f"After Article 1 {OF}, add new Article 1.1 with the following content:\n\n"
            '> ### "Article 1.1. Form\n>\n> The record is electronic.".',
            "2) correct data.\n\n### Article 2.",
            "2) correct data.\n\n### Article 1.1. Form\n\nThe record is electronic.\n\n### Article 2.",
        ),
        (f"Repeal point 1 of part 2 of Article 1 {OF}.", "1) enter data;", "1) (repealed)"),
    ],
)
def test_an_instruction_changes_what_it_orders_and_nothing_else(instruction: str, before: str, after: str) -> None:
    made = amended(instruction)
    assert not made.left
    assert made.text == LAW.replace(before, after, 1)


def test_what_cannot_be_carried_out_is_left_with_its_reason() -> None:
    made = amended(
        f'In part 1 of Article 1 {OF}, replace the words "4 years" with the words "5 years".',
        f'In Article 2 {OF}, replace the words "the record" with the words "the register".',
        f'In part 1 of Article 1 {OF}, replace the words "3 years" with the words "5 years".',
        f'In part 1 of Article 1 {OF}, replace the words "3 years" with the words "6 years".',
    )
    assert [one.reason for one in made.left] == [NO_WORDS, SEVERAL, OVERLAP]
    assert made.text == LAW.replace("3 years", "5 years")


def test_the_amending_draft_of_this_base_can_be_applied() -> None:
    """In both languages every instruction is carried out, and what comes out has no fault of its own."""
    before = run(ROOT, lambda rule: False)
    texts = {path: source.text for path, source in before.sources.items()}
    for code in ("hy", "en"):
        (made,) = consolidate(before.corpus, "amending-public-information", code)
        assert not made.left
        assert len(made.done) == 12
        texts[made.path] = made.text
    after = run_texts(texts, lambda rule: rule.kind.code[:3] in ("STR", "TXT", "REF"))
    faults = [one for one in after.findings if one.origin.path.startswith("laws/public-information/text.")]
    assert [(one.origin, one.kind.name) for one in faults] == []
    added = after.corpus.acts["public-information"].text.units
    assert {"art_11-1__para_5", "art_3__para_1__point_3-1"} <= set(added)

"""A provision is named as a citation in each language names it."""

import pytest

from orenk.lint.citations.citing import container_words, provision_words, step_words
from orenk.model.corpus import Corpus
from orenk.model.links import Step
from orenk.model.nodes import UnitKind
from orenk.workspace.pipeline import run_texts

LAW = """## Գլուխ 2. Ժամկետներ

### Հոդված 12. Պատասխանը

1. Պատասխանը՝

1) գրավոր է,

ա. թղթով,

բ. էլեկտրոնային,

2) անվճար է։

5.1. Մերժումը պատճառաբանված է։

# Հավելված 1

Ձևը։
"""


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return run_texts(
        {
            "laws/package.yml": "title:\n  hy: օրինակ\nlanguages:\n  - hy\nleading: hy\nformat: 1\n",
            "laws/example/law.yml": (
                "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակի մասին (նախագիծ)\nstage: working\n"
            ),
            "laws/example/text.hy.md": LAW,
        },
        lambda rule: False,
    ).corpus


@pytest.mark.parametrize(
    ("eid", "armenian", "english", "french"),
    [
        ("art_12", "12-րդ հոդված", "Article 12", "article 12"),
        ("art_12__para_1", "12-րդ հոդվածի 1-ին մաս", "part 1 of Article 12", "partie 1 de l'article 12"),
        (
            "art_12__para_1__point_2",
            "12-րդ հոդվածի 1-ին մասի 2-րդ կետ",
            "point 2 of part 1 of Article 12",
            "point 2 de la partie 1 de l'article 12",
        ),
        (
            "art_12__para_1__point_1__point_b",
            "12-րդ հոդվածի 1-ին մասի 1-ին կետի «բ» ենթակետ",
            "sub-point b of point 1 of part 1 of Article 12",
            "sous-point b du point 1 de la partie 1 de l'article 12",
        ),
        ("art_12__para_5-1", "12-րդ հոդվածի 5.1-ին մաս", "part 5.1 of Article 12", "partie 5.1 de l'article 12"),
        ("chp_2", "2-րդ գլուխ", "Chapter 2", "chapitre 2"),
    ],
)
def test_provision(corpus: Corpus, eid: str, armenian: str, english: str, french: str) -> None:
    words = provision_words(corpus.acts["example"], eid)
    assert (words.hy, words.en, words.fr) == (armenian, english, french)


def test_place_in_which_something_is_missing(corpus: Corpus) -> None:
    words = container_words(corpus, "example", "art_12__para_1", "example")
    assert (words.hy, words.fr) == ("12-րդ հոդվածի 1-ին մասում", "la partie 1 de l'article 12")
    assert container_words(corpus, "example", "", "example").hy == "այս ակտում"
    assert container_words(corpus, "example", "", "other").hy == "«Օրինակի մասին» ակտում"


def test_step_of_a_citation() -> None:
    assert step_words(Step(UnitKind.PART, "4")).fr == "de partie 4"
    assert step_words(Step(UnitKind.ARTICLE, "3", last="6")).fr == "d'article 3–6"
    assert step_words(Step(UnitKind.SUBPOINT, "c")).hy == "«գ» ենթակետ"

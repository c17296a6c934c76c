"""Law text on pages: numbers as typed, words untouched, eIds as anchors."""

import re

import pytest

from orenk.model.corpus import Corpus
from orenk.render.reader import LawTexts

from .base import Reading, corpus, html, real_corpus


def spoken(markup: str) -> str:
    return " ".join(Reading(markup).text.split())


@pytest.mark.parametrize("base", [corpus, real_corpus], ids=["small", "real"])
def test_every_unit_reads_word_for_word_as_it_is_typed(base: object) -> None:
    found: Corpus = base()  # type: ignore[operator]
    texts = LawTexts(found)
    units = 0
    for act in found.acts.values():
        for text in act.texts.values():
            renderer = texts.of(act, text)
            whole = renderer.whole()
            for unit in text.order:
                if unit.text:
                    units += 1
                    assert spoken(renderer.words(unit)) == " ".join(unit.text.plain.split())
                    assert renderer.words(unit) in whole
                if unit.heading:
                    assert spoken(renderer.heading(unit)).endswith(" ".join(unit.heading.plain.split()))
    assert units > 10


@pytest.mark.parametrize("base", [corpus, real_corpus], ids=["small", "real"])
def test_anchors_are_the_eids_each_once_and_in_order(base: object) -> None:
    found: Corpus = base()  # type: ignore[operator]
    texts = LawTexts(found)
    for act in found.acts.values():
        for text in act.texts.values():
            assert Reading(texts.of(act, text).whole()).ids == [unit.eid for unit in text.order]


def test_part_7_before_part_5_keeps_both_numbers() -> None:
    page = html("hy/laws/data/art_5-1/")
    assert re.findall(r'<a class="n" href="[^"]*">([^<]+)</a>', page) == ["7.", "5."]


def test_article_5_1_and_article_51_have_pages_of_their_own() -> None:
    assert 'id="art_5-1"' in html("hy/laws/data/art_5-1/")
    assert 'id="art_51"' in html("hy/laws/data/art_51/")


def test_an_ampersand_in_the_law_stays_an_ampersand() -> None:
    assert "մեկ են &amp; կապված" in html("hy/laws/data/art_1/")

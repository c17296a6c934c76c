"""The state of a translation, told in words: what it lacks, what is older than its source, what nobody recorded."""

from orenk.model.digest import unit_digests
from orenk.render.law.translation import translation_states
from orenk.workspace.pipeline import run_texts

from .base import FILES, Reading, corpus, html


def test_what_is_not_translated_is_named() -> None:
    [state] = translation_states(corpus().acts["data"])
    assert state.missing == ("art_51", "art_51__para_1")
    words = Reading(html("en/laws/data/")).text
    assert "8 of 10 units are translated. Not translated: Article 51, Article 51, part 1" in words
    assert "It is not recorded from which wording" in words


def test_a_unit_whose_source_has_changed_is_older() -> None:
    digests = unit_digests(corpus().acts["data"].text)
    record = {"art_5-1__para_7": "0123456789abcdef", "art_5-1__para_5": digests["art_5-1__para_5"]}
    units = "units:\n" + "".join(f'  {eid}: "{digest}"\n' for eid, digest in record.items())
    [state] = translation_states(run_texts(FILES | {"laws/data/translation.en.yml": units}).corpus.acts["data"])
    assert state.older == ("art_5-1__para_7",)
    assert (state.recorded, state.unrecorded) == (2, 6)

"""The catalogue of public data in DCAT: what the records say, by its names, and nothing that they do not."""

import json

from orenk.render.downloads.dcat import catalogue
from orenk.render.words import WORDS

from .base import real_corpus


def test_every_data_set_stands_in_it_under_the_names_of_dcat() -> None:
    corpus = real_corpus()
    told = json.loads(catalogue(corpus, WORDS["programme.data"], WORDS["programme.data.lead"]))
    sets = {one["@id"]: one for one in told["dcat:dataset"]}
    assert told["@type"] == "dcat:Catalog" and list(sets) == [f"#{id}" for id in corpus.programme.data_sets]
    assert {"@value": "State population register", "@language": "en"} in sets["#state-population-register"]["dct:title"]
    assert [act["@type"] for act in sets["#state-population-register"]["dcatap:applicableLegislation"]] == [
        "dcatap:LegalResource", "dcatap:LegalResource",
    ]  # fmt: skip


def test_what_is_not_known_is_left_out_and_the_catalogue_says_that_it_is_not_official() -> None:
    corpus = real_corpus()
    told = json.loads(catalogue(corpus, WORDS["programme.data"], WORDS["programme.data.lead"]))
    register = next(one for one in told["dcat:dataset"] if one["@id"] == "#state-population-register")
    assert "dct:publisher" not in register and "dct:accrualPeriodicity" not in register
    assert all(one["dct:source"] for one in told["dcat:dataset"])
    assert "not an official catalogue" in json.dumps(told["dct:description"])

"""The files of the search index: the same each time, small, and whole."""

import json
import re

from orenk.language.inflection.suffixes import suffixes
from orenk.language.lemmas import lemma
from orenk.language.text import fold
from orenk.render.search import search_files
from orenk.render.search.coding import SYMBOLS, base36, front_coded, number

from .base import LANGUAGES, corpus, files

_CALL = re.compile(r'orenkSearch\.add\("([a-z0-9/]+)",(.*)\)\n', re.DOTALL)


def shard(name: str) -> object:
    call = _CALL.fullmatch(files()[f"assets/search/{name}.js"])
    assert call and call[1] == name
    return json.loads(call[2])


def forms(language: str) -> dict[str, list[str]]:
    """Every form of the lexicon with its lemmas' numbers."""
    found, count = {}, 0
    while f"assets/search/{language}/w{count}.js" in files():
        coded, _ = shard(f"{language}/w{count}")  # type: ignore[misc]
        before = ""
        for entry in coded.split(","):
            form, _, places = entry[1:].partition("=")
            before = before[: int(entry[0], 36)] + form
            found[before] = places.split(".") if places else []
        count += 1
    return found


def test_every_shard_is_one_call_with_plain_data() -> None:
    for path in files():
        name = path.removeprefix("assets/search/").removesuffix(".js")
        assert shard(name) is not None


def test_the_same_base_gives_the_same_bytes() -> None:
    assert search_files(corpus()) == files()


def test_all_forms_of_a_word_in_the_law_lead_to_one_lemma() -> None:
    found = forms("hy")
    assert found["կատալոգում"] == found["կատալոգը"] == found["կատալոգ"] != []
    assert found["տեղեկության"] == found["տեղեկություններ"] == found["տեղեկություն"]


def test_a_form_is_entered_by_its_search_key() -> None:
    assert {form for form in forms("hy") if fold(form) != form} == set()
    assert {form for form in forms("fr") if fold(form) != form} == set()
    assert "վերացված" in forms("hy") and "և" not in forms("hy")


def test_each_shard_is_small_enough_for_a_phone() -> None:
    assert {path: len(text.encode()) for path, text in files().items() if len(text.encode()) > 30_000} == {}


def test_every_document_carries_the_address_of_a_page_in_its_language() -> None:
    for language in LANGUAGES:
        rows = []
        count = 0
        while f"assets/search/{language}/t{count}.js" in files():
            rows += shard(f"{language}/t{count}")  # type: ignore[operator]
            count += 1
        index = shard(f"{language}/index")
        assert isinstance(index, dict) and len(rows) == index["size"]
        assert {row[0].partition("/")[0] for row in rows} == {language}
        assert {row[3] for row in rows if "/laws/" in row[0]} <= ({"en", "fr"} if language == "fr" else {language})


def test_the_words_of_a_hit_are_those_of_the_provision() -> None:
    acts = corpus().acts
    count, seen = 0, 0
    while f"assets/search/hy/t{count}.js" in files():
        for url, _, _, _, eid, passages in shard(f"hy/t{count}"):  # type: ignore[attr-defined]
            for at, words, *_ in passages if eid and "/laws/" in url else []:
                unit = acts[url.split("/")[2]].texts["hy"].units[at]
                if unit.text and words:
                    seen += 1
                    assert words.endswith(unit.text.plain)
        count += 1
    assert seen > 1000


def test_numbers_have_as_many_symbols_as_they_need() -> None:
    assert [len(number(value)) for value in (0, 63, 64, 1727, 1728)] == [1, 1, 2, 2, 3]
    assert len({number(value) for value in range(5000)}) == 5000
    assert not set(SYMBOLS) & set('"\\')


def test_words_are_coded_by_what_they_share_with_the_word_before() -> None:
    assert front_coded([("կատալոգ", "1"), ("կատալոգի", "1"), ("կարգ", "2z")]) == "0կատալոգ=1,7ի=1,2րգ=2z"
    assert base36(35) == "z" and base36(36 * 36 + 1) == "101"


def test_the_endings_of_a_language_say_what_they_replace() -> None:
    hy = suffixes("hy")
    for form, base in (("կատալոգներից", "կատալոգ"), ("տեղեկությամբ", "տեղեկություն"), ("մերժման", "մերժում")):
        stems = {form[: -len(ending)] + end for ending, ends in hy.items() if form.endswith(ending) for end in ends}
        assert base in stems and lemma(form, "hy") == base
    assert "y" in suffixes("en")["ies"] and "al" in suffixes("fr")["aux"]

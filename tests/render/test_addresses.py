"""Every address ever published still leads somewhere: served, or answered with where it went."""

from collections.abc import Mapping

import pytest

from orenk.model.corpus import Corpus
from orenk.render.page import Page
from orenk.render.publication.addresses import (
    PUBLISHED,
    Vanished,
    listed,
    provisions,
    read_list,
    served,
    unanswered,
    vanished,
    written_list,
)
from orenk.render.publication.departures import Replay
from orenk.render.publication.shell import Shell
from orenk.render.site import readers, render_pages
from orenk.workspace.pipeline import run_texts

from .base import FILES, FRAME, MARK, Reading

PART = "5. Սույն օրենքի 1-ին հոդվածի 1-ին մասը կիրառվում է «Տեղեկատվության մասին» օրենքի հետ։\n"
ENGLISH_PART = "5. Part 1 of Article 1 of this Law applies together with the Law on Information.\n"
OLD = "laws/data/art_5-1/#art_5-1__para_5"


def published() -> str:
    corpus = run_texts(FILES).corpus
    return written_list(served(corpus, paths(corpus)))


def paths(corpus: Corpus) -> set[str]:
    return {page.path for page in render_pages(readers(corpus))}


def base(moved: str = "", **texts: tuple[str, str]) -> Corpus:
    """The small base after its addresses were published, with words replaced in its Armenian and English texts."""
    files = FILES | {PUBLISHED: published()} | ({"docs/addresses/moved.yml": moved} if moved else {})
    for code, (old, new) in texts.items():
        path = f"laws/data/text.{code}.md"
        assert old in files[path]
        files[path] = files[path].replace(old, new)
    result = run_texts(files, lambda rule: False)
    assert not [finding for finding in result.findings if finding.origin.path == "docs/addresses/moved.yml"]
    return result.corpus


def moved(old: str, new: str = "") -> str:
    target = f"  new: {new}\n" if new else ""
    reason = '  reason:\n    hy: "Մասը հանվել է։"\n    en: "The part was merged."\n'
    return f'- old: "{old}"\n{target}  date: "2027-01-15"\n{reason}'


def gone(corpus: Corpus) -> dict[str, Vanished]:
    now = served(corpus, paths(corpus))
    return {one.address: one for one in vanished(corpus, now, listed(corpus))}


def replayed(corpus: Corpus) -> Mapping[str, Page]:
    """The pages of the site, answered, and those at addresses that have no page any more."""
    made = readers(corpus)
    replay = Replay(made)
    pages = {page.path: replay.answered(page) for page in render_pages(made)}
    return pages | {page.path: page for page in replay.departed(set(pages))}


def html(page: Page) -> str:
    return Shell(FRAME).fill(page, MARK)


def test_the_list_reads_back_and_keeps_what_was_published() -> None:
    addresses = {"laws/data/art_1/#art_1": "12345678", "en/start/": ""}
    text = written_list(addresses)
    assert read_list(text) == addresses and text.splitlines()[1:] == ["en/start/", "laws/data/art_1/#art_1 12345678"]


def test_every_provision_and_every_page_has_an_address() -> None:
    corpus = base()
    addresses = read_list(published())
    assert {"laws/data/art_5-1/", OLD, "glossary/data-catalogue/", "laws/data/art_1/#art_1__para_1__point_5-1"} <= set(
        addresses
    )
    assert len(provisions(corpus)) == len(corpus.acts["data"].text.units)
    assert all(f"hy/{address.partition('#')[0]}" in paths(corpus) for address in provisions(corpus))


def test_nothing_has_vanished_from_a_site_that_did_not_change() -> None:
    assert gone(base()) == {}


def test_a_reworded_provision_keeps_its_address() -> None:
    assert gone(base(hy=("կիրառվում է", "գործում է"))) == {}


def test_a_provision_that_vanished_without_an_answer_is_told() -> None:
    corpus = base(hy=(PART, ""), en=(ENGLISH_PART, ""))
    (one,) = unanswered(list(gone(corpus).values()), served(corpus, paths(corpus)))
    assert one.address == OLD and "moved.yml" in one.told and "was published and has vanished" in one.told


def test_a_number_given_to_another_provision_is_told_with_the_place_of_its_words() -> None:
    corpus = base(hy=(PART, f"5. Նոր կանոն է սահմանվում այստեղ։\n\n6. {PART[3:]}"))
    found = gone(corpus)[OLD]
    assert found.reused and found.found == "laws/data/art_5-1/#art_5-1__para_6" and found.record is None
    assert "its words stand at laws/data/art_5-1/#art_5-1__para_6" in found.told


def test_an_answer_may_say_that_nothing_took_its_place() -> None:
    corpus = base(moved(OLD), hy=(PART, ""), en=(ENGLISH_PART, ""))
    assert unanswered(list(gone(corpus).values()), served(corpus, paths(corpus))) == []
    page = html(replayed(corpus)["en/laws/data/art_5-1/"])
    reading = Reading(page)
    assert "art_5-1__para_5" in reading.ids
    assert "The part was merged." in reading.text and "Nothing took its place." in reading.text
    assert "15 January 2027" in reading.text


def test_an_answer_that_leads_nowhere_is_no_answer() -> None:
    corpus = base(moved(OLD, "laws/data/art_99/"), hy=(PART, ""), en=(ENGLISH_PART, ""))
    (one,) = unanswered(list(gone(corpus).values()), served(corpus, paths(corpus)))
    assert "which is not on the site" in one.told


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_an_article_that_was_renumbered_is_answered_part_by_part(language: str) -> None:
    heading = "### Հոդված 5.1. Կատալոգի վարումը"
    english = "### Article 5.1. Keeping the catalogue"
    corpus = base(
        moved("laws/data/art_5-1/", "laws/data/art_6/"),
        hy=(heading, heading.replace("5.1", "6")),
        en=(english, english.replace("5.1", "6")),
    )
    page = replayed(corpus)[f"{language}/laws/data/art_5-1/"]
    reading = Reading(html(page))
    assert page.kind == "departed" and "noindex" in page.head and page.languages == ("hy", "en", "fr")
    assert {"art_5-1", "art_5-1__para_7", "art_5-1__para_5"} <= set(reading.ids)
    assert f"../../../../{language}/laws/data/art_6/#art_6__para_5" in reading.links
    assert f"../../../../{language}/laws/data/art_6/#art_6" in reading.links


def test_a_provision_that_its_new_owner_shares_is_answered_on_the_same_page() -> None:
    corpus = base(moved(OLD, "laws/data/art_5-1/#art_5-1__para_6"), hy=(PART, f"5. Նոր կանոն է։\n\n6. {PART[3:]}"))
    reading = Reading(html(replayed(corpus)["hy/laws/data/art_5-1/"]))
    assert reading.ids.count("art_5-1__para_5") == 1
    assert "այս հասցեում այժմ այլ դրույթ է" in reading.text and "Մասը հանվել է։" in reading.text


def test_a_provision_that_is_not_translated_yet_leads_to_the_leading_text() -> None:
    corpus = base(en=(ENGLISH_PART, ""))
    reading = Reading(html(replayed(corpus)["en/laws/data/art_5-1/"]))
    assert "art_5-1__para_5" in reading.ids
    assert "../../../../hy/laws/data/art_5-1/#art_5-1__para_5" in reading.links


def test_every_answer_stands_on_the_page_of_addresses() -> None:
    corpus = base(moved(OLD), hy=(PART, ""))
    reading = Reading(html(replayed(corpus)["en/addresses/"]))
    assert OLD in reading.text and f"Addresses ever published: {len(read_list(published()))}." in reading.text


def test_every_recorded_address_of_the_real_base_is_answered() -> None:
    from .base import real_corpus

    corpus = real_corpus()
    now = provisions(corpus)
    known = {
        address: digest for address, digest in listed(corpus).items() if address.startswith("laws/") and "#" in address
    }
    assert unanswered(list(vanished(corpus, now, known)), now) == []

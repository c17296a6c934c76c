"""What has changed: the page and the feeds, from stages, kept texts and recorded changes."""

from datetime import datetime
from html import unescape
from urllib.parse import urljoin, urlsplit
from uuid import UUID
from xml.etree.ElementTree import Element, fromstring

import pytest
from msgspec.structs import replace

from orenk.model.fields import Localized
from orenk.model.publication import ProvisionChange
from orenk.render.publication.changes import feeds, groups
from orenk.render.publication.shell import Shell
from orenk.render.publication.whole import Site
from orenk.render.site import readers, render_pages
from orenk.render.words import word
from orenk.workspace.pipeline import Run, run_texts

from .base import ARMENIAN, ENGLISH, FILES, FRAME, MARK, Reading, real_corpus

ATOM = "{http://www.w3.org/2005/Atom}"
LAW = "laws/data/law.yml"
KEPT = "laws/data/stages"

STAGED = FILES | {
    LAW: FILES[LAW]
    .replace("stage: working\nstages:", "stage: consultation\nstages:")
    .replace('date: "2026-11-22"\n', 'date: "2026-11-22"\n  - stage: consultation\n    date: "2027-02-01"\n'),
    f"{KEPT}/2026-11-22-working/text.hy.md": ARMENIAN.replace("Տվյալների կատալոգը հրապարակային է։", ""),
    f"{KEPT}/2026-11-22-working/text.en.md": ENGLISH.replace("is public", "is closed"),
    f"{KEPT}/2027-02-01-consultation/text.hy.md": ARMENIAN,
    f"{KEPT}/2027-02-01-consultation/text.en.md": ENGLISH,
    "laws/data/changes.yml": """\
- date: "2027-03-05"
  text:
    hy: "Ժամկետը կրճատվել է։"
    en: "The time limit is <shorter>."
  provisions:
    - sort: reworded
      at: art_5-1__para_7
      name:
        hy: "Հոդված 5.1, մաս 7"
        en: "Article 5.1, part 7"
      words:
        en: "within [-10-]{+5+} days"
    - sort: powers-changed
      at: art_5-1__para_7
      body: government
      name:
        en: "Article 5.1, part 7"
      change:
        en: "duty became power"
""",
}


def run() -> Run:
    result = run_texts(STAGED, lambda rule: False)
    assert not [finding for finding in result.findings if "changes.yml" in finding.origin.path]
    return result


def made(address: str = "https://example.org/laws/") -> dict[str, Element]:
    found = feeds(Site(readers(run().corpus), address, (), {}))
    return {path: fromstring(str(text)) for path, text in found.items()}


def html(path: str) -> str:
    pages = {page.path: page for page in render_pages(readers(run().corpus))}
    return Shell(FRAME).fill(pages[path], MARK)


def text(element: Element, name: str) -> str:
    found = element.findtext(ATOM + name)
    assert found is not None, name
    return found


def links(element: Element, relation: str) -> list[Element]:
    return [link for link in element.findall(f"{ATOM}link") if link.get("rel") == relation]


def faults(feed: Element, url: str) -> list[str]:
    """What RFC 4287 asks of a feed and a validator looks at."""
    found = [] if feed.tag == f"{ATOM}feed" else ["no feed"]
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            if len(element.findall(ATOM + name)) != 1:
                found.append(f"not one {name}")
        UUID(text(element, "id").removeprefix("urn:uuid:"))
        if datetime.fromisoformat(text(element, "updated")).tzinfo is None:
            found.append("a moment without a zone")
        alternate = links(element, "alternate")
        if len(alternate) != 1 or not urlsplit(urljoin(url, alternate[0].get("href") or "")).netloc:
            found.append("not one page that says the same")
    (own,) = links(feed, "self")
    if urljoin(url, own.get("href") or "") != url:
        found.append(f"{url} says that it is {own.get('href')}")
    if feed.findtext(f"{ATOM}author/{ATOM}name") is None:
        found.append("no author")
    ids = [text(entry, "id") for entry in feed.findall(f"{ATOM}entry")]
    moments = [text(entry, "updated") for entry in feed.findall(f"{ATOM}entry")]
    if len(ids) != len(set(ids)) or text(feed, "id") in ids:
        found.append("an id twice")
    if not moments or text(feed, "updated") != max(moments) or moments != sorted(moments, reverse=True):
        found.append("the feed is not as young as its youngest entry, or they are out of order")
    return found


@pytest.mark.parametrize("address", ["https://example.org/laws/", ""])
def test_the_feeds_are_valid(address: str) -> None:
    found = made(address)
    bad = {path: faults(feed, f"{address or 'https://elsewhere.org/'}{path}") for path, feed in found.items()}
    assert {path for path, wrong in bad.items() if wrong} == set(), bad
    assert len({text(feed, "id") for feed in found.values()}) == len(found)


def test_there_is_a_feed_for_all_for_each_act_and_for_each_body_with_powers() -> None:
    assert set(made()) == {
        f"{language}/{place}changes.atom"
        for language in ("hy", "en", "fr")
        for place in ("changes/", "laws/data/changes/", "bodies/government/")
    }


def test_every_entry_carries_the_mark_in_title_and_words() -> None:
    for path, feed in made().items():
        mark = word("mark", path[:2])
        assert text(feed, "subtitle") == mark
        for entry in feed.findall(f"{ATOM}entry"):
            assert mark in text(entry, "title") and mark in unescape(text(entry, "content"))


def test_an_entry_says_what_changed_since_the_stage_before() -> None:
    entries = made()["en/laws/data/changes/changes.atom"].findall(f"{ATOM}entry")
    assert [text(entry, "updated")[:10] for entry in entries] == ["2027-03-05", "2027-02-01", "2026-11-22"]
    changed, reached, first = (text(entry, "content") for entry in entries)
    assert "The time limit is &lt;shorter&gt;." in changed
    assert "within <del>10</del><ins>5</ins> days" in changed and "duty became power" in changed
    assert "Article 5.1, part 7" in reached and "<del>closed</del><ins>public</ins>" in reached
    assert "The first text: 3 articles." in first


def test_the_feed_of_a_body_tells_of_its_powers_only() -> None:
    entries = made()["en/bodies/government/changes.atom"].findall(f"{ATOM}entry")
    assert [text(entry, "updated")[:10] for entry in entries] == ["2027-03-05", "2026-11-22"]
    changed, first = (text(entry, "content") for entry in entries)
    assert "duty became power" in changed and "<del>" not in changed
    assert "keep the catalogue" in first


def test_an_entry_leads_to_its_place_on_the_page() -> None:
    for path, feed in made().items():
        for entry in feed.findall(f"{ATOM}entry"):
            (link,) = links(entry, "alternate")
            page, _, anchor = (link.get("href") or "").removeprefix("https://example.org/laws/").partition("#")
            assert page == f"{path[:2]}/laws/data/changes/" and anchor in Reading(html(page)).ids


def test_the_same_texts_give_the_same_feeds() -> None:
    once, again = (feeds(Site(readers(run().corpus), "", (), {})) for _ in range(2))
    assert once == again


def test_words_that_went_and_came_are_marked_on_the_page() -> None:
    page = html("en/laws/data/changes/")
    assert (
        '<del><span class="unseen">taken out: </span>10</del><ins><span class="unseen">put in: </span>5</ins>' in page
    )
    assert "<shorter>" not in page
    assert page.count(word("mark", "en")) >= 4


def test_what_was_found_in_two_texts_and_reads_the_same_stands_once() -> None:
    one = ProvisionChange(
        "time-limits", Localized(en="Article 1"), "art_1", Localized(hy="5 օր", en="5 days"), None, None
    )
    other = replace(one, change=Localized(hy="5 օր", en="five days"))
    assert [len(items) for _, items in groups([one, other, one], "en")] == [2]
    assert [len(items) for _, items in groups([one, other, one], "hy")] == [1]


def test_the_text_kept_at_a_stage_stands_as_it_was_and_leads_to_that_of_today() -> None:
    page = html("en/laws/data/2026-11-22-working/")
    reading = Reading(page)
    assert "The data catalogue is closed." in reading.text and "working draft, 22 November 2026" in reading.text
    assert "noindex" in page and word("mark", "en") in reading.text
    assert "../../../../en/laws/data/" in reading.links
    assert not [link for link in reading.links if "/laws/data/art_" in link]


def test_a_base_without_stages_has_no_feeds() -> None:
    bare = {path: words for path, words in FILES.items() if path != "laws/data/powers.yml"}
    bare[LAW] = bare[LAW].replace('stages:\n  - stage: working\n    date: "2026-11-22"\n', "")
    assert feeds(Site(readers(run_texts(bare).corpus), "", (), {})) == {}


def test_the_feeds_of_the_real_base_are_valid_and_carry_the_mark() -> None:
    found = feeds(Site(readers(real_corpus()), "https://example.org/", (), {}))
    assert len(found) >= 3 * (1 + len(real_corpus().acts))
    assert not [path for path, words in found.items() if faults(fromstring(str(words)), f"https://example.org/{path}")]
    assert all(word("mark", path[:2]) in str(words) for path, words in found.items())

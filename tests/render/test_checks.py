"""What the checks found, as readers see it; and the pages of rules, word for word those of `orenk explain`."""

import re
from functools import cache

import pytest
from click.testing import CliRunner

from orenk.cli import group
from orenk.render.page import Page, Planned
from orenk.render.pages.acts import act, provision
from orenk.render.pages.checks import findings, rules
from orenk.render.pages.checks.rules import rule_entries
from orenk.render.publication.checked import UNCHECKED
from orenk.render.publication.shell import Shell
from orenk.render.reader import Reader
from orenk.render.site import readers
from orenk.workspace.checked import checked, rule_pages
from orenk.workspace.pipeline import run_texts

from .base import FILES, FRAME, MARK, Reading

DANGLING = "\n### Հոդված 52. Սխալ հղում\n\n1. Դիմումը քննվում է սույն օրենքի 99-րդ հոդվածով։\n"
WAIVER = """\
- rule: dangling-reference
  at: art_52__para_1
  words: "99-րդ հոդվածով"
  reason: "հոդվածը կավելացվի երկրորդ ընթերցմանը"
  who: "Ա. Ա."
"""


@cache
def reading(language: str, waived: bool = False) -> Reader:
    """A reader of the small base with a citation that leads nowhere, open or accepted."""
    texts = FILES | {"laws/data/text.hy.md": FILES["laws/data/text.hy.md"] + DANGLING}
    texts |= {"laws/data/waivers.yml": WAIVER} if waived else {}
    result = run_texts(texts, lambda rule: rule.name == "dangling-reference")
    return readers(result.corpus, checked=checked(result))[language]


def made(page: Page | Planned) -> Page:
    return page.make() if isinstance(page, Planned) else page


def shown(page: Page) -> str:
    return Shell(FRAME).fill(page, MARK)


def found(language: str, waived: bool = False) -> str:
    (page,) = findings.pages(reading(language, waived))
    return shown(page)


def row(html: str, rule: str) -> str:
    """The row of the first finding of a rule."""
    rows = re.findall(r"<tr id=.*?</tr>", html, re.S)
    return next(one for one in rows if f'data-rule="{rule}"' in one)


class TestFindings:
    @pytest.mark.parametrize(
        ("language", "severity", "message", "basis"),
        [
            ("hy", "սխալ", "հոդված չկա", "տեքստի ներքին տրամաբանությունը"),
            ("en", "error", "no Article 99", "the logic of the text itself"),
            ("fr", "erreur", "il n'y a pas", "la logique du texte lui-même"),
        ],
    )
    def test_a_finding_is_told_in_the_language_of_the_page(
        self, language: str, severity: str, message: str, basis: str
    ) -> None:
        words = Reading(row(found(language), "dangling-reference")).text
        assert severity in words and message in words and basis in words
        assert "1. Դիմումը քննվում է սույն օրենքի 99-րդ հոդվածով։" in words, "the words are quoted in their line"

    def test_a_finding_leads_to_its_provision_and_its_rule(self) -> None:
        links = Reading(row(found("hy"), "dangling-reference")).links
        assert links == ["../../hy/laws/data/art_52/#art_52__para_1", "../../hy/rules/dangling-reference/"]
        quoted = [
            language for language, words in Reading(row(found("en"), "dangling-reference")).runs if "99-րդ" in words
        ]
        assert quoted == ["hy"]

    def test_in_french_the_rule_is_the_english_page_and_says_so(self) -> None:
        assert 'href="../../en/rules/dangling-reference/" hreflang="en"' in row(found("fr"), "dangling-reference")

    def test_every_count_leads_to_the_first_finding_it_counts(self) -> None:
        page = Reading(found("en"))
        anchors = [link[1:] for link in page.links if link.startswith("#")]
        assert "act-data" in anchors and "rule-dangling-reference" in anchors
        assert set(anchors) <= set(page.ids) and len(page.ids) == len(set(page.ids))

    def test_the_filter_finds_in_each_row_what_it_asks_for(self) -> None:
        html = found("en")
        names = re.findall(r'<select name="([a-z]+)"', html)
        assert names == ["act", "severity", "rule"]
        filtered = html[
            html.index('data-orenk="filtered"') : html.index("</table>", html.index('data-orenk="filtered"'))
        ]
        for one in re.findall(r"<tr id=[^>]*>", filtered):
            assert all(f"data-{name}=" in one for name in names)

    def test_an_accepted_one_stands_apart_with_its_reason(self) -> None:
        html = found("en", waived=True)
        before, _, after = html.partition('id="accepted"')
        assert "dangling-reference" in Reading(after).text
        assert 'data-rule="dangling-reference"' not in before
        assert '<span lang="hy">հոդվածը կավելացվի երկրորդ ընթերցմանը</span>' in after

    def test_nothing_found_and_nothing_checked_are_said_in_words(self) -> None:
        corpus = reading("en").corpus
        clean = checked(run_texts(FILES, lambda rule: rule.name == "dangling-reference"))
        assert not clean.findings
        (page,) = findings.pages(readers(corpus, checked=clean)["en"])
        assert "Nothing was found." in page.body and "No finding has been accepted" in page.body
        (page,) = findings.pages(readers(corpus, checked=UNCHECKED)["en"])
        assert "built without checks" in page.body and "Nothing was found" not in page.body


def law(language: str, path: str, waived: bool = False) -> str:
    """A page of the draft in the small base."""
    kinds = (*act.pages(reading(language, waived)), *provision.pages(reading(language, waived)))
    return next(shown(made(page)) for page in kinds if page.path == f"{language}/laws/data/{path}")


class TestMargin:
    @pytest.mark.parametrize(
        ("language", "path", "said"),
        [("hy", "", "ստուգումներ՝ սխալ"), ("en", "art_52/", "checks: error, no Article 99 in")],
    )
    def test_a_finding_stands_beside_its_provision_and_leads_to_the_findings(
        self, language: str, path: str, said: str
    ) -> None:
        html = law(language, path)
        (label,) = re.findall(
            r'id="art_52__para_1"><a class="check-sign severity-error" [^>]*aria-label="([^"]*)"></a>', html
        )
        assert label.startswith(said)
        (leads,) = {link for link in Reading(html).links if "findings/#data--art_52" in link}
        assert leads.partition("#")[2] in Reading(found(language)).ids

    def test_the_article_says_it_in_words_in_its_margin(self) -> None:
        page = law("fr", "art_52/")
        told = page[page.index('id="checks-title"') :]
        assert "Ce que disent les contrôles" in told and "erreur" in told
        assert "checks-title" not in law("fr", "art_5-1/")

    def test_the_words_of_the_law_stay_as_they_are(self) -> None:
        clean = {page.path: shown(made(page)) for page in provision.pages(readers(reading("hy").corpus)["hy"])}
        before, after = Reading(clean["hy/laws/data/art_52/"]), Reading(law("hy", "art_52/"))
        law_text = "1. Դիմումը քննվում է սույն օրենքի 99-րդ հոդվածով։"
        assert law_text in before.text and law_text in after.text

    def test_the_act_counts_what_is_open_and_leads_to_it(self) -> None:
        html = law("en", "")
        assert re.search(r'<a href="[^"]*findings/#act-data">Errors: \d+, warnings: \d+, advice: \d+</a>', html)

    def test_what_was_accepted_is_no_longer_in_the_margin(self) -> None:
        assert "check-sign" not in law("en", "art_52/", waived=True)


@cache
def ruled(language: str) -> dict[str, Page]:
    return {page.path: made(page) for page in rules.pages(reading(language))}


def explained(name: str, language: str) -> str:
    """The words of `orenk explain` below its heading, without the signs of Markdown and the lines of carets."""
    output = CliRunner().invoke(group, ["explain", name, "--lang", language], catch_exceptions=False).output
    body = output.partition("\n# ")[2].partition("\n")[2]
    body = re.sub(r"^[ \t]*\^+[ \t]+[A-Z]{3}\d{3}[ \t]*\n", "", body, flags=re.M)
    return bare(re.sub(r"^(## |```\w+[ \t]*|```$)", "", body, flags=re.M))


def bare(words: str) -> str:
    """Letters and figures alone: how many spaces stand between them is the page's affair."""
    return "".join(re.findall(r"\w+", words))


class TestRules:
    @pytest.mark.parametrize("language", ["hy", "en"])
    @pytest.mark.parametrize("name", ["dangling-reference", "different-number", "stray-space", "number-gap"])
    def test_the_page_has_the_words_of_explain(self, name: str, language: str) -> None:
        page = ruled(language)[f"{language}/rules/{name}/"].body
        words = page[page.index('<div class="rule-words">') : page.index('<h2 id="found">')]
        words = re.sub(
            r'<figcaption>(?:հայերեն|անգլերեն|Armenian|English)</figcaption>|<span class="found".*?\d{3}</span>',
            "",
            words,
        )
        assert bare(Reading(words).text) == explained(name, language)

    @pytest.mark.parametrize("language", ["hy", "en"])
    def test_every_rule_has_a_page_with_why_bad_good_fix_source_and_noise(self, language: str) -> None:
        written = [page for page in rule_pages() if page.basis]
        assert len(written) > 200
        for rule in written:
            page = Reading(ruled(language)[f"{language}/rules/{rule.name}/"].body)
            assert {"why", "bad", "good", "fix", "source", "noise"} <= set(page.ids), rule.name

    def test_the_words_that_are_found_are_marked_and_told(self) -> None:
        page = ruled("hy")["hy/rules/dangling-reference/"].body
        assert "<mark>սույն օրենքի 12-րդ հոդվածով</mark>" in page
        assert '<span class="unseen">գտնում է </span>REF001' in page
        assert "^^" not in page

    def test_an_armenian_example_on_the_english_page_is_armenian(self) -> None:
        page = Reading(ruled("en")["en/rules/dangling-reference/"].body)
        assert {language for language, words in page.runs if "Հոդված 1. Մերժման" in words} == {"hy"}

    def test_there_is_no_french_page_and_the_french_index_leads_to_the_english_ones(self) -> None:
        assert set(ruled("fr")) == {"fr/rules/"}
        index = shown(ruled("fr")["fr/rules/"])
        assert '<a href="../../en/rules/dangling-reference/" hreflang="en">' in index
        assert '<span lang="en">A citation leads to a provision that does not exist</span>' in index
        assert ruled("en")["en/rules/dangling-reference/"].languages == ("hy", "en")

    def test_the_index_has_every_rule_once_by_family(self) -> None:
        index = Reading(shown(ruled("en")["en/rules/"]))
        names = [page.name for page in rule_pages()]
        assert sorted(name for name in index.ids if name in set(names)) == sorted(names)
        assert index.text.index("Structure and numbering") < index.text.index("STR001") < index.text.index("REF001")

    def test_a_rule_named_on_a_page_is_linked(self) -> None:
        page = Reading(shown(ruled("en")["en/rules/dangling-reference/"]))
        assert "../../../en/rules/wrong-unit-word/" in page.links

    def test_a_page_shows_what_the_rule_found(self) -> None:
        words = Reading(ruled("en")["en/rules/dangling-reference/"].body).text
        assert "no Article 99" in words and "found nothing" not in words
        assert "found nothing" in ruled("en")["en/rules/reversed-range/"].body


@pytest.mark.parametrize(("language", "address"), [("hy", "hy"), ("en", "en"), ("fr", "en")])
def test_search_is_given_each_rule_by_code_and_name(language: str, address: str) -> None:
    entries = {entry.url: entry for entry in rule_entries(reading("en").checked, language)}
    entry = entries[f"{address}/rules/dangling-reference/"]
    assert entry.title == "REF001 dangling-reference" and entry.language == language
    assert bool(entry.words) == (language == address)

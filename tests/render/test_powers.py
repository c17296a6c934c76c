"""The matrix of powers: every recorded power, linked to its words, and never to be taken for law."""

import csv
import re
from collections import Counter
from io import StringIO

from orenk.render.downloads.sheet import sheet
from orenk.render.pages.powers import matrix as powers_matrix
from orenk.render.pages.powers import pair
from orenk.render.reader import LawTexts, Reader, templates

from .base import Reading, html, pages, real_corpus


def table(page: str) -> list[list[str]]:
    """The rows of the table of all powers, as words."""
    body = page[page.index('data-orenk="filtered"') :]
    rows = re.findall(r"<tr.*?</tr>", body[: body.index("</table>")], re.S)
    return [[Reading(cell).text for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.S)] for row in rows]


def test_a_power_stands_with_its_body_its_kind_its_time_and_its_provision() -> None:
    head, row = table(html("en/powers/"))
    assert head == ["What", "Kind", "Toward whom", "Time limit, condition", "Provision"]
    assert row[:2] == ["keep the catalogue", "duty"] and row[3] == "30 working days"
    assert row[4] == "On Data, Article 5.1, part 7, illustrative draft"


def test_the_powers_of_a_body_are_folded_under_its_name_and_are_called_illustrative() -> None:
    page = html("en/powers/")
    [fold] = re.findall(r"<details.*?</details>", page, re.S)
    assert Reading(fold).text.startswith("Government 1 duty illustrative draft, Government What")


def test_what_is_to_be_done_leads_to_the_words_that_say_so() -> None:
    assert 'href="../../en/laws/data/art_5-1/#art_5-1__para_7">keep the catalogue</a>' in html("en/powers/")


def test_the_card_of_a_body_and_the_page_of_an_act_lead_to_their_rows() -> None:
    assert 'href="../../../en/powers/#body-government"' in html("en/bodies/government/")
    assert 'href="../../../en/powers/#act-data"' in html("en/laws/data/")
    assert {"body-government", "act-data", "government-duty"} <= set(Reading(html("en/powers/")).ids)


def test_every_row_of_the_sheet_says_that_it_is_no_law() -> None:
    for language, mark in (("hy", "օրենք չէ"), ("en", "not law"), ("fr", "pas une loi")):
        rows = list(csv.reader(StringIO(pages()[f"{language}/powers/"].files["powers.csv"].removeprefix("\ufeff"))))
        assert len(rows) == 2 and all(mark in row[0] for row in rows[1:])


def test_no_cell_of_a_sheet_is_a_formula() -> None:
    rows = csv.reader(StringIO(sheet([["=1+1", "@sum", "-2", "մաս 2"]]).removeprefix("\ufeff")))
    assert list(rows) == [["'=1+1", "'@sum", "'-2", "մաս 2"]]


def test_the_numbers_of_the_real_base_are_those_of_its_records() -> None:
    corpus = real_corpus()
    recorded = Counter(record.value.kind for act in corpus.acts.values() for record in act.powers)
    [page] = powers_matrix.pages(Reader(corpus, "hy", LawTexts(corpus), templates()))
    shown = Counter(re.findall(r'<tr[^>]* data-kind="(\w+)" data-act=', page.body))
    assert shown == recorded and sum(recorded.values()) > 500
    assert page.files["powers.csv"].count("օրենք չէ") >= sum(recorded.values())


def test_a_page_of_two_bodies_leads_to_the_other_roles_of_the_same_person() -> None:
    corpus = real_corpus()
    commission, provider = "information-systems-regulatory-commission", "vital-service-provider"
    found = {page.path: page for page in pair.pages(Reader(corpus, "en", LawTexts(corpus), templates()))}
    body = found[f"en/powers/{commission}--{provider}/"].body
    roles = corpus.bodies[provider].value.also
    assert roles and all(corpus.bodies[role].value.name.en in body for role in roles)
    assert "may also act in another role" not in found[f"en/powers/{commission}--applicant/"].body

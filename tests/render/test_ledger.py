"""The ledger of by-laws and deadlines: lengths of time in words, and never a day that no text gives."""

import re

from orenk.render.downloads.calendar import Task, calendar
from orenk.render.pages.powers import ledger
from orenk.render.reader import LawTexts, Reader, templates

from .base import Reading, html, pages, real_corpus


def test_a_deadline_stands_with_who_owes_it_and_its_words() -> None:
    words = Reading(html("en/ledger/")).text
    assert "Government keep the catalogue 30 working days, the start is not said Article 5.1, part 7" in words


def test_what_is_owed_is_folded_under_its_act_so_that_a_phone_shows_the_acts_first() -> None:
    corpus = real_corpus()
    [page] = ledger.pages(Reader(corpus, "hy", LawTexts(corpus), templates()))
    folds = re.findall(r'<details class="fold"( open)?>(.*?)</details>', page.body, re.S)
    assert len(folds) == page.body.count("<details") > len(corpus.acts)
    assert not any(opened for opened, _ in folds)
    assert sum(fold.count('<th scope="row">') for _, fold in folds) == page.body.count('<th scope="row">')
    assert all("<summary>" in fold and "ցուցադրական նախագիծ" in fold for _, fold in folds)


def test_the_calendar_has_tasks_without_a_day() -> None:
    file = pages()["en/ledger/"].files["ledger.ics"]
    assert file.count("BEGIN:VTODO") == 1
    assert "DUE" not in file and "DTSTART" not in file and "illustrative draft" in file.replace("\r\n ", "")


def test_lines_of_the_calendar_are_short_and_can_be_read_again() -> None:
    words = "Կառավարությունը, մեկ; երկու " * 9
    file = calendar("ժամկետներ", [Task("a@orenk", words, "մեկ\nերկու")], "2026-11-22")
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    whole = file.replace("\r\n ", "")
    assert "SUMMARY:" + words.replace(",", "\\,").replace(";", "\\;") in whole and "մեկ\\nերկու" in whole


def test_every_by_law_and_deadline_of_the_real_base_is_there() -> None:
    corpus = real_corpus()
    records = [record.value for act in corpus.acts.values() for record in act.powers]
    owed = sum(bool(power.by_law) for power in records) + sum(bool(power.deadline) for power in records)
    [page] = ledger.pages(Reader(corpus, "hy", LawTexts(corpus), templates()))
    assert len(re.findall(r'<th scope="row">', page.body)) == owed > 200
    assert page.files["ledger.ics"].count("BEGIN:VTODO") == owed

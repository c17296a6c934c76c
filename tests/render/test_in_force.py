"""What would be in force: the page says what `orenk when` says, and never as a fact."""

import re

from orenk.ask.when import when
from orenk.render.pages.in_force import days_of_change
from orenk.render.site import readers

from .base import Reading, corpus, html, real_corpus


def test_the_days_are_those_on_which_a_provision_begins_or_ceases() -> None:
    assert days_of_change(readers(corpus())["en"]) == ["2026-11-23"]


def test_each_day_tells_the_same_as_the_question() -> None:
    words = Reading(html("en/in-force/")).text
    answer = when(corpus(), "2026-11-23")
    assert [section.key for section in answer.sections][:1] == ["in-force"]
    for section in answer.sections:
        assert f"{section.title.en} ({len(section.entries)})" in words
    assert "From 23 November 2026" in words


def test_the_page_says_that_it_supposes() -> None:
    words = Reading(html("en/in-force/")).text
    assert "not law" in words and "It is assumed that each draft was adopted" in words


def test_dates_of_official_acts_stand_apart_with_how_sure_they_are() -> None:
    ours, official = html("en/in-force/").split('class="world world-real"')
    assert "1 March 2020" in Reading(official).text and "reported by the press" in Reading(official).text
    assert "2020" not in Reading(ours.partition("<div class")[2]).text


def test_units_with_a_time_of_their_own_are_named_on_their_day() -> None:
    found = readers(real_corpus())["en"]
    days = days_of_change(found)
    assert len(days) > 2 and all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)

"""Dates as laws write them."""

import pytest

from orenk.language.dates import find_dates, impossible_dates, write_date


@pytest.mark.parametrize(
    ("code", "clause", "words", "iso"),
    [
        ("hy", "Ընդունվել է 2025 թվականի դեկտեմբերի 4-ին։", "2025 թվականի դեկտեմբերի 4-ին", "2025-12-04"),
        ("hy", "2019 թ. մայիսի 3-ի N 486-Լ որոշում", "2019 թ. մայիսի 3-ի", "2019-05-03"),
        ("hy", "3 Մայիսի 2019, 486-Լ", "3 Մայիսի 2019", "2019-05-03"),
        ("hy", "ստորագրվել է 17.12.2025թ.", "17.12.2025", "2025-12-17"),
        ("en", "adopted on 4 December 2025.", "4 December 2025", "2025-12-04"),
        ("en", "signed December 17, 2025", "December 17, 2025", "2025-12-17"),
        ("fr", "Loi du 1er août 2025 relative", "1er août 2025", "2025-08-01"),
    ],
)
def test_a_date_in_a_clause(code: str, clause: str, words: str, iso: str) -> None:
    start = clause.index(words)
    assert find_dates(clause, code) == [(start, start + len(words), iso)]


@pytest.mark.parametrize(
    ("code", "clause"),
    [
        ("hy", "1.1.1 կետ"),
        ("hy", "2025 թվականի պետական բյուջե"),
        ("en", "Article 12 of 2025"),
        ("fr", "art. 4 mars"),
    ],
)
def test_what_is_no_full_date(code: str, clause: str) -> None:
    assert find_dates(clause, code) == []
    assert impossible_dates(clause, code) == []


def test_a_day_no_calendar_has() -> None:
    clause = "մինչև 2025 թվականի փետրվարի 30-ը"
    assert find_dates(clause, "hy") == []
    assert [iso for _, _, iso in impossible_dates(clause, "hy")] == ["2025-02-30"]


@pytest.mark.parametrize("code", ["hy", "en", "fr"])
def test_a_written_date_is_found_again(code: str) -> None:
    for iso in ("2026-01-01", "2025-12-04", "2024-02-29"):
        assert [found for _, _, found in find_dates(write_date(iso, code), code)] == [iso]


def test_years_and_months_in_words() -> None:
    assert write_date("2025-12", "hy") == "2025 թվականի դեկտեմբեր"
    assert write_date("2025", "fr") == "2025"
    with pytest.raises(ValueError):
        write_date("2025-13", "en")

"""The section of a rule's page that says how much it finds in real laws."""

from orenk.report.noise import noise_section, read_noise

NOISE = read_noise(
    b'{"date": "2026-11-22", "corpora": {"luxembourg": [400, 3500], "by-laws": [30, 777], "bills": [11, 250],'
    b' "decisions": [6, 28]}, "unmeasured": ["stale-translation"],'
    b' "rules": {"dangling-reference": {"luxembourg": [7, 2], "by-laws": [0, 0]}}}'
)


def test_what_a_rule_finds_is_told_by_corpus_with_the_size_of_the_sample() -> None:
    words = noise_section(NOISE, "dangling-reference", "en")
    assert (
        "400 laws and regulations of Luxembourg, in French (3500 articles): 7 found, acts touched: 2; 2.0 per" in words
    )
    assert "30 South African by-laws, in English (777 sections): none" in words


def test_a_rule_that_found_nothing_says_so_in_armenian() -> None:
    assert noise_section(NOISE, "number-gap", "hy").count("ոչ մի անգամ") == 4


def test_a_rule_that_needs_records_is_not_counted() -> None:
    assert noise_section(NOISE, "stale-translation", "fr").endswith("qu'une loi lue seule n'a pas.")

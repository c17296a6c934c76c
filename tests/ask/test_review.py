"""A review says in a lawyer's words what a change does: kinds of change planted in the small base, one by one."""

import pytest

from orenk.ask.answer import Answer, Entry
from orenk.ask.changes.review import review
from orenk.report.known import fingerprints, unknown
from orenk.report.markdown import as_markdown
from orenk.workspace.pipeline import run_texts

from .base import base_texts

HY, EN, POWERS = "laws/traces/text.hy.md", "laws/traces/text.en.md", "laws/traces/powers.yml"


def reviewed(*changes: tuple[str, str, str]) -> Answer:
    """The review of a base in which, in the file named, the words were replaced."""
    texts = base_texts()
    for path, old, new in changes:
        assert old in texts[path]
        texts[path] = texts[path].replace(old, new)
    before, now = run_texts(base_texts()), run_texts(texts)
    introduced = unknown(now.findings, now.sources, fingerprints(before.findings, before.sources))
    cured = unknown(before.findings, before.sources, fingerprints(now.findings, now.sources))
    return review(before.corpus, now.corpus, "main", introduced, cured)


def section(told: Answer, key: str) -> list[Entry]:
    return [entry for one in told.sections if one.key == key for entry in one.entries]


def facts(entry: Entry, language: str = "en") -> dict[str, str]:
    return {name: value.render(language) for name, value in entry.facts}


def test_no_change_says_nothing() -> None:
    assert reviewed().sections == ()


def test_a_deadline_changed_in_both_languages_is_one_rewording() -> None:
    told = reviewed((HY, "5 օրվա", "10 օրվա"), (EN, "within 5 days", "within 10 days"))
    (entry,) = section(told, "reworded")
    assert entry.address == "traces#art_2__para_1" and "languages" not in facts(entry)
    assert entry.words is not None
    assert "[-5-]{+10+}" in entry.words.hy and "[-5-]{+10+}" in entry.words.en
    limits = section(told, "time-limits")
    assert {facts(one)["change"] for one in limits} == {"5 days → 10 days"}
    assert {facts(one, "hy")["change"] for one in limits} == {"5 օր → 10 օր"}


def test_a_change_in_one_language_only_says_which() -> None:
    (entry,) = section(reviewed((HY, "5 օրվա", "10 օրվա")), "reworded")
    assert facts(entry)["languages"] == "Armenian"


def test_a_duty_that_became_a_power() -> None:
    told = reviewed(
        (EN, "The Registrar shall enter", "The Registrar may enter"),
        (POWERS, "  kind: duty", "  kind: power"),
        (POWERS, "The Registrar shall enter", "The Registrar may enter"),
    )
    (power,) = section(told, "powers-changed")
    assert power.name.en == "Article 2, part 1" and facts(power)["change"] == "duty became power"
    assert facts(power, "hy")["change"] == "պարտականություն → լիազորություն"
    (modality,) = section(told, "modality")
    assert modality.address == "traces#art_2__para_1" and facts(modality)["change"] == "duty → power"


def test_words_of_a_record_that_changed_in_one_language_are_no_change_in_the_other() -> None:
    told = reviewed((POWERS, 'hy: "գրառել հետքը"', 'hy: "գրանցել հետքը"'))
    (power,) = section(told, "powers-changed")
    assert facts(power, "hy")["change"] == "գրառել հետքը → գրանցել հետքը"
    assert facts(power)["change"] == "enter the trace"


def test_powers_gained_and_lost() -> None:
    texts = base_texts()
    first = texts | {POWERS: texts[POWERS][: texts[POWERS].index("- at: art_2__para_2")]}
    both, one = run_texts(texts).corpus, run_texts(first).corpus
    (lost,) = section(review(both, one, "main", (), ()), "powers-changed")
    assert facts(lost)["change"] == "gone: power" and lost.origin is None
    (gained,) = section(review(one, both, "main", (), ()), "powers-changed")
    assert facts(gained)["change"] == "new: power" and gained.address == "traces#art_2__para_2"


def test_a_power_that_moved_with_its_article_is_not_told() -> None:
    told = reviewed(
        (HY, "### Հոդված 2.", "### Հոդված 2.1."),
        (EN, "### Article 2.", "### Article 2.1."),
        (POWERS, "art_2__", "art_2-1__"),
    )
    assert [entry.address for entry in section(told, "moved")] == ["traces#art_2-1"]
    assert section(told, "powers-changed") == []


def test_an_article_inserted_moves_the_rest_and_breaks_what_cites_it() -> None:
    told = reviewed(
        (HY, "### Հոդված 4.", "### Հոդված 5."),
        (HY, "### Հոդված 3.", "### Հոդված 3. Տուրքը\n\n1. Տուրք չի գանձվում։\n\n### Հոդված 4."),
    )
    assert [entry.address for entry in section(told, "added")] == ["traces#art_3"]
    assert facts(section(told, "added")[0])["below"] == "1"
    moved = {entry.address: facts(entry)["was"] for entry in section(told, "moved")}
    assert moved == {"traces#art_4": "Article 3", "traces#art_5": "Article 4"}
    assert section(told, "reworded") == []


def test_a_provision_removed_breaks_the_citations_of_it() -> None:
    text = base_texts()[HY]
    article = text[text.index("### Հոդված 3.") : text.index("### Հոդված 4.")]
    told = reviewed((HY, article, ""))
    assert [entry.address for entry in section(told, "removed")] == ["traces#art_3"]
    broken = {entry.address for entry in section(told, "broken")}
    assert {"keepers#art_1__para_1", "traces#art_4__para_2"} <= broken
    introduced = {facts(entry)["rule"].split()[0] for entry in section(told, "introduced")}
    assert "REF001" in introduced


def test_a_definition_touched_tells_its_uses() -> None:
    (entry,) = section(reviewed((HY, "նշան, որը թողնում են", "նշան, որը չի ջնջվում")), "definitions")
    told = facts(entry)
    assert told["change"] == "the definition changed" and told["term"] == "հետք"
    assert "traces#art_2__para_1" in told["uses"] and "traces#art_2__para_2" in told["uses"]


def test_findings_come_and_go() -> None:
    broken = (HY, "2-րդ հոդվածի 1-ին մասով", "19-րդ հոդվածով")
    assert any("REF001" in facts(entry)["rule"] for entry in section(reviewed(broken), "introduced"))
    texts = base_texts()
    texts[HY] = texts[HY].replace(*broken[1:])
    before, now = run_texts(texts), run_texts(base_texts())
    cured = unknown(before.findings, before.sources, fingerprints(now.findings, now.sources))
    told = review(before.corpus, now.corpus, "main", (), cured)
    assert any("REF001" in facts(entry)["rule"] for entry in section(told, "cured"))
    assert section(told, "broken") == []


def test_a_whole_act_is_new() -> None:
    texts = base_texts()
    old = {path: text for path, text in texts.items() if not path.startswith("laws/keepers/")}
    told = review(run_texts(old).corpus, run_texts(texts).corpus, "main", (), ())
    assert [entry.address for entry in section(told, "added")] == ["keepers#art_1", "keepers#art_2"]
    back = review(run_texts(texts).corpus, run_texts(old).corpus, "main", (), ())
    assert [entry.name.en for entry in section(back, "removed")] == ["Article 1", "Article 2"]


@pytest.mark.parametrize("language", ["hy", "en", "fr"])
def test_the_markdown_of_a_pull_request(language: str) -> None:
    told = reviewed((HY, "5 օրվա", "10 օրվա"), (EN, "within 5 days", "within 10 days *"))
    page = as_markdown(told, language)
    assert page.startswith("# ") and "`traces#art_2__para_1`" in page
    assert "~~5~~**10**" in page
    assert language != "en" or "**\\*" in page or "\\***" in page
    assert "[-" not in page and "{+" not in page

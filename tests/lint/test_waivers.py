"""Waivers: a finding accepted by rule, provision and words, until a day."""

import orenk.rules
from orenk.base.source import Source
from orenk.link.linker import link
from orenk.lint.rule import discover
from orenk.lint.run import Outcome, run
from orenk.workspace.pipeline import parse_sources, run_texts

TEXTS = {
    "laws/package.yml": "title:\n  en: example\nlanguages:\n  - hy\n  - en\nleading: hy\nformat: 1\n",
    "laws/example/law.yml": (
        "kind: law\nstanding: illustrative\ntitle:\n  hy: Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)\nstage: working\n"
    ),
    "laws/example/text.hy.md": (
        "### Հոդված 1. Եզրափակիչ մաս\n\n1. Սույն օրենքն ուժի մեջ է մտնում 2027 թվականի հունվարի 1-ից։\n\n"
        "1. Սույն օրենքը կիրառվում է ամենուր։\n"
    ),
}


def settled(waivers: str, today: str | None = None) -> Outcome:
    texts = {**TEXTS, "laws/example/waivers.yml": waivers}
    parsed, _ = parse_sources({path: Source(path, text) for path, text in texts.items()})
    corpus, problems = link(parsed)
    assert not problems
    return run(corpus, discover(orenk.rules), lambda rule: rule.name == "duplicate-number", today)


def waiver(**fields: str) -> str:
    given = {"rule": "duplicate-number", "at": "art_1", "reason": "the numbers are settled in committee", "who": "A"}
    lines = [f'{name}: "{value}"' for name, value in {**given, **fields}.items()]
    return "- " + "\n  ".join(lines) + "\n"


def names(outcome: Outcome) -> list[str]:
    return [finding.kind.name for finding in outcome.findings]


class TestWaiver:
    def test_accepts_a_finding_below_its_provision_with_its_reason(self) -> None:
        outcome = settled(waiver())
        assert names(outcome) == []
        assert [reason for _, reason in outcome.accepted] == ["the numbers are settled in committee"]

    def test_accepts_nothing_at_another_provision(self) -> None:
        assert "duplicate-number" in names(settled(waiver(at="art_1__para_1")))

    def test_holds_for_the_words_it_was_given_for(self) -> None:
        assert names(settled(waiver(words="1."))) == []
        assert set(names(settled(waiver(words="2.")))) == {"duplicate-number", "waiver-unused"}

    def test_ends_on_its_day(self) -> None:
        until = waiver(until="2027-02-01")
        assert names(settled(until, "2027-01-31")) == []
        assert set(names(settled(until, "2027-02-01"))) == {"duplicate-number", "waiver-expired"}

    def test_without_a_finding_is_a_finding(self) -> None:
        unused = waiver(rule="words-not-found")
        assert "waiver-unused" not in names(settled(unused)), "the rule did not run"
        unknown = settled(waiver(rule="no-such-rule"))
        assert [one.variant for one in unknown.findings if one.kind.name == "waiver-unused"] == ["unknown"]


def test_a_waiver_of_some_words_leaves_others_of_the_provision_open() -> None:
    text = "### Հոդված 1. Մատյանը\n\n1. Մարմինը վարում է մատյանը մատյանը և ցանկը ցանկը հրապարակելու համար։\n"
    waived = '- rule: repeated-word\n  at: art_1__para_1\n  words: "մատյանը մատյանը"\n  reason: "kept"\n  who: "A"\n'
    texts = {**TEXTS, "laws/example/text.hy.md": text, "laws/example/waivers.yml": waived}
    result = run_texts(texts, lambda rule: rule.name == "repeated-word")
    words = [result.corpus.text(one.origin) for one in result.outcome.findings if one.kind.name == "repeated-word"]
    accepted = [result.corpus.text(one.origin) for one, _ in result.outcome.accepted]
    assert (words, accepted) == (["ցանկը ցանկը"], ["մատյանը մատյանը"])

"""Fixes: made once they are done, and never in a number, a date, an id or a quotation of enacted text."""

import inspect
import re
import sys
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import orenk.rules
from orenk.base.diagnostic import Diagnostic
from orenk.lint.rule import Rule, discover
from orenk.workspace.edits import settled
from orenk.workspace.pipeline import Run, run_texts
from scale import examples

ROOT = Path(__file__).parents[2]
FIXERS = {rule for rule in discover(orenk.rules) if re.search(r"\bfix=", inspect.getsource(sys.modules[rule.module]))}
NUMBER = re.compile(r"\d+(?:[.,/]\d+)*")
CARD = (
    "kind: {kind}\nstanding: illustrative\ntitle:\n  hy: Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)\n"
    "  en: On the example (illustrative draft of orenk)\n  fr: Relatif à l'exemple (projet illustratif d'orenk)\n"
    "stage: working\n"
)
PACKAGE = "title:\n  hy: օրինակ\n  en: example\nlanguages:\n  - hy\n  - en\n  - fr\nleading: {leading}\nformat: 1\n"
TITLES = {
    "hy": "# Օրինակի մասին (orenk-ի ցուցադրական նախագիծ)",
    "en": "# On the example (illustrative draft of orenk)",
    "fr": "# Relatif à l'exemple (projet illustratif d'orenk)",
}
ARTICLE = {"hy": "Հոդված {}. Կարգը", "en": "Article {}. The procedure", "fr": "Article {}. La procédure"}
INSTRUCTION = {
    "hy": "«Օրինակի մասին» օրենքի 3-րդ հոդվածը շարադրել հետևյալ խմբագրությամբ.",
    "en": "Restate Article 3 of the Law on the Example as follows:",
    "fr": "L'article 3 de la loi relative à l'exemple prend la teneur suivante :",
}
MARKS = {"hy": ("«", "»"), "en": ("“", "”"), "fr": ("«", "»")}
SWAPS = [
    ("օ", "o"), ("ո", "n"), ("ս", "u"), ("հ", "h"), ("а", "a"), ("a", "а"), ("e", "е"), ("։", ":"), ("։", " ։"),
    ("։", "․"), ("՝", "`"), ("՝", "'"), (" ", "  "), (" ", "\u00a0"), (" ", "\u2003"), (", ", ","), (", ", " , "),
    ("և", "եւ"), ("և", "եվ"), (" ", " - "), (" – ", " - "), ("-", "–"), ("մն", "ﬓ"), ("fi", "ﬁ"), ("é", "e\u0301"),
    (".", "․"), (".", " ."), ("1-ին", "1-րդ"), ("-րդ", "-ին"), ("0", "O"), ("1", "l"), ("«", '"'), ("»", '"'),
    ("«", "“"), ("»", "”"), ("’", "'"), ("'", "’"), ("“", '"'), ("”", '"'), (" ", "- "), ("", "\u200b"),
    ("", "\u00ad"), ("", "\ufeff"), ("", "\u2060"), ("", "\u202e"), ("", "  "), ("\n", "  \n"), ("\n", "\r\n"),
    ("\n", "\r"), ("«", ""), ("»", ""), (")", ") "), ("(", " ( "), ("%", " %"), (";", " ;"), (":", " :"),
]  # fmt: skip
"""What drafters, converters and keyboards leave behind: right signs, and what stands in their place."""
NASTY = st.text(
    "օրենքի և եւ եվ«»\"“”'’`՝։:․.,;()-–— \u00a0\u200b\u00ad\u0301ﬓﬁoаeO0123456789%/<>#*_[]abcéÀ", max_size=60
)


@cache
def clauses(language: str) -> list[str]:
    """Sentences of the drafts, and of the citations that were read by eye."""
    found = []
    for path in sorted(ROOT.glob(f"laws/*/text.{language}.md")):
        found += [line.partition(" ")[2] for line in path.read_text("utf-8").splitlines() if line[:1].isdigit()]
    gold = (ROOT / "tests" / "link" / "gold" / f"citations.{language}.tsv").read_text("utf-8").splitlines()
    return [line for line in found if "](" not in line and "**" not in line] + [one.partition("\t")[0] for one in gold]


@st.composite
def clause(draw: st.DrawFn, language: str) -> str:
    """A sentence with one sign or more put in the place of the right one; now and then any words at all."""
    if draw(st.integers(0, 7)) == 0:
        return draw(NASTY).replace("\n", " ")
    words = draw(st.sampled_from(clauses(language)))
    for right, wrong in draw(st.lists(st.sampled_from(SWAPS), min_size=1, max_size=4)):
        places = [found.start() for found in re.finditer(re.escape(right), words)]
        if places:
            at = places[draw(st.integers(0, len(places) - 1))]
            words = words[:at] + wrong + words[at + len(right) :]
    return words


@st.composite
def bases(draw: st.DrawFn) -> dict[str, str]:
    """A small act, an amending one now and then, with quoted text below its instructions."""
    language = draw(st.sampled_from(["hy", "hy", "en", "fr"]))
    amending = draw(st.booleans())
    lines = [TITLES[language]]
    for number in range(1, draw(st.integers(2, 3))):
        lines.append(f"### {ARTICLE[language].format(number)}{draw(st.sampled_from(['', '', '։', '.', ' :']))}")
        if amending:
            lines.append(INSTRUCTION[language])
            lines.append(quoted(draw, language))
        lines += [f"{part}. {draw(clause(language))}" for part in range(1, draw(st.integers(2, 4)))]
    return {
        "laws/package.yml": PACKAGE.format(leading=language),
        "laws/example/law.yml": CARD.format(kind="amending-law" if amending else "law"),
        f"laws/example/text.{language}.md": "\n\n".join(lines) + "\n",
    }


def quoted(draw: st.DrawFn, language: str) -> str:
    """Enacted text, marked as a quotation or only by its quotation marks."""
    opening, closing = MARKS[language]
    inside = [re.sub(r"[«»“”\"\r\n]", "", draw(clause(language))).strip() or "x" for _ in range(2)]
    one, two = f"{opening}3. {inside[0]}", f"4. {inside[1]}{closing}"
    return f"> {one}\n>\n> {two}" if draw(st.booleans()) else f"{one}\n\n{two}"


def checked(texts: Mapping[str, str]) -> Run:
    return run_texts(texts, lambda rule: rule in FIXERS)


def fixed(texts: Mapping[str, str], *, review: bool) -> dict[str, str]:
    def wanted(finding: Diagnostic) -> bool:
        return review or (finding.fix is not None and finding.fix.safe)

    return {**texts, **settled(checked(texts), wanted, lambda rule: rule in FIXERS)}


def text_of(texts: Mapping[str, str]) -> str:
    return next(text for path, text in texts.items() if path.endswith(".md"))


def enacted(texts: Mapping[str, str]) -> list[str]:
    """The quoted text of the act, without what is no word of it: line ends, spaces before them, how signs are coded."""
    text = unicodedata.normalize("NFC", text_of(texts).replace("\r\n", "\n").replace("\r", "\n"))
    blocks = re.findall(r"(?:խմբագրությամբ\.|as follows:|la teneur suivante :)\n\n(.*?[»”])[ \t]*$", text, re.M | re.S)
    return [re.sub(r"[ \t]+$", "", block, flags=re.M) for block in blocks]


def eids(texts: Mapping[str, str]) -> list[str]:
    acts = checked(texts).corpus.acts
    return [unit.eid for act in acts.values() for unit in act.text.order]


@settings(max_examples=examples(10_000))
@given(bases())
def test_a_fix_made_twice_changes_nothing_the_second_time(texts: dict[str, str]) -> None:
    for review in (False, True):
        once = fixed(texts, review=review)
        assert fixed(once, review=review) == once


@settings(max_examples=examples(10_000))
@given(bases())
def test_no_safe_fix_changes_a_number_a_date_or_an_id(texts: dict[str, str]) -> None:
    done = fixed(texts, review=False)
    assert NUMBER.findall(text_of(done)) == NUMBER.findall(text_of(texts))
    assert eids(done) == eids({path: text.replace("\ufeff", "") for path, text in texts.items()})


@settings(max_examples=examples(10_000))
@given(bases())
def test_no_fix_touches_quoted_text_of_a_law(texts: dict[str, str]) -> None:
    for review in (False, True):
        assert enacted(fixed(texts, review=review)) == enacted(texts)


def test_the_rules_that_mend_are_known() -> None:
    assert {"stray-space", "wrong-ordinal", "two-scripts-in-word"} <= {rule.name for rule in FIXERS}


@pytest.mark.parametrize("rule", sorted(FIXERS, key=lambda rule: rule.code), ids=lambda rule: rule.name)
def test_what_a_rule_mends_on_its_page_is_clean_after_it(rule: Rule) -> None:
    from orenk.lint.examples import examples as shown

    mended = 0
    for example in shown(rule.page):
        found = [one for one in checked(example.texts).findings if one.kind is rule.kind and one.fix is not None]
        done = {**example.texts, **settled(checked(example.texts), lambda one: one.kind is rule.kind)}
        left = [one for one in checked(done).findings if one.kind is rule.kind and one.fix is not None]
        assert left == []
        mended += len(found)
    assert mended

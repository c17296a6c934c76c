"""YAML as drafters type it: what is read, what is refused, and where the fault is shown."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import LANGUAGES
from orenk.base.source import Source
from orenk.syntax.record_tree import Mapping, Node, RecordTree, Scalar, Sequence, places, scalars
from orenk.syntax.records import MAXIMUM_DEPTH, MAXIMUM_NODES, MAXIMUM_SCALAR, parse_records
from scale import examples

BOTH_PARSERS = pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "python"])


def read(text: str, libyaml: bool = True) -> tuple[RecordTree, list[str]]:
    """The tree, and each problem as `code variant [words at its place]`."""
    tree, problems = parse_records(Source("law.yml", text), libyaml)
    return tree, [told(problem, text) for problem in problems]


def told(problem: Diagnostic, text: str) -> str:
    span = problem.origin.span
    return f"{problem.kind.name} {problem.variant} [{text[span.start : span.end]}]".replace("  ", " ")


def plain(node: Node) -> object:
    """The tree as nested dicts, lists and text."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(entry.value) for key, entry in node.entries.items()}


LAW = """\
title:
  hy: "Կիբեռանվտանգության մասին"
  en: Law on Cybersecurity
stage: working  # ours, not the official one
# allow missing-chair: the seat is vacant
stages:
  - stage: working
    date: 2026-11-22
short: {hy: [ՀՕ-442-Ն]}
note: |
  Առաջին տող։
  Երկրորդ տող։
counterpart:
"""


@BOTH_PARSERS
def test_a_law_file_is_read_as_typed(libyaml: bool) -> None:
    tree, problems = read(LAW, libyaml)
    assert problems == []
    assert tree.root is not None
    assert plain(tree.root) == {
        "title": {"hy": "Կիբեռանվտանգության մասին", "en": "Law on Cybersecurity"},
        "stage": "working",
        "stages": [{"stage": "working", "date": "2026-11-22"}],
        "short": {"hy": ["ՀՕ-442-Ն"]},
        "note": "Առաջին տող։\nԵրկրորդ տող։\n",
        "counterpart": "",
    }
    words = {path: LAW[node.start : node.end] for path, node in places(tree.root)}
    assert words["title.hy"] == '"Կիբեռանվտանգության մասին"'
    assert words["stages[0].date"] == "2026-11-22"
    assert words["short"] == "{hy: [ՀՕ-442-Ն]}"
    assert words["note"] == "|\n  Առաջին տող։\n  Երկրորդ տող։"
    assert words["stages[0]"] == "stage: working\n    date: 2026-11-22"
    assert [(allow.rule, allow.reason) for allow in tree.allows] == [("missing-chair", "the seat is vacant")]


@BOTH_PARSERS
@pytest.mark.parametrize("typed", ["no", "on", "off", "1:30", "010", "1_000", ".inf", "~", "null", "9" * 5000])
def test_text_stays_text(typed: str, libyaml: bool) -> None:
    tree, problems = read(f"title: {typed}\n", libyaml)
    assert (tree.root and plain(tree.root), problems) == ({"title": typed}, [])


REFUSED = [
    ("title: [Օրենք\nstage: idea\n", "yaml-syntax unclosed [:]"),
    ("title: {hy: Օրենք\nstage: idea\n", "yaml-syntax unclosed [:]"),
    ("title: 'Օրենք\n", "yaml-syntax unclosed []"),
    ("title:\n\thy: Օրենք\n", "yaml-syntax tab [\t]"),
    ("title: Օրենք: բաժին\n", "yaml-syntax colon [:]"),
    ("title: @Օրենք\n", "yaml-syntax sign [@]"),
    ("title: `Օրենք`\n", "yaml-syntax sign [`]"),
    ("title: %Օրենք\n", "yaml-syntax sign [%]"),
    ("title: *\n", "yaml-syntax sign [*]"),
    ("title: - Օրենք\n", "yaml-syntax sign [-]"),
    ("title: 'Օրենք' մասին\n", "yaml-syntax after-quote [մ]"),
    ('title: "\\q"\n', "yaml-syntax escape [\\]"),
    ("title: Օրենք\n  stage: idea\n", "yaml-syntax stray [:]"),
    ("title: Օրենք\n- stage\n", "yaml-syntax stray [-]"),
    ("title: Օր\aենք\n", "yaml-character [\a]"),
    ("title: Օր\0ենք\n", "yaml-character [\0]"),
    ("title: Օր\u2028ենք\n", "yaml-character [\u2028]"),
    ("title: Օր\x85ենք\n", "yaml-character [\x85]"),
    ("title: Օր\ud800ենք\n", "yaml-character [\ud800]"),
    ('title: "\\u202eՕրենք"\n', 'yaml-character ["\\u202eՕրենք"]'),
    ("title: a\ntitle: b\n", "duplicate-key [title]"),
    ("title: &a Օրենք\n", "yaml-reference anchor [&]"),
    ("title: *a\n", "yaml-reference alias [*a]"),
    ("title: !!python/name:os.system x\n", "yaml-tag [!]"),
    ("title: !x Օրենք\n", "yaml-tag [!]"),
    ("title: Օրենք\n---\nstage: idea\n", "several-documents [---]"),
    ("[a]: b\n", "yaml-key [[a]]"),
    ("? {a: b}\n: c\n", "yaml-key [{a: b}]"),
    ("'': c\n", "yaml-key ['']"),
    ("title: Օրենք #5\n", "text-after-hash [#5]"),
    ("title: #5\n", "text-after-hash [#5]"),
    ("title: Օրենք # 5\n", "text-after-hash [# 5]"),
    (
        'title: {hy: "Պետական մարմինների միջև տվյալների փոխանակման մասին"}\n',
        'prose-in-braces [{hy: "Պետական մարմինների միջև տվյալների փոխանակման մասին"}]',
    ),
]


@BOTH_PARSERS
@pytest.mark.parametrize(("text", "expected"), REFUSED, ids=[ascii(text)[1:40] for text, _ in REFUSED])
def test_a_fault_is_told_once_at_its_place(text: str, expected: str, libyaml: bool) -> None:
    assert read(text, libyaml)[1] == [expected]


def test_a_merge_key_and_a_cycle_are_refused() -> None:
    assert read("a: &x [*x]\n<<: b\n")[1] == [
        "yaml-reference anchor [&]",
        "yaml-reference alias [*x]",
        "yaml-reference merge [<<]",
    ]


def test_an_alias_bomb_costs_nothing() -> None:
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(20)
    )
    started = time.process_time()
    tree, problems = read(bomb)
    assert time.process_time() - started < 1
    assert len(problems) == 20 * 9 + 21
    assert tree.root is not None and sum(1 for _ in scalars(tree.root)) == 21 + 9 + 20 * 9


def test_the_opening_sign_is_shown_too() -> None:
    text = "title:\n  hy: [Օրենք\nstage: idea\n"
    [problem] = parse_records(Source("law.yml", text))[1]
    assert problem.message("en") == "the sign [ of line 2 is not closed up to here"
    assert [text[other.origin.span.start] for other in problem.related] == ["["]


def test_both_places_of_a_duplicate_key_are_shown_and_the_first_counts() -> None:
    text = "title: ա\nstage: idea\ntitle: բ\n"
    tree, [problem] = parse_records(Source("law.yml", text))
    assert problem.message("en") == "the field 'title' stands in line 1 already"
    assert [text[: other.origin.span.start].count("\n") for other in problem.related] == [0]
    assert tree.root and plain(tree.root) == {"title": "ա", "stage": "idea"}


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("title: Օրենք: բաժին\n", 'title: "Օրենք: բաժին"\n'),
        ('  - hy: Օրենք: «ա» և "բ"\n', '  - hy: "Օրենք: «ա» և \\"բ\\""\n'),
        ("title: @Օրենք\n", 'title: "@Օրենք"\n'),
        ("title: Օրենք #5\n", 'title: "Օրենք #5"\n'),
        ("title: #5\n", 'title: "#5"\n'),
    ],
)
def test_quotes_mend_what_quotes_can_mend(text: str, fixed: str) -> None:
    [problem] = parse_records(Source("law.yml", text))[1]
    assert problem.fix is not None
    [edit] = problem.fix.edits
    span = edit.origin.span
    assert text[: span.start] + edit.replacement + text[span.end :] == fixed
    assert parse_records(Source("law.yml", fixed))[1] == ()


def test_a_value_that_goes_on_is_not_quoted_by_machine() -> None:
    [problem] = parse_records(Source("law.yml", "title: Օրենք: բաժին\n  և գլուխ\n"))[1]
    assert problem.fix is None


@pytest.mark.parametrize(
    "text",
    [
        "# the whole line\ntitle: Օրենք\n",
        "title: Օրենք  # two spaces\n",
        'title: "Օրենք #5"\n',
        'title: "Օրենք" # quoted\n',
        "title: Օրենք#5\n",
        "title:  # what follows is the title\n  hy: Օրենք\n",
        "title: |\n  Օրենք #5\n",
        "limit: {count: 72, unit: hour} # short machine values\n",
    ],
)
def test_an_honest_comment_is_no_fault(text: str) -> None:
    assert read(text)[1] == []


@pytest.mark.parametrize("text", ["", "\n\n", "# only a note\n", "\ufeff"])
def test_an_empty_file_has_an_empty_text(text: str) -> None:
    tree, problems = read(text)
    assert (tree.root and plain(tree.root), problems) == ("", [])


def test_a_byte_order_mark_moves_nothing() -> None:
    text = "\ufefftitle: Օրենք: բաժին\n"
    assert read(text)[1] == ["yaml-syntax colon [:]"]
    tree, _ = read("\ufefftitle: 😀 Օրենք\n")
    assert isinstance(tree.root, Mapping)
    assert (tree.root.entries["title"].value.start, tree.root.entries["title"].value.end) == (8, 15)


@pytest.mark.parametrize(("size", "refused"), [(-1, False), (0, False), (1, True)])
@pytest.mark.parametrize("limit", ["depth", "nodes", "scalar"])
def test_limits(limit: str, size: int, refused: bool) -> None:
    text = {
        "depth": "[" * (MAXIMUM_DEPTH + size) + "]" * (MAXIMUM_DEPTH + size),
        "nodes": "- a\n" * (MAXIMUM_NODES - 1 + size),
        "scalar": "ա" * (MAXIMUM_SCALAR + size),
    }[limit]
    assert [problem.variant for problem in parse_records(Source("law.yml", text))[1]] == [limit] * refused


def test_a_thousand_nested_lists_are_a_plain_finding() -> None:
    assert read("[" * 1000)[1] == ["yaml-limit depth [[]"]


PIECES = st.sampled_from(
    ["title", "ա", "և", "😀", ": ", ":", "\n", "\r\n", "  ", "- ", "[", "]", "{", "}", ",", "'", '"', "#", " # ", "\t",
     "&a ", "*a", "!", "|", ">", "?", "---", "...", "\\u", "<<", "%", "@", "\ufeff", "\u2028", "\x85", "\0", "\ud800",
     "5", "# allow x: y\n"]
)  # fmt: skip
TYPED = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text())


@pytest.mark.parametrize("libyaml", [True, False], ids=["libyaml", "python"])
@settings(max_examples=examples(20_000))
@given(text=TYPED)
def test_no_input_raises_and_every_place_lies_in_the_text(libyaml: bool, text: str) -> None:
    tree, problems = parse_records(Source("law.yml", text), libyaml)
    assert tree.root is not None or problems
    spans = [problem.origin.span for problem in problems] + [allow.span for allow in tree.allows]
    spans += [other.origin.span for problem in problems for other in problem.related]
    spans += [edit.origin.span for problem in problems if problem.fix for edit in problem.fix.edits]
    if tree.root is not None:
        spans += [node.span for _, node in places(tree.root)] + [key.span for key in scalars(tree.root)]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)
    for problem in problems:
        for language in LANGUAGES:
            assert problem.message(language)
            problem.help(language)


VALUES = st.text(
    st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(" 😀𐎀ա"), min_size=1, max_size=20
).filter(lambda words: words.isprintable() and unicodedata.is_normalized("NFC", words))


@settings(max_examples=examples(20_000))
@given(st.dictionaries(st.sampled_from(["hy", "en", "fr", "title", "stage"]), st.lists(VALUES, max_size=4)))
def test_places_hold_the_words_in_any_script(record: dict[str, list[str]]) -> None:
    """libyaml counts in characters, also beyond the Basic Multilingual Plane."""
    lines = [f"{key}:\n" + "".join(f"  - '{word.replace(chr(39), chr(39) * 2)}'\n" for word in words)
             for key, words in record.items() if words]  # fmt: skip
    text = "".join(lines)
    tree, problems = parse_records(Source("law.yml", text))
    assert problems == () and tree.root is not None
    for scalar in scalars(tree.root):
        typed = text[scalar.start : scalar.end]
        assert scalar.text == (typed if scalar.plain else typed[1:-1].replace("''", "'"))

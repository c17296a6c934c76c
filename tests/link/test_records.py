"""Records against their types: what a drafter of the glossary mistypes, and what is told of it."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from orenk.base.diagnostic import Diagnostic
from orenk.base.messages import LANGUAGES
from orenk.base.source import Source
from orenk.link.decoding.shapes import shape_of
from orenk.link.records import decode, decode_list
from orenk.link.schema import FILES, all_schemas, schema_for
from orenk.model.records import (
    BodyRecord,
    LawRecord,
    Localized,
    OfficialAct,
    Package,
    Power,
    SourceRecord,
    TermRecord,
    TimeLimit,
    Translation,
    Variants,
    Waiver,
)
from orenk.syntax.record_tree import Node, Scalar, Sequence
from orenk.syntax.records import parse_records
from scale import examples

ROOT = Path(__file__).parents[2]

TERM = """\
term:
  hy: "տվյալների կատալոգ"
  en: "data catalogue"
status: draft
defined:
  - public-information#art_3__para_1__point_1
use_instead_of:
  en: ["data inventory"]
sources: [consultation-2024-12-23]
"""

LAW = """\
kind: law
standing: illustrative
title:
  hy: "Կիբեռանվտանգության մասին (orenk-ի ցուցադրական նախագիծ)"
stage: working
stages:
  - stage: idea
    date: 2026-10-01
  - stage: working
    date: 2026-11-22
"""

ACT = """\
title:
  hy: "Կիբեռանվտանգության մասին"
kind: law
status: in-force
summary:
  hy: "Կարգավորում է կիբեռանվտանգությունը։"
confidence: confirmed
dates:
  adopted:
    date: 2025-12-04
    confidence: confirmed
  in_force:
    date: 2026-01-04
    confidence: confirmed
"""

POWERS = """\
- at: art_12__para_1
  body: commission
  kind: duty
  toward: vital-service-provider
  words:
    hy: "Հանձնաժողովը վարում է գրանցամատյանը"
  act: keep the register of critical information infrastructure
  deadline: {count: 72, unit: hour, from: awareness}
  by_law: {kind: decision, of: government, due: {count: 12, unit: month, from: entry into force}}
- at: 12-րդ հոդվածի 1-ին մաս
  body: commission
  kind: power
  words:
    hy: "Հանձնաժողովն իրավունք ունի"
  act: պահանջել տեղեկություններ
"""


def decoded(text: str, type: type[Any], id: str = "data-catalogue") -> tuple[Any, tuple[Diagnostic, ...]]:
    source = Source("laws/cybersecurity/law.yml", text)
    tree, problems = parse_records(source)
    listed = type in (Power, SourceRecord, Waiver)
    found, more = decode_list(tree, type, source) if listed else decode(tree, type, source, id)
    return found, problems + more


def told(text: str, type: type[Any]) -> list[str]:
    """Each problem in English with its line, and what is offered instead."""
    source = Source("laws/cybersecurity/law.yml", text)
    return [
        f"{source.position(problem.origin.span.start).line}: {problem.message('en')}"
        + (f" -> {problem.near}" if problem.near else "")
        for problem in decoded(text, type)[1]
    ]


def test_a_term_is_read_with_the_place_of_every_field() -> None:
    record, problems = decoded(TERM, TermRecord)
    assert problems == ()
    assert record.id == "data-catalogue"
    assert record.value == TermRecord(
        term=Localized(hy="տվյալների կատալոգ", en="data catalogue"),
        status="draft",
        defined=("public-information#art_3__para_1__point_1",),
        use_instead_of=Variants(en=("data inventory",)),
        sources=("consultation-2024-12-23",),
    )
    words = {path: TERM[origin.span.start : origin.span.end] for path, origin in record.origins.items()}
    assert words["term.hy"] == '"տվյալների կատալոգ"'
    assert words["use_instead_of.en[0]"] == '"data inventory"'
    assert words["sources"] == "[consultation-2024-12-23]"


@pytest.mark.parametrize(
    ("path", "nearest"),
    [("term.hy", "term.hy"), ("term.fr", "term"), ("defined[7].x", "defined"), ("note.hy", ""), ("", "")],
)
def test_the_place_of_a_field_that_is_not_there_is_what_would_hold_it(path: str, nearest: str) -> None:
    record, _ = decoded(TERM, TermRecord)
    assert record.at(path) == (record.origins[nearest] if nearest else record.origin)


def test_powers_are_numbered_and_their_short_forms_understood() -> None:
    (first, second), problems = decoded(POWERS, Power)
    assert problems == ()
    assert (first.id, second.id) == ("1", "2")
    assert first.value.deadline == TimeLimit(72, "hour", Localized(en="awareness"))
    assert first.value.by_law.due == TimeLimit(12, "month", Localized(en="entry into force"))
    assert first.value.act == Localized(en="keep the register of critical information infrastructure")
    assert second.value.act == Localized(hy="պահանջել տեղեկություններ")
    assert POWERS[second.at("at").span.start :].startswith("12-րդ")


def test_words_fall_back_to_the_nearest_language() -> None:
    words = Localized(hy="օրենք", fr="loi")
    assert [words.resolve(language) for language in LANGUAGES] == [("hy", "օրենք"), ("hy", "օրենք"), ("fr", "loi")]
    assert words.get("de") == "օրենք"
    assert words.own("en") is None
    assert list(words) == [("hy", "օրենք"), ("fr", "loi")]
    lists = Variants(en=("Cyber Law",))
    assert lists.get("hy") == () and lists.resolve("hy") == ("en", ("Cyber Law",))


FAULTS = [
    (TERM.replace("status:", "statuss:"), TermRecord, [
        "1: the required field 'status' is missing @ status",
        "4: no field is called 'statuss' here @ statuss -> status",
    ]),
    (TERM.replace("  hy:", "  hi:"), TermRecord, ["2: no field is called 'hi' here @ term.hi -> hy"]),
    (TERM.replace("draft", "drafd"), TermRecord, [
        "4: 'drafd' is none of the values allowed @ status -> draft"
    ]),
    (TERM.replace("draft", "[draft]"), TermRecord, ["4: expected text, found a list @ status"]),
    (TERM.replace('["data inventory"]', "data inventory"), TermRecord, [
        "8: expected a list, found text @ use_instead_of.en"
    ]),
    (TERM.replace("draft", ""), TermRecord, ["4: nothing is written here @ status"]),
    (TERM.replace('"data catalogue"', '""'), TermRecord, ["3: nothing is written here @ term.en"]),
    (TERM.replace("consultation-2024", "cоnsultation-2024"), TermRecord, [
        "9: 'cоnsultation-2024-12-23' is no id @ sources[0]"
    ]),
    (TERM.replace("#art_3", "/art_3"), TermRecord, [
        "6: 'public-information/art_3__para_1__point_1' is no address of a provision @ defined[0]"
    ]),
    ("- a\n", TermRecord, ["1: the file should hold fields, and holds a list"]),
    ("օրենք\n", TermRecord, ["1: the file should hold fields, and holds text"]),
    ("", TermRecord, ["1: the file should hold fields, and holds nothing"]),
    ("a: b\n", Power, ["1: the file should hold a list, and holds fields"]),
    ("term: {}\nstatus: draft\n", TermRecord, ["1: nothing is written here @ term"]),
    (LAW.replace("2026-11-22", "2024-02-30"), LawRecord, ["10: no such day: 2024-02-30 @ stages[1].date"]),
    (LAW.replace("2026-11-22", "2026-11"), LawRecord, [
        "10: '2026-11' is no date of the form YYYY-MM-DD @ stages[1].date"
    ]),
    (LAW.replace("2026-11-22", "2026-09-01"), LawRecord, [
        "10: 2026-09-01 (working) comes before 2026-10-01 (idea) @ stages[1].date"
    ]),
    (LAW.replace("title:", "titel:"), LawRecord, [
        "1: the required field 'title' is missing @ title",
        "3: no field is called 'titel' here @ titel -> title",
    ]),
    (LAW + "2: x\n", LawRecord, ["11: no field is called '2' here @ 2"]),
    (ACT.replace("2026-01-04", "2025-01-04"), OfficialAct, [
        "13: 2025-01-04 (in_force) comes before 2025-12-04 (adopted) @ dates.in_force.date"
    ]),
    (POWERS.replace("72", "9" * 5000), Power, [
        f"8: '{'9' * 59}…' is no whole number up to 1000000 @ [0].deadline.count"
    ]),
    (POWERS.replace("72", ".inf"), Power, [
        "8: '.inf' is no whole number up to 1000000 @ [0].deadline.count"
    ]),
    (POWERS.replace("unit: hour", "unit: hours"), Power, [
        "8: 'hours' is none of the values allowed @ [0].deadline.unit -> hour"
    ]),
    ("units:\n  art_1: 0123456789abcdef\n  Հոդված 2: xyz\n", Translation, [
        "3: 'Հոդված 2' is no eId @ units.Հոդված 2",
        "3: 'xyz' is no hash @ units.Հոդված 2",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "type", "expected"), FAULTS, ids=[expected[-1][:50] for *_, expected in FAULTS])
def test_a_fault_is_told_with_its_place(text: str, type: type[Any], expected: list[str]) -> None:
    assert told(text, type) == expected


def test_every_problem_of_a_file_is_told_at_once() -> None:
    text = "term:\n  hy: \nstatus: old\nrelated: [Ա, b]\nnotes: x\n"
    assert told(text, TermRecord) == [
        "2: nothing is written here @ term.hy",
        "3: 'old' is none of the values allowed @ status",
        "4: 'Ա' is no id @ related[0]",
        "5: no field is called 'notes' here @ notes -> note",
    ]


def test_what_is_wrong_and_optional_is_left_out() -> None:
    record, problems = decoded(TERM.replace("[consultation-2024-12-23]", "[Ա, arlis-218672]"), TermRecord)
    assert len(problems) == 1
    assert record.value.sources == ("arlis-218672",)


def test_a_record_without_what_it_needs_is_none() -> None:
    record, problems = decoded(TERM.replace("status: draft\n", ""), TermRecord)
    assert record is None and len(problems) == 1


def test_an_unreadable_file_is_told_of_once() -> None:
    assert [text[3:] for text in told("term: [\n", TermRecord)] == ["the sign [ of line 1 is not closed up to here"]


def test_a_file_name_that_is_no_id_is_told() -> None:
    _, [problem] = decoded(TERM, TermRecord, id="տվյալներ")
    assert problem.message("en") == "the file or folder name 'տվյալներ' is no id"


def test_a_repeated_id_is_told_with_both_places() -> None:
    one = 'id: a\n  title:\n    hy: "ա"\n  publisher: b\n  url: https://arlis.am\n  grade: official\n'
    one = f"- {one}  read: all\n  accessed: 2026-11-22\n"
    records, [problem] = decoded(one + one, SourceRecord)
    assert [record.id for record in records] == ["a"]
    assert problem.message("en") == "the id 'a' stands in line 1 already @ [1].id"
    assert problem.related[0].origin == records[0].at("id")


@pytest.mark.parametrize(
    ("day", "accepted"),
    [("2025", True), ("2025-12", True), ("2025-12-04", True), ("2024-02-29", True), ("2025-13", False),
     ("2025-02-29", False), ("0000", False), ("25-12-04", False), ("२०२५", False), ("2025-12-", False)],
)  # fmt: skip
def test_a_source_may_be_dated_to_the_year(day: str, accepted: bool) -> None:
    text = f'- id: a\n  title:\n    hy: "ա"\n  publisher: b\n  url: https://a.am\n  grade: press\n  date: "{day}"\n'
    (record,), problems = decoded(text + "  read: all\n  accessed: 2026-11-22\n", SourceRecord)
    assert (record.value.date, not problems) == ((day if accepted else None), accepted)


def test_every_message_is_there_in_every_language() -> None:
    for text, type, _ in FAULTS:
        for problem in decoded(text, type)[1]:
            messages = {problem.message(language) for language in LANGUAGES}
            assert len(messages) == len(LANGUAGES)
            assert all("{" not in message for message in messages)


TYPES: list[type[Any]] = [TermRecord, BodyRecord, OfficialAct, LawRecord, Power, Package, Waiver, Translation]
KEYS = sorted({key for type in TYPES for key in shape_of(type).fields} | {"hy", "en", "date", "count", "from"})
YAML = st.recursive(
    st.sampled_from(["draft", "law", "2026-11-22", "2026-02-30", '""', '"ա"', "art_1", "7", "", "act:a#b"]),
    lambda below: (
        st.lists(below, max_size=3).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(st.sampled_from(KEYS), below, max_size=5).map(
            lambda fields: "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"
        )
    ),
    max_leaves=12,
)


@settings(max_examples=examples(20_000))
@given(text=YAML, type=st.sampled_from(TYPES))
def test_no_record_raises_and_every_place_lies_in_the_text(text: str, type: type[Any]) -> None:
    found, problems = decoded(text, type)
    assert found or problems or text == "[]"
    for record in found if isinstance(found, tuple) else [found] if found else []:
        origins = [record.origin, *record.origins.values()]
        assert all(0 <= origin.span.start <= origin.span.end <= len(text) for origin in origins)
    for problem in problems:
        assert 0 <= problem.origin.span.start <= problem.origin.span.end <= len(text)
        assert all(problem.message(language) for language in LANGUAGES)
        assert all("{" not in (problem.help(language) or "") for language in LANGUAGES)


def test_ten_thousand_terms_take_seconds_not_minutes() -> None:
    full = examples(10_000)
    sources = [Source(f"glossary/terms/term-{number}.yml", TERM) for number in range(full)]
    started = time.process_time()
    for source in sources:
        record, _ = decode(parse_records(source)[0], TermRecord, source)
        assert record is not None
    assert time.process_time() - started < full / 1000


WHERE = {
    "act": "glossary/acts/*.yml",
    "body": "glossary/bodies/*.yml",
    "changes": "laws/*/changes.yml",
    "datasets": "docs/programme/datasets.yml",
    "law": "laws/*/law.yml",
    "life-events": "docs/programme/life-events.yml",
    "measures": "docs/programme/measures.yml",
    "moved": "docs/addresses/moved.yml",
    "observations": "docs/programme/observations.yml",
    "package": "laws/package.yml",
    "powers": "laws/*/powers.yml",
    "procedure": "docs/programme/procedure.yml",
    "services": "docs/programme/services.yml",
    "sources": "glossary/sources.yml",
    "term": "glossary/terms/*.yml",
    "translation": "laws/*/translation.*.yml",
    "waivers": "laws/*/waivers.yml",
    "workstreams": "docs/programme/workstreams.yml",
}


def values(node: Node) -> Any:
    """The tree as an editor sees it: whole numbers are numbers, the rest is text."""
    if isinstance(node, Scalar):
        return int(node.text) if node.plain and re.fullmatch("[0-9]{1,9}", node.text) else node.text
    if isinstance(node, Sequence):
        return [values(item) for item in node.items]
    return {key: values(entry.value) for key, entry in node.entries.items()}


def files() -> Iterator[tuple[str, Path]]:
    for name, pattern in WHERE.items():
        for path in sorted(ROOT.glob(pattern)):
            yield name, path


def test_every_kind_of_file_has_its_schema() -> None:
    assert set(WHERE) == set(FILES)
    for name, (type, listed) in FILES.items():
        jsonschema.Draft202012Validator.check_schema(schema_for(type, listed))
        assert (ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8") == all_schemas()[
            f"{name}.schema.json"
        ]


def test_the_records_of_this_base_are_sound_and_their_schemas_agree() -> None:
    found = dict.fromkeys(WHERE, 0)
    for name, path in files():
        type, listed = FILES[name]
        source = Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        tree, problems = parse_records(source)
        assert tree.root is not None, path
        _, more = decode_list(tree, type, source) if listed else decode(tree, type, source, "record")
        assert [problem.message("en") for problem in problems + more] == [], path
        validator = jsonschema.Draft202012Validator(json.loads(all_schemas()[f"{name}.schema.json"]))
        assert [error.message for error in validator.iter_errors(values(tree.root))] == [], path
        found[name] += 1
    assert found["sources"] == 1 and found["term"] and found["body"] and found["act"]


@pytest.mark.parametrize(("text", "type", "expected"), FAULTS, ids=[expected[-1][:50] for *_, expected in FAULTS])
def test_an_editor_sees_the_same_faults(text: str, type: type[Any], expected: list[str]) -> None:
    beyond = ("comes before", "no such day", "nothing is written")  # what a schema cannot say
    root = parse_records(Source("law.yml", text))[0].root
    assert root is not None
    validator = jsonschema.Draft202012Validator(schema_for(type, type is Power))
    assert validator.is_valid(values(root)) <= any(words in fault for fault in expected for words in beyond)
